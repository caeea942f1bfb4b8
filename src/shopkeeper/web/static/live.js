// Keeps the page up to date: the hub says which topics changed, and the regions about them are fetched anew.
import { drawCharts } from "./charts.js";

const SWAP_EVERY = 1000;
const POLL_EVERY = 15000;
const CLOCKS_EVERY = 60000;
const wanted = new Set();
let lastSwap = 0;
let timer = null;
let poll = null;
let swapping = false;

const regions = () => [...document.querySelectorAll("[data-live]")];
const isBusy = () =>
  document.hidden || swapping || document.querySelector("dialog[open], .explain:popover-open, table[data-rows] tbody input:checked, details.pick[open], form :user-invalid") || isTyping();

// A form that somebody is filling in is left alone.
function isTyping() {
  const at = document.activeElement;
  return at?.matches("main input:not([type=search], [type=checkbox]), main select, main textarea") || false;
}

function held(region) {
  if (!region.hasAttribute("data-live-hold")) return false;
  return region.matches(":hover") || region.querySelector("tr.at") || region.querySelectorAll("tbody tr:not(.group)").length > 50;
}

function heard(topics) {
  for (const region of regions())
    if (topics.some(topic => region.dataset.live.split(" ").includes(topic))) wanted.add(region.id);
  if (wanted.size) later();
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(refresh, Math.max(0, lastSwap + SWAP_EVERY - Date.now()));
}

async function refresh() {
  if (!wanted.size) return;
  if (isBusy()) { timer = setTimeout(refresh, SWAP_EVERY); return; }
  const now = [...wanted].map(id => document.getElementById(id)).filter(Boolean);
  wanted.clear();
  lastSwap = Date.now();
  const free = now.filter(region => !held(region));
  now.filter(held).forEach(offer);
  if (free.length) await swap(free);
}

async function swap(some) {
  swapping = true;
  try {
    const answer = await fetch(location.href, { headers: { "HX-Request": "true" } });
    if (!answer.ok) return;
    const at = document.querySelector("tr.at a[href]")?.getAttribute("href");
    const focused = document.activeElement?.id;
    const select = some.map(region => `#${region.id}:outerMorph`).join(",");
    await window.htmx.swap({ text: await answer.text(), target: document.body, swap: "none", selectOOB: select, sourceElement: document.body });
    if (at) [...document.querySelectorAll("table[data-rows] tr a[href]")].find(a => a.getAttribute("href") === at)?.closest("tr").classList.add("at");
    if (focused && !document.activeElement?.id) document.getElementById(focused)?.focus({ preventScroll: true });
    drawCharts();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // the hub is away; the stream says so
  } finally {
    swapping = false;
  }
}

async function offer(region) {
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const there = page.getElementById(region.id);
  if (!there) return;
  const more = Number(there.dataset.total) - Number(region.dataset.total);
  let button = region.querySelector("[data-live-show]");
  if (!button) {
    button = Object.assign(document.createElement("button"), { className: "btn s", type: "button" });
    button.dataset.liveShow = "";
    button.addEventListener("click", () => { document.querySelector("tr.at")?.classList.remove("at"); swap([region]); });
    (region.querySelector(".filters") || region).append(button);
  }
  button.textContent = more > 0 ? `${more} new, show` : "Changed, show";
}

function state(live) {
  const foot = document.querySelector("[data-live-state]");
  clearInterval(poll);
  if (live.is) { poll = null; if (foot?.dataset.lost) { delete foot.dataset.lost; heard(["orders", "stock", "connections", "findings", "pushes", "parked"]); } return; }
  if (!live.since || !foot) return;
  foot.dataset.lost = "yes";
  foot.className = "st warn";
  foot.textContent = `Not live since ${new Date(live.since).toTimeString().slice(0, 5)}`;
  poll = setInterval(() => heard(["orders", "stock", "connections", "findings", "pushes", "parked"]), POLL_EVERY);
}

function told(message) {
  if (message.topics) heard(message.topics);
  if (message.live) state(message.live);
}

function alone(url) {
  const source = new EventSource(url);
  source.onopen = () => told({ live: { is: true } });
  source.onmessage = event => told({ topics: event.data.split(" ") });
  source.onerror = () => told({ live: { is: false, since: Date.now() } });
  addEventListener("pagehide", () => source.close());
}

export function startLive() {
  const { liveUrl, liveWorker } = document.body.dataset;
  if (!regions().length) return;
  setInterval(() => heard(["orders"]), CLOCKS_EVERY);
  document.addEventListener("visibilitychange", () => { if (!document.hidden && wanted.size) later(); });
  if (!window.SharedWorker) { alone(liveUrl); return; }
  const { port } = new SharedWorker(liveWorker, "shopkeeper-live");
  port.onmessage = event => told(event.data);
  port.start();
  port.postMessage({ url: liveUrl });
  addEventListener("pagehide", () => port.postMessage({ bye: true }));
  addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
}
