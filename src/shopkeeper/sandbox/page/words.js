// Words, times and amounts as people read them; and the small tools that build the page.
export const STATES = {
  UNPAID: ["Unpaid", "wait"], ON_HOLD: ["On hold", "wait"], AWAITING_SHIPMENT: ["To ship", "move"],
  AWAITING_COLLECTION: ["To be collected", "move"], IN_TRANSIT: ["On the way", "move"],
  DELIVERED: ["Delivered", "ok"], COMPLETED: ["Completed", "ok"],
  PARTIALLY_SHIPPING: ["Partly shipped", "warn"], CANCELLED: ["Cancelled", "off"],
};
export const PATH = ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"];
// What moves an order on from a state, and to which one.
export const MOVES = {
  UNPAID: ["Pay", "ON_HOLD"], ON_HOLD: ["End the hold", "AWAITING_SHIPMENT"], AWAITING_SHIPMENT: ["Ship", "AWAITING_COLLECTION"],
  PARTIALLY_SHIPPING: ["Ship the rest", "AWAITING_COLLECTION"], AWAITING_COLLECTION: ["Collect", "IN_TRANSIT"],
  IN_TRANSIT: ["Deliver", "DELIVERED"], DELIVERED: ["Complete", "COMPLETED"],
};
export const PARCELS = {
  TO_FULFILL: "waits to be shipped", PROCESSING: "waits for the carrier", FULFILLING: "on the way",
  COMPLETED: "delivered", CANCELLED: "cancelled",
};
export const TOKENS = { good: ["Good", "ok"], expired: ["Expired", "warn"], revoked: ["Taken back", "bad"], none: ["None yet", "off"] };
export const CROWDS = {
  nobody: "Nobody", steady: "Steady", daily: "A day’s rhythm", "flash-sale": "Flash sale", "live-stream": "Live stream", viral: "Viral",
};
export const HAPPENINGS = {
  buyer: "a buyer arrives", past: "a buyer arrives", moment: "a moment begins", order: "an order moves on", package: "a carrier moves a parcel",
  regret: "a buyer thinks again", "history begins": "an order of the past", "history goes on": "an order of the past goes on",
  statement: "statements are made", payment: "a payment is made", bank: "a payment reaches the bank", reserve: "a reserve is given back",
  restated: "a statement is restated", "cancel-clock": "a cancellation falls due", "return-clock": "a return falls due", "return-pace": "a return goes on",
  "product-review": "a product is reviewed", "stock-set": "a quantity is set late", translation: "a translation is ready",
  activity: "a promotion begins or ends",
  "fbt-inbound": "TikTok’s warehouse receives goods", "fbt-outbound": "TikTok’s warehouse sends an order",
  "creator-asks": "a creator asks for a sample", "creator-decides": "a creator decides", "creator-finds": "a creator finds a product",
  "creator-posts": "a creator posts a video", "creator-replies": "a creator replies", "sample-overdue": "a sample is overdue",
};
// Kind of fault: what it is called, and what it does.
export const FAULTS = {
  drop: ["Lose webhooks", "never sent"], double: ["Send webhooks twice", "the same body again"],
  delay: ["Delay webhooks", "so many seconds late"], reorder: ["Reorder webhooks", "overtaken by later ones"],
  outage: ["Outage", "nothing answers and no webhook is sent"], 429: ["Answer 429", "too many requests"],
  500: ["Answer 500", "a fault on the platform’s side"], 503: ["Answer 503", "not available just now"],
  timeout_before: ["Time out before applying", "no answer, nothing done"], timeout_after: ["Time out after applying", "done, but you are not told"],
  expired_token: ["Expire the token", "code 105002 at the next call"], revoked_token: ["Revoke the token", "the seller took it back"],
  slow: ["Answer slowly", "so many seconds late"], cut: ["Cut the connection", "in the middle of the answer"], not_json: ["Answer without JSON", "a page of HTML instead"],
  page_repeats: ["Repeat rows of pages", "a row comes again on the next page"], page_skips: ["Skip rows of pages", "a row is on no page"],
  lag: ["Order list lags", "new orders are missing from the list for so many seconds"], stock_late: ["Set stock late", "so many seconds after the answer"],
  stock_twice: ["Set stock twice", "applied again later"], restate: ["Restate settlement", "amounts of a statement change"],
};
export const QUICK = [
  ["Lose a fifth of webhooks", { kind: "drop", probability: 0.2 }], ["429 half the time", { kind: "429", probability: 0.5 }],
  ["Outage for an hour", { kind: "outage", lasts_seconds: 3600 }], ["Time out after applying, once", { kind: "timeout_after", count: 1 }],
];
export const SETTLED = {
  delivered: ["Acknowledged", "ok"], refused: ["Refused with 401", "bad"], dropped: ["Given up", "bad"], lost: ["Lost on purpose", "off"],
};
const PAYMENTS = { PROCESSING: ["To be paid", "wait"], PAID: ["Paid", "ok"], FAILED: ["Sent back", "bad"] };
export const payment = word => PAYMENTS[word] || [word, "move"];

