// The sandbox's page: looks once a second while it is seen, and does what its buttons say by the control plane.
import { PARTS, chosen, zone } from "./draw.js";
import { CROWDS, FAULTS, PATH, QUICK, STATES, clock, count, day, el, left, many, options } from "./words.js";

const $ = id => document.getElementById(id);
const PLACE = "/_sandbox";
const SECOND = 1000;
const seen = { cursor: "", at: 0, now: 0, speed: 0, about: null, verdict: "", since: null };

async function call(path, fields) {
  const sent = fields === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(fields) };
  const answer = await fetch(PLACE + path, { ...sent, headers: { accept: "application/json", ...sent.headers } });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error || `The sandbox answered ${answer.status}.`);
  return told;
}

async function look() {
  try {
    const told = await call(`/live?verdict=${seen.verdict}&status=${chosen.status}&seen=${seen.cursor}`);
    Object.assign(seen, { cursor: told.cursor, at: performance.now(), now: Date.parse(told.now), speed: told.speed, behind: told.behind_seconds, since: null });
    for (const [name, draw] of Object.entries(PARTS)) if (name in told.parts) draw(told.parts[name]);
    say(["Live", "ok"]);
    tick();
  } catch {
    seen.since ??= new Date().toTimeString().slice(0, 5);
    say([`Not live since ${seen.since}: the sandbox does not answer`, "warn"]);
  }
}

function say([word, kind]) {
  const live = $("live");
  if (live.textContent !== word) live.textContent = word;
  live.className = `st ${kind}`;
}

// Between two looks the clock goes on by itself, as fast as the sandbox's does.
function tick() {
  if (!seen.at) return;
  const now = seen.now + (performance.now() - seen.at) * seen.speed;
  $("clock-time").textContent = clock(now, zone());
  $("clock-day").textContent = day(now, zone());
  $("clock-zone").textContent = `${zone().split("/").pop().replaceAll("_", " ")}, ${seen.speed ? `${count(seen.speed)}×` : "standing still"}${seen.behind > 2 * Math.max(seen.speed, 1) ? `; orders are ${left(seen.behind).slice(3)} behind it` : ""}`;
  document.querySelectorAll("[data-zone]").forEach(one => { one.textContent = clock(now, one.dataset.zone); });
  document.querySelectorAll("[data-until]").forEach(one => { one.textContent = left((Date.parse(one.dataset.until) - now) / SECOND); });
  document.querySelectorAll("[data-speed]").forEach(one => one.setAttribute("aria-pressed", Number(one.dataset.speed) === seen.speed));
}

function toast(text) {
  const box = $("toast");
  box.textContent = text;
  box.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { box.hidden = true; }, 8 * SECOND);
}

// Do something; what went wrong is told in the panel where it was asked for.
async function act(from, doing) {
  const panel = from.closest("dialog, section.panel") || $("clock");
  const told = panel.querySelector(".why-not");
  told.hidden = true;
  const button = from.matches("form") ? from.querySelector("button:not([value=no])") : from;
  if (button.getAttribute("aria-busy")) return false;
  button.setAttribute("aria-busy", "true");
  try {
    const text = await doing();
    if (text) toast(text);
    panel.dataset.forced = "yes";
    await look();
    delete panel.dataset.forced;
    return true;
  } catch (error) {
    told.textContent = error instanceof TypeError ? "The sandbox does not answer. Is it still running?" : error.message;
    told.hidden = false;
    return false;
  } finally {
    button.removeAttribute("aria-busy");
  }
}

function sure(title, says, yes, no) {
  const dialog = $("sure-dialog");
  $("sure-title").textContent = title;
  $("sure-says").textContent = says;
  $("sure-yes").textContent = yes;
  $("sure-no").textContent = no;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}

const number = id => ($(id).value === "" ? null : Number($(id).value));
const kept = fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));

