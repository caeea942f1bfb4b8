// Explanations, dialogs and the other small things that open and close.
let opened = 0;

async function explain(button) {
  document.querySelectorAll(".explain").forEach(one => one.remove());
  const answer = await fetch(button.dataset.why, { headers: { "HX-Request": "true" } });
  const box = document.createElement("div");
  box.className = "explain";
  box.id = `why-${++opened}`;
  box.popover = "auto";
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", button.getAttribute("aria-label"));
  document.body.append(box);
  await window.htmx.swap({ text: await answer.text(), target: box, swap: "innerHTML", sourceElement: box });
  box.addEventListener("toggle", event => { if (event.newState === "closed") box.remove(); });
  box.showPopover({ source: button });
}

function confirmed(input) {
  const button = input.closest("dialog").querySelector("[data-after-number]");
  button.disabled = input.value.trim() !== input.dataset.number;
}

export function startDialogs() {
  document.addEventListener("click", event => {
    const why = event.target.closest("[data-why]");
    if (why) { event.preventDefault(); explain(why); return; }
    const dialog = event.target.closest("[data-dialog]");
    if (dialog) { event.preventDefault(); document.getElementById(dialog.dataset.dialog).showModal(); return; }
    const copy = event.target.closest("[data-copy]");
    if (copy) { navigator.clipboard?.writeText(copy.dataset.copy); copy.textContent = "Copied"; return; }
    const pick = document.querySelector("details.pick[open]");
    if (pick && !pick.contains(event.target)) pick.open = false;
  });
  document.addEventListener("input", event => { if (event.target.matches("[data-number]")) confirmed(event.target); });
  document.querySelectorAll("[data-number]").forEach(confirmed);
  document.querySelector("[role=alert][tabindex]")?.focus();
}
