// Draws each part of the page from what the sandbox tells.
import { CROWDS, FAULTS, HAPPENINGS, MOVES, PARCELS, PATH, SETTLED, STATES, TOKENS, clock, count, date, el, empty, fill, many, money, options, payment, state, when } from "./words.js";

const $ = id => document.getElementById(id);
const body = id => document.querySelector(`#${id} tbody`);
const cell = (kind, ...children) => el("td", { role: "cell", class: kind }, ...children);
const row = (...cells) => el("tr", { role: "row" }, ...cells);
const two = (first, second) => el("div", { class: "two" }, first, el("small", {}, second));
const button = (what, word, more = {}) => el("button", { class: "btn s", "data-do": what, ...more }, word);
const short = id => `…${id.slice(-7)}`;
const shops = new Map();
export const chosen = { status: "" };  // the state of the orders that are shown; all states if empty
export const zone = () => shops.values().next().value?.timezone || "UTC";
const of = id => shops.get(id) || { name: id, timezone: "UTC", currency: "USD" };

// Rows under the pointer keep their place; what is new waits, and its number stands beside the title.
const isHeld = part => body(part).matches(":hover, :has(:focus-visible)") && !$(part).dataset.forced;
const waits = number => `${count(number)} newer while you point here`;

function about(told) {
  $("clock-seed").textContent = `${told.scenario}, ${told.seed}`;
  $("about").textContent = location.host;
  options($("moment-kind"), told.kinds.filter(kind => kind.seconds).map(kind => [kind.name, CROWDS[kind.name] || kind.name]), "viral");
  options($("fault-kind"), told.fault_kinds.map(kind => [kind, FAULTS[kind]?.[0] || kind]));
  options($("hook-app"), told.apps.map(app => [app.app_key, `${app.portal} app …${app.app_key.slice(-4)}`]));
  document.dispatchEvent(new CustomEvent("sandbox:about", { detail: told }));
  $("snapshots-where").textContent = told.kept_in_folder ? "Kept in the folder of --data" : "Kept until the program ends; --data keeps them";
  const list = document.querySelector("#snapshots ul");
  if (told.snapshots.length === 0) list.replaceChildren(el("li", { class: "none" }, "None yet. Keep one before you try something, then go back to it."));
  else fill(list, told.snapshots.map(kept => ({ key: kept.name, ...kept })), kept =>
    el("li", {}, two(el("b", {}, kept.name), `${count(Math.ceil(kept.size_bytes / 1024))} kB`), button("restore", "Restore", { "data-name": kept.name })));
}

function next(told) {
  $("clock-next").textContent = told ? `${HAPPENINGS[told.what] || told.what.replaceAll("-", " ")}, ${when(told.at, zone())}` : "nothing, until somebody does something";
}

function drawShop(shop) {
  const orders = Object.values(shop.orders).reduce((sum, one) => sum + one, 0);
  const select = el("select", { "aria-label": `Buyers of ${shop.name}`, "data-buyers": shop.id, "data-do": "buyers" });
  const usual = ["nobody", "steady", "daily"];
  options(select, usual.map(kind => [kind, kind === shop.buyers && kind !== "nobody" ? `${CROWDS[kind]}, ${count(shop.orders_per_minute)} a minute` : CROWDS[kind]]), shop.buyers);
  const moment = shop.moment ? el("small", {}, `${CROWDS[shop.moment]} until ${clock(shop.moment_until, shop.timezone)} `, button("calm", "End it", { "data-shop": shop.id, "data-kind": shop.buyers, "data-rate": shop.orders_per_minute })) : null;
  const token = el("div", { class: "row" }, state(TOKENS[shop.token]), shop.token === "good" ? button("expire", "Expire", { "data-apps": shop.app_keys.join(), "aria-label": `Expire the tokens of ${shop.name}` }) : null);
  const time = el("span", { "data-zone": shop.timezone });
  return row(
    cell("a", el("div", { class: "two" }, el("b", {}, shop.name), el("small", {}, `${shop.seller && !shop.name.startsWith(shop.seller) ? `${shop.seller} · ` : ""}${shop.region}, ${shop.currency} · ${many(shop.skus, "SKU")} · `, time), shop.active ? null : state(["Inactive", "bad"]))),
    cell("b num", el("span", { "data-l": "orders" }, count(orders)), el("span", { class: "only-phone" }, " orders")),
    cell("d", token), cell("c", el("div", { class: "cell" }, select, moment)));
}