async function begin(kind, shop, rate, minutes) {
  await call("/buyers", kept({ kind, shop_id: shop, orders_per_minute: rate, seconds: minutes && minutes * 60 }));
  const name = $("moment-shop").selectedOptions[0]?.textContent || "all shops";
  return `${CROWDS[kind] || kind} at ${name}${rate ? `: ${count(rate)} orders a minute` : ""}${minutes ? ` for ${many(minutes, "minute")}` : ""}.`;
}

async function showBody(id) {
  const one = await call(`/webhooks/${id}`);
  const facts = [["Notification", one.id], ["Address", one.address], ["Made", one.created && clock(one.created * SECOND, zone())], ["Tries", one.tries.map(([at, status]) => `${clock(at * SECOND, zone())}: ${status || "no answer"}`).join(", ") || "none yet"]];
  $("body-title").textContent = `${one.event}, type ${one.kind}`;
  $("body-facts").replaceChildren(...facts.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
  $("body-text").textContent = JSON.stringify(JSON.parse(one.body), null, 2);
  $("body-dialog").showModal();
}

async function showKeys() {
  const { apps } = await call("/credentials");
  $("body-title").textContent = "What a client needs";
  $("body-facts").replaceChildren();
  $("body-text").textContent = JSON.stringify({ base_url: location.origin, auth_url: location.origin, apps }, null, 2);
  $("body-dialog").showModal();
}

const DO = {
  move: one => call(`/orders/${one.order}/move`, { status: one.status }).then(told => `Order …${one.order.slice(-7)} is ${STATES[told.status][0].toLowerCase()}.`),
  cancel: one => call(`/orders/${one.order}/move`, { status: "CANCELLED", by: "BUYER" }).then(() => `Order …${one.order.slice(-7)} is cancelled, as by its buyer.`),
  send: one => call(`/webhooks/${one.id}/send`, {}).then(() => "It is sent now."),
  drop: one => call(`/webhooks/${one.id}/drop`, {}).then(() => "It is lost, and not tried again."),
  body: one => showBody(one.id),
  end: one => call(`/faults/${one.place}/end`, { kind: one.kind }).then(() => `Ended: ${FAULTS[one.kind]?.[0] || one.kind}.`),
  calm: one => call("/buyers", { kind: one.kind, shop_id: one.shop, orders_per_minute: Number(one.rate) }).then(() => "The moment is over."),
  expire: one => Promise.all(one.apps.split(",").map(key => call("/tokens/expire", { app_key: key }))).then(() => "Expired. The next call is answered with 105002, until the client refreshes."),
  restore: async one => {
    if (!await sure(`Go back to “${one.name}”?`, "Orders, stock, webhooks, tokens and the clock are then as they were. What happened since is gone, unless you keep it as a snapshot first.", "Go back", "Stay here")) return "";
    const told = await call("/restore", { name: one.name });
    return `Back at “${one.name}”, with ${many(told.orders, "order")}.`;
  },
};

// Which requests are shown: all, those that failed, or those with one code.
function show(verdict) {
  seen.verdict = verdict;
  const one = $("one-code");
  const isCode = /^\d/.test(verdict);
  if (isCode) { one.dataset.verdict = verdict; one.textContent = verdict; }
  one.hidden = !isCode;
  document.querySelectorAll("#requests .seg button").forEach(button => button.setAttribute("aria-pressed", button.dataset.verdict === verdict));
  look();
}

// Which orders are shown: those of one state, or all.
function showState(button) {
  chosen.status = chosen.status === button.dataset.status ? "" : button.dataset.status;
  document.querySelectorAll("#flow button").forEach(one => one.setAttribute("aria-pressed", one.dataset.status === chosen.status));
  $("orders").dataset.forced = "yes";
  seen.cursor = "";  // so that a list that stays empty is told of anew
  look().then(() => delete $("orders").dataset.forced);
}

// Real orders from files: read here, lived by the sandbox.
async function bringPast() {
  const chosenFiles = [...$("past-files").files];
  const texts = await Promise.all(chosenFiles.map(file => file.text()));
  const files = Object.fromEntries(chosenFiles.map((file, place) => [file.name, texts[place]]));
  const told = await call("/history", kept({ files, region: $("past-region").value, begins_at: $("past-when").value }));
  return `${many(told.expected, "order")} will come, as they did from ${day(told.began, "UTC")} to ${day(told.ended, "UTC")}.`;
}

async function loadGoods() {
  const { products } = await call(`/products?shop_id=${$("order-shop").value}`);
  const skus = products.flatMap(product => product.skus.map(sku => [sku.seller_sku || sku.id, `${product.title}${sku.name ? `, ${sku.name}` : ""}: ${count(sku.available)} left`]));
  options($("order-sku"), skus);
}

async function loadCoverage() {
  try {
    const { total } = await call("/coverage");
    const words = { stateful: "Operations that remember what they did", "default answer": "Operations that answer as documented only", retired: "Versions that TikTok has retired" };
    $("coverage-facts").replaceChildren(...Object.entries(total).flatMap(([kind, sum]) => [el("dt", {}, words[kind] || kind), el("dd", {}, count(sum))]));
  } catch { $("coverage").hidden = true; }
}

function momentChosen() {
  const kind = seen.about?.kinds.find(one => one.name === $("moment-kind").value);
  if (!kind) return;
  $("moment-rate").value = kind.orders_per_minute;
  $("moment-minutes").value = kind.seconds / 60;
  $("moment-says").textContent = kind.says;
}

function webhookAppChosen() {
  $("hook-url").value = seen.about?.apps.find(app => app.app_key === $("hook-app").value)?.webhook_url || "";
}

const faultChosen = () => { $("fault-says").textContent = FAULTS[$("fault-kind").value]?.[1] || ""; };

function onSubmit(id, doing) {
  $(id).addEventListener("submit", event => { event.preventDefault(); act(event.target, doing); });
}

// A dialog with a form stays open, with what was typed, until what it asks for has worked.
function onDialog(id, doing) {
  const form = $(id).querySelector("form");
  form.addEventListener("submit", async event => {
    if (event.submitter?.value === "no") return;
    event.preventDefault();
    if (await act(form, doing)) $(id).close();
  });
}

function start() {
  document.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    const { dataset } = button;
    if (dataset.do in DO) act(button, () => DO[dataset.do](dataset));
    else if (dataset.speed) act(button, () => call("/clock", { speed: Number(dataset.speed) }).then(() => ""));
    else if (dataset.advance) act(button, () => call("/clock", { advance_seconds: Number(dataset.advance) }).then(told => `${many(told.happened, "thing")} happened meanwhile.`));
    else if (dataset.quick) act(button, () => call("/faults", QUICK[dataset.quick][1]).then(() => `${QUICK[dataset.quick][0]}: on.`));
    else if ("copy" in dataset) navigator.clipboard.writeText($("body-text").textContent).then(() => { button.textContent = "Copied"; setTimeout(() => { button.textContent = "Copy"; }, 2 * SECOND); });
    else if ("close" in dataset) button.closest("dialog").close();
    else if ("verdict" in dataset) show(dataset.verdict);
    else if (dataset.status) showState(button);
  });
  document.addEventListener("change", event => {
    const { buyers } = event.target.dataset;
    if (buyers) act(event.target, () => call("/buyers", { kind: event.target.value, shop_id: buyers }).then(() => `Buyers from now on: ${CROWDS[event.target.value].toLowerCase()}.`));
  });
  document.addEventListener("sandbox:about", event => {
    const first = seen.about === null;
    seen.about = event.detail;
    if (first) { momentChosen(); webhookAppChosen(); faultChosen(); }
  });
  $("moment-kind").addEventListener("change", momentChosen);
  $("fault-kind").addEventListener("change", faultChosen);
  $("hook-app").addEventListener("change", webhookAppChosen);
  $("order-shop").addEventListener("change", event => act(event.target, loadGoods));
  onSubmit("moment-form", () => begin($("moment-kind").value, $("moment-shop").value, number("moment-rate"), number("moment-minutes")));
  onSubmit("clock-form", () => call("/clock", { to: `${$("clock-to").value}:00Z`.replace(/(:\d\d:\d\d):00Z/, "$1Z") }).then(told => `${many(told.happened, "thing")} happened meanwhile.`));
  onSubmit("hook-form", () => call(`/apps/${$("hook-app").value}`, { webhook_url: $("hook-url").value }).then(() => "Webhooks go there from now on."));
  onSubmit("snapshot-form", () => call("/snapshot", { name: $("snapshot-name").value }).then(() => `Kept as “${$("snapshot-name").value}”.`));
  onSubmit("fault-form", () => call("/faults", kept({
    kind: $("fault-kind").value, probability: number("fault-chance") / 100, count: number("fault-count"), seconds: number("fault-seconds"),
    lasts_seconds: number("fault-lasts") && number("fault-lasts") * 60, operation: $("fault-operation").value.trim(), shop_id: $("fault-shop").value,
  })).then(() => `${FAULTS[$("fault-kind").value]?.[0] || "The fault"}: on.`));
  onDialog("shop-dialog", () => call("/shops", kept({ region: $("shop-region").value, name: $("shop-name").value.trim(), seller: $("shop-seller").value.trim() })).then(told => `The shop in ${told.region} is open.`));
  onDialog("past-dialog", bringPast);
  onDialog("order-dialog", () => call("/orders", { shop_id: $("order-shop").value, status: $("order-status").value, lines: [{ seller_sku: $("order-sku").value, quantity: number("order-quantity") }] }).then(told => `Order …${told.order_id.slice(-7)} is placed.`));
  $("send-all").addEventListener("click", event => act(event.target, () => call("/webhooks/send", {}).then(told => `${many(told.due, "webhook")} sent now.`)));
  $("end-faults").addEventListener("click", event => act(event.target, () => call("/faults", { clear: true }).then(() => "Nothing goes wrong any more.")));
  $("go-viral").addEventListener("click", () => act($("moment-form"), () => begin("viral", $("moment-shop").value, 6000, 3)));
  $("keys").addEventListener("click", () => act($("keys"), showKeys));
  onDialog("reset-dialog", () => call("/reset", { scenario: $("reset-scenario").value, seed: number("reset-seed") }).then(() => "Begun anew."));
  $("start-over").addEventListener("click", () => {
    options($("reset-scenario"), seen.about.scenarios.map(name => [name, name]));
    $("reset-scenario").value = seen.about.scenario;
    $("reset-seed").value = seen.about.seed;
    $("reset-dialog").showModal();
  });
  $("add-shop").addEventListener("click", async () => { const { markets } = await call("/markets"); options($("shop-region"), markets.map(one => [one.region, `${one.region}, ${one.currency}`])); $("shop-dialog").showModal(); });
  $("bring-past").addEventListener("click", async () => { const { markets } = await call("/markets"); options($("past-region"), markets.map(one => [one.region, `${one.region}, ${one.currency}`])); $("past-dialog").showModal(); });
  $("place-order").addEventListener("click", async () => { await loadGoods(); $("order-dialog").showModal(); });
  $("quick").replaceChildren(...QUICK.map(([word], place) => el("button", { class: "btn s", "data-quick": String(place) }, word)));
  options($("order-status"), PATH.map(name => [name, STATES[name][0]]), "ON_HOLD");
  startTheme();
  loadCoverage();
}

function startTheme() {
  const root = document.documentElement;
  const kept = sessionStorage.getItem("theme");
  if (kept) root.dataset.theme = kept;
  $("theme").addEventListener("click", () => {
    const now = root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    sessionStorage.setItem("theme", root.dataset.theme);
  });
}

async function live() {
  if (!document.hidden) await look();
  setTimeout(live, SECOND);
}

start();
live();
setInterval(tick, SECOND / 4);