export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

export const state = ([word, kind], tag = "") => el("span", { class: `st ${kind} ${tag}` }, word);
export const count = number => Number(number).toLocaleString("en-GB");
export const many = (number, one, more = `${one}s`) => `${count(number)} ${Number(number) === 1 ? one : more}`;

export function money(amount, currency) {
  const digits = (String(amount).split(".")[1] || "").length;
  return new Intl.NumberFormat("en-GB", { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount).replace("-", "−");
}

const formats = new Map();
function formatted(moment, zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", ...options }));
  return formats.get(key).format(new Date(moment));
}
export const clock = (moment, zone) => formatted(moment, zone, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
export const hour = (moment, zone) => formatted(moment, zone, { hour: "2-digit", minute: "2-digit" });
export const day = (moment, zone) => formatted(moment, zone, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const date = (moment, zone) => formatted(moment, zone, { weekday: "short", day: "numeric", month: "short" });
export const when = (moment, zone) => `${date(moment, zone)}, ${hour(moment, zone)}`;

export function left(seconds) {
  if (seconds <= 0) return "now";
  const parts = [[Math.floor(seconds / 86400), "d"], [Math.floor(seconds / 3600) % 24, "h"], [Math.floor(seconds / 60) % 60, "m"], [Math.floor(seconds) % 60, "s"]];
  const from = Math.max(parts.findIndex(part => part[0] > 0), 0);
  return `in ${parts.slice(from, from + 2).filter(part => part[0] > 0).map(part => `${part[0]} ${part[1]}`).join(" ") || "1 s"}`;
}

// Rows by key: what has not changed stays as it is, so that focus and pointer keep their place.
export function fill(body, rows, draw, held = false) {
  const there = new Map([...body.children].filter(row => row.dataset.key).map(row => [row.dataset.key, row]));
  const focus = document.activeElement?.closest?.("[data-key]") && body.contains(document.activeElement)
    ? [document.activeElement.closest("[data-key]").dataset.key, document.activeElement.dataset.do] : null;
  const made = rows.map(row => {
    const key = String(row.key), text = JSON.stringify(row), old = there.get(key);
    if (old && old.dataset.text === text) return old;
    const fresh = draw(row);
    fresh.dataset.key = key;
    fresh.dataset.text = text;
    if (held && old) old.replaceWith(fresh);
    return fresh;
  });
  if (!held || there.size === 0) body.replaceChildren(...made);
  if (focus) body.querySelector(`[data-key="${CSS.escape(focus[0])}"] ${focus[1] ? `[data-do="${focus[1]}"]` : "button"}`)?.focus({ preventScroll: true });
  return made.filter(row => !body.contains(row)).length;
}

export function empty(columns, title, ...says) {
  const row = el("tr", { role: "row" }, el("td", { role: "cell", class: "c", colspan: columns }, el("div", { class: "empty" }, el("b", {}, title), ...says)));
  return row;
}

export function options(select, pairs, kept = select.value) {
  const text = JSON.stringify(pairs);
  if (select.dataset.text === text) return;
  select.dataset.text = text;
  select.replaceChildren(...pairs.map(([value, word]) => el("option", { value }, word)));
  if (pairs.some(([value]) => String(value) === kept)) select.value = kept;
}