function drawShops(rows) {
  shops.clear();
  rows.forEach(shop => shops.set(shop.id, shop));
  const pairs = rows.map(shop => [shop.id, shop.name]);
  options($("moment-shop"), pairs);
  options($("order-shop"), pairs);
  options($("fault-shop"), [["", "all"], ...pairs]);
  const isChoosing = document.activeElement?.matches("#shops tbody select") && !$("shops").dataset.forced;
  if (isChoosing) { drawFlow(rows); return; }
  if (rows.length === 0) body("shops").replaceChildren(empty(4, "No shop yet", el("span", {}, "Add one: it brings its goods and its app.")));
  else fill(body("shops"), rows.map(shop => ({ key: shop.id, ...shop })), drawShop);
  drawFlow(rows);
}

function drawFlow(rows) {
  const counts = {};
  rows.forEach(shop => Object.entries(shop.orders).forEach(([name, number]) => { counts[name] = (counts[name] || 0) + number; }));
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0) || 1;
  fill($("flow"), [...PATH, "PARTIALLY_SHIPPING", "CANCELLED"].map(name => ({ key: name, number: counts[name] || 0, all, pressed: chosen.status === name })), told => {
    const bar = el("i", { "aria-hidden": "true" });
    bar.style.setProperty("--p", 100 * told.number / told.all);
    return el("li", { class: PATH.includes(told.key) ? "" : "aside" }, el("button", { "data-status": told.key, "aria-pressed": String(told.pressed), title: told.pressed ? "Show orders in any state" : "Show these alone" }, STATES[told.key][0]), el("b", {}, count(told.number)), bar, el("small", {}, ...told.key.split("_").flatMap((part, place) => place ? [el("wbr"), `_${part}`] : [part])));
  });
}

function drawOrder(order) {
  const shop = of(order.shop_id), [verb, ahead] = MOVES[order.status] || [];
  const parcels = order.packages.map(one => two(el("span", {}, PARCELS[one.status] || one.status), `${one.carrier} ${one.number}`.trim() || short(one.id)));
  const acts = el("div", { class: "do" },
    ahead ? button("move", verb, { "data-order": order.id, "data-status": ahead, "aria-label": `${verb} order ${order.id}` }) : null,
    order.can_cancel ? button("cancel", "Cancel", { "data-order": order.id, "aria-label": `Cancel order ${order.id}` }) : null);
  return row(
    cell("a", two(el("span", { class: "mono", title: order.id }, short(order.id)), `${order.units > 1 ? `${order.units} × ` : ""}${order.goods}`)),
    cell("b", state(STATES[order.status])),
    cell("num", two(el("span", {}, money(order.amount, shop.currency)), shop.name)),
    cell("d", parcels.length ? el("div", { class: "cell" }, ...parcels) : el("span", { class: "dim" }, "none yet")),
    cell("num dim no-phone", two(el("span", {}, clock(order.updated_at, shop.timezone)), date(order.updated_at, shop.timezone))), cell("e", acts));
}

function drawOrders(rows) {
  if (rows.length === 0 && chosen.status) { body("orders").replaceChildren(empty(6, `No order is ${STATES[chosen.status][0].toLowerCase()}`, el("span", {}, "Choose another state above, or this one once more for all."))); return; }
  if (rows.length === 0) { body("orders").replaceChildren(empty(6, "No order yet", el("span", {}, "Let buyers come, begin a moment, or place one order by hand."))); return; }
  const waiting = fill(body("orders"), rows.map(order => ({ key: order.id, ...order })), drawOrder, isHeld("orders"));
  $("orders-held").textContent = waiting ? waits(waiting) : `${chosen.status ? `${STATES[chosen.status][0]} only, the` : "The"} last that changed, times by each shop’s clock`;
}

function webhookState(one) {
  if (one.state !== "pending") return state(SETTLED[one.state] || [one.state, "move"]);
  if (one.tries === 0) return state(["Waits", "wait"]);
  return state([one.last_status ? `Was answered ${one.last_status}` : "Was not answered", "warn"]);
}

function drawWebhook(one) {
  const waits = one.state === "pending";
  const acts = el("div", { class: "do" }, button("send", waits ? "Send now" : "Send again", { "data-id": one.id }), waits ? button("drop", "Drop", { "data-id": one.id }) : null);
  const until = waits ? el("span", { "data-until": one.next_try_at }) : el("span", {}, one.last_at ? clock(one.last_at, zone()) : "");
  return row(cell("a", two(el("button", { class: "link mono", "data-do": "body", "data-id": one.id, title: "Show its body" }, one.event), one.about || `type ${one.kind}`)),
    cell("num no-phone", count(one.tries)), cell("b", webhookState(one)), cell("d num dim", until), cell("e", acts));
}

