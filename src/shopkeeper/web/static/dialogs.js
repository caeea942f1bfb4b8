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

// The button of a dialog names the amount that is typed in it.
function says(input) {
  const button = document.getElementById(input.dataset.says);
  const first = button.dataset.first ?? (button.dataset.first = button.textContent);
  const amount = input.value.trim();
  button.textContent = amount ? `${input.dataset.saysBefore}${amount}${input.dataset.saysAfter || ""}` : first;
}

// A dialog that the server opened, because something in it was wrong or no script ran, becomes a real one.
function raise(dialog) {
  dialog.close();
  dialog.showModal();
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
  document.addEventListener("input", event => { if (event.target.matches("[data-says]")) says(event.target); });
  document.querySelectorAll("[data-number]").forEach(confirmed);
  document.querySelectorAll("[data-says]").forEach(says);
  document.querySelectorAll("dialog[open][data-modal]").forEach(raise);
  document.querySelector("[role=alert][tabindex]")?.focus();
}
