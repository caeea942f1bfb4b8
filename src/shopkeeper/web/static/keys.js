// Keys on tables: j k move, Enter opens, x chooses, b goes to what can be done with the chosen, e exports,
// / finds, ? lists them, Esc lets go.
const body = () => [...document.querySelectorAll("table[data-rows] tbody tr:not(.group)")];
const cursor = () => document.querySelector("table[data-rows] tr.at");

export function moveTo(row) {
  cursor()?.classList.remove("at");
  if (!row) return;
  row.classList.add("at");
  row.scrollIntoView({ block: "nearest" });
  row.querySelector("a[href]")?.focus({ preventScroll: true });
}

function choose(row, isRange) {
  const box = row?.querySelector("input[type=checkbox]");
  if (!box) return;
  const rows = body();
  const from = rows.findLastIndex((one, at) => at < rows.indexOf(row) && one.getAttribute("aria-selected") === "true");
  const some = isRange && from >= 0 ? rows.slice(from, rows.indexOf(row) + 1) : [row];
  const on = isRange ? true : !box.checked;
  for (const one of some) { one.querySelector("input[type=checkbox]").checked = on; mark(one); }
  count();
}

function mark(row) {
  row.setAttribute("aria-selected", row.querySelector("input[type=checkbox]").checked);
}

function count() {
  const bulk = document.querySelector(".bulk");
  if (!bulk) return;
  const number = document.querySelectorAll("table[data-rows] tbody input[type=checkbox]:checked").length;
  bulk.querySelector("[data-chosen-words]").textContent = `${number} chosen`;
  bulk.querySelectorAll("[data-chosen]").forEach(one => { one.textContent = number; });
}

function letGo() {
  document.querySelectorAll("table[data-rows] input[type=checkbox]:checked").forEach(box => { box.checked = false; });
  body().forEach(row => row.querySelector("input[type=checkbox]") && mark(row));
  count();
  moveTo(null);
}

const keys = {
  j: rows => moveTo(rows[rows.indexOf(cursor()) + 1] || cursor()),
  k: rows => moveTo(rows[rows.indexOf(cursor()) - 1] || cursor()),
  x: () => choose(cursor(), false),
  X: () => choose(cursor(), true),
  b: () => document.querySelector(".bulk button")?.focus(),
  e: () => document.querySelector("[data-export]")?.click(),
  "/": () => document.querySelector(".find input").focus(),
  "?": () => document.getElementById("keys").showModal(),
  Escape: letGo,
  Enter: () => cursor()?.querySelector("a[href]")?.click(),
};

function pressed(event) {
  const off = localStorage.getItem("keys") === "off" && event.key.length === 1;
  const busy = event.target.matches("input:not([type=checkbox]), select, textarea") || document.querySelector("dialog[open], .explain:popover-open");
  if (off || busy || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) {
    if (event.key === "Escape" && event.target.matches("input")) event.target.blur();
    return;
  }
  if (event.key === "Enter" && event.target.closest("a, button, summary")) return;
  if (event.key !== "Escape") event.preventDefault();
  keys[event.key](body());
}

export function startKeys() {
  document.addEventListener("keydown", pressed);
  document.addEventListener("change", event => {
    const all = event.target.closest("[data-choose-all]");
    if (all) for (const row of body()) { row.querySelector("input[type=checkbox]").checked = all.checked; mark(row); }
    else if (event.target.matches("table[data-rows] tbody input[type=checkbox]")) mark(event.target.closest("tr"));
    count();
    if (event.target.matches("[data-keys-switch]")) localStorage.setItem("keys", event.target.checked ? "on" : "off");
  });
  document.addEventListener("click", event => { if (event.target.closest("[data-let-go]")) letGo(); });
  count();
  const box = document.querySelector("[data-keys-switch]");
  if (box) box.checked = localStorage.getItem("keys") !== "off";
}