function drawWebhooks(told) {
  const settled = Object.entries(told.settled).map(([name, number]) => `${count(number)} ${(SETTLED[name]?.[0] || name).toLowerCase()}`);
  let waiting = 0;
  if (told.rows.length === 0) body("webhooks").replaceChildren(empty(5, "No webhook yet", el("span", {}, "Give an app an address below, then let something happen. What was not answered with 200 is tried again after 2 and 30 minutes, 3 and 12 hours.")));
  else waiting = fill(body("webhooks"), told.rows.map(one => ({ key: one.id, ...one })), drawWebhook, isHeld("webhooks"));
  $("webhooks-count").textContent = waiting ? waits(waiting) : [`${count(told.waiting)} waiting`, ...settled].join(", ");
  $("send-all").disabled = told.waiting === 0;
}

function drawRequest(seen) {
  const failed = seen.code !== "0";
  const told = failed ? el("div", { class: "told" }, el("b", {}, seen.message), seen.explanation ? `\n${seen.explanation}` : "") : null;
  const made = row(cell("no-phone dim", clock(seen.time, zone())),
    cell("a path", el("div", {}, `${seen.method} `, el("span", {}, seen.path)), el("div", { class: "dim" }, seen.operation || "no such operation"), told),
    cell("b", failed ? el("button", { class: "st bad tag", "data-verdict": seen.code, title: "Show those with this code alone" }, seen.code) : state(["0", "ok"])), cell("num dim no-phone", `${seen.milliseconds < 10 ? seen.milliseconds.toFixed(1) : Math.round(seen.milliseconds)} ms`));
  if (failed) made.classList.add("refused");
  return made;
}

function drawRequests(rows) {
  const failed = document.querySelector('#requests [data-verdict=""]').getAttribute("aria-pressed") === "false";
  const waiting = rows.length ? fill(body("requests"), rows.map(seen => ({ key: seen.number, ...seen })), drawRequest, isHeld("requests")) : 0;
  $("requests-held").textContent = waiting ? waits(waiting) : "Each call of the Open API, newest first; what failed is explained.";
  if (rows.length === 0) body("requests").replaceChildren(failed ? empty(4, "Nothing was refused", el("span", {}, "A call that fails is explained here: what was expected, and what came.")) : empty(4, "Nobody has called yet", el("span", {}, `Point a client at ${location.origin}, with the keys from above.`)));
}

function drawFault(fault) {
  const shop = fault.shop_id ? `at ${of(fault.shop_id).name}` : "";
  const told = [`${Math.round(fault.probability * 1000) / 10}%`, fault.operation || "all operations", shop, fault.seconds ? `${fault.seconds} s` : "",
    fault.count ? `${fault.happened} of ${fault.count} times` : `happened ${many(fault.happened, "time")}`, fault.ends_at ? `until ${when(fault.ends_at, zone())}` : ""];
  return el("li", {}, two(el("b", {}, FAULTS[fault.kind]?.[0] || fault.kind), told.filter(Boolean).join(" · ")),
    button("end", "End", { "data-place": fault.place, "data-kind": fault.kind, "aria-label": `End: ${FAULTS[fault.kind]?.[0] || fault.kind}` }));
}

function drawFaults(rows) {
  $("faults-count").textContent = rows.length ? `${rows.length} on` : "";
  $("end-faults").disabled = rows.length === 0;
  const list = document.querySelector("#faults ul");
  if (rows.length === 0) list.replaceChildren(el("li", { class: "none" }, "Nothing goes wrong. Choose below what should."));
  else fill(list, rows.map((fault, place) => ({ key: `${place} ${fault.kind}`, place, ...fault })), drawFault);
}

function drawMoney(told) {
  const paid = told.payments.slice(0, 3).map(one => `${money(one.amount, one.currency)} to ${of(one.shop_id).name} of ${date(one.at, "UTC")}, ${payment(one.status)[0].toLowerCase()}`);
  $("payouts").textContent = paid.length ? `Payouts: ${paid.join("; ")}.` : "No payout yet. A statement is paid two days after it.";
  if (told.statements.length === 0) { body("money").replaceChildren(empty(4, "No statement yet", el("span", {}, "One is made at 00:00 UTC of what was completed by then: turn the clock on by a day."))); return; }
  fill(body("money"), told.statements.map(one => ({ key: one.id, ...one })), one => row(
    cell("a", two(el("span", {}, date(one.day, "UTC")), of(one.shop_id).name)), cell("num no-phone", count(one.transactions)),
    cell("d", state(payment(one.payment_status))), cell("b num", money(one.payable, one.currency))));
}

export const PARTS = { shops: drawShops, about, next, orders: drawOrders, webhooks: drawWebhooks, requests: drawRequests, faults: drawFaults, money: drawMoney };
