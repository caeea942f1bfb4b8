// Walk what happens to orders with npm's tiktok-shop-sdk. What it needs comes on standard input; what it saw is the last line.
import { readFileSync } from "node:fs";
import { TikTokAPIError, TikTokShopSDK } from "tiktok-shop-sdk";

const given = JSON.parse(readFileSync(0, "utf8"));

// This client cannot be told another address: its two hosts are written into it. So we stand where the network's
// names are looked up, and change nothing else of what it sends.
const send = globalThis.fetch;
globalThis.fetch = (address, options) => {
  const url = new URL(address);
  const home = new URL(url.hostname.startsWith("auth.") ? given.auth_url : given.base_url);
  return send(home.origin + url.pathname + url.search, options);
};

const sdk = new TikTokShopSDK({ appKey: given.app_key, appSecret: given.app_secret });
sdk.setAccessToken((await sdk.auth.getAccessToken({ auth_code: given.auth_code })).data.access_token);
const { shops } = (await sdk.shop.getAuthorizedShops()).data;
const of = (region) => shops.find((shop) => shop.region === region);

async function control(path, fields) {
  const options = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(fields) };
  const answer = await send(`${given.base_url}/_sandbox${path}`, fields && options);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.json();
}

async function bought(shop, status = "AWAITING_SHIPMENT", quantity = 1, more = {}) {
  const state = await control("/state");
  const skus = state.shops.find((one) => one.id === shop.id).products.flatMap((product) => product.skus);
  const sku = skus.reduce((most, one) => (one.available > most.available ? one : most));
  const lines = [{ seller_sku: sku.seller_sku, quantity }];
  return (await control("/orders", { shop_id: shop.id, lines, status, ...more })).order_id;
}

// Where it has no call of its own, the client's open door takes one.
const newer = async (method, path, { query, body } = {}) => (await sdk.requestCipher({ method, path, query, body })).data;

async function detail(order) {
  return (await sdk.order.getOrderDetail({ ids: [order] })).data.orders[0];
}

async function code(call) {
  try {
    await call();
  } catch (error) {
    return error instanceof TikTokAPIError ? error.code : String(error);
  }
  return 0;
}

async function label(id) {
  const query = { document_type: "SHIPPING_LABEL" };
  const found = await newer("GET", `/fulfillment/202309/packages/${id}/shipping_documents`, { query });
  return (await (await send(found.doc_url)).text()).slice(0, 5);
}

async function shipInTheUs(shop) {
  sdk.setShopCipher(shop.cipher);
  const order = await bought(shop);
  const weight = { value: "1", unit: "POUND" };
  const offers = (await sdk.fulfillment.getEligibleShippingService({ order_id: order, body: { weight } })).data;
  const made = (await sdk.fulfillment.createPackage({ order_id: order, weight })).data;
  const price = (await sdk.order.getPriceDetail({ order_id: order })).data;
  return {
    offers: offers.shipping_services.length,
    made_for: made.order_id === order,
    status: (await detail(order)).status,
    label: await label(made.package_id),
    priced: Object.keys(price).length > 0,
  };
}

async function shipInBritain(shop) {
  sdk.setShopCipher(shop.cipher);
  const order = await bought(shop, "AWAITING_SHIPMENT", 2);
  const lines = (await detail(order)).line_items.map((line) => line.id);
  const groups = lines.map((line, place) => ({ id: String(place + 1), order_line_item_ids: [line] }));
  const attributes = (await sdk.fulfillment.getOrderSplitAttributes({ order_ids: [order] })).data;
  await sdk.fulfillment.splitOrders({ order_id: order, body: { splittable_groups: groups } });
  const parts = [...new Set((await detail(order)).line_items.map((line) => line.package_id))];
  const found = { query: { page_size: 50 }, body: { create_time_ge: 1 } };
  const listed = (await sdk.fulfillment.searchPackage(found)).data.packages;
  const slots = (await sdk.fulfillment.getPackageHandoverTimeSlots(parts[0])).data;
  await newer("POST", "/fulfillment/202309/packages/ship", { body: { packages: parts.map((id) => ({ id })) } });
  return {
    attributes: attributes.split_attributes.length,
    parts: parts.length,
    listed: parts.every((id) => listed.some((one) => one.id === id)),
    slots: slots.can_drop_off !== undefined,
    status: (await detail(order)).status,
    label: await label(parts[0]),
    tracked: Object.keys(await newer("GET", `/logistics/202604/orders/${order}/tracking`)).length > 0,
  };
}

async function carriers() {
  const { warehouses } = (await sdk.logistic.getWarehouseList()).data;
  const options = (await sdk.logistic.getWarehouseDeliveryOptions(warehouses[0].id)).data.delivery_options;
  const option = options.find((one) => one.type === "SEND_BY_SELLER").id; // TikTok names no carriers for its own
  const own = await code(() => sdk.logistic.getShippingProviders(option));
  const query = { warehouse_region: "GB", buyer_region: "GB" };
  const path = `/logistics/202309/delivery_options/${option}/shipping_providers`;
  const found = await newer("GET", path, { query });
  return { options: options.length, own_call: own, providers: found.shipping_providers.length };
}

async function answerCancellations(shop) {
  sdk.setShopCipher(shop.cipher);
  const orders = [await bought(shop), await bought(shop)];
  const wishes = [];
  for (const order of orders) wishes.push((await control(`/orders/${order}/cancel`, {})).cancel_id);
  await sdk.return_refund.approveCancellation({ cancel_id: wishes[0], query: {} });
  const { reasons } = (await sdk.return_refund.getRejectReasons({ return_or_cancel_id: wishes[1] })).data;
  await sdk.return_refund.rejectCancellation({ cancel_id: wishes[1], query: {}, body: { reject_reason: reasons[0].name } });
  const asked = { query: { page_size: 10 }, body: { cancel_ids: wishes } };
  const found = (await sdk.return_refund.searchCancellation(asked)).data.cancellations;
  const order_id = await bought(shop);
  const reason = { order_id, cancel_reason: "seller_cancel_reason_out_of_stock" };
  const ours = (await sdk.return_refund.cancelOrder(reason)).data.cancel_id;
  return {
    cancelled: [ours !== "", (await detail(order_id)).status],
    found: wishes.map((id) => found.find((one) => one.cancel_id === id).cancel_status),
  };
}

async function answerReturns(shop) {
  sdk.setShopCipher(shop.cipher);
  const wishes = [];
  for (let place = 0; place < 2; place++) {
    const order = await bought(shop, "DELIVERED");
    wishes.push((await control(`/orders/${order}/return`, { kind: "RETURN_AND_REFUND" })).return_id);
  }
  const [yes, no] = wishes;
  await sdk.return_refund.approveReturn({ return_id: yes, query: {}, body: { decision: "APPROVE_RETURN" } });
  await control(`/returns/${yes}/ship`, {});
  await control(`/returns/${yes}/arrive`, {});
  await sdk.return_refund.approveReturn({ return_id: yes, query: {}, body: { decision: "APPROVE_RECEIVED_PACKAGE" } });
  const { reasons } = (await sdk.return_refund.getRejectReasons({ return_or_cancel_id: no })).data;
  const refusal = { decision: "REJECT_RETURN", reject_reason: reasons[0].name };
  await sdk.return_refund.rejectReturn({ return_id: no, query: {}, body: refusal });
  const asked = { query: { page_size: 10 }, body: { return_ids: wishes } };
  const found = (await sdk.return_refund.searchReturn(asked)).data.return_orders;
  return {
    history: (await sdk.return_refund.getReturnRecord({ return_id: yes, query: {} })).data.records.length,
    found: wishes.map((id) => found.find((one) => one.return_id === id).return_status),
  };
}

async function readMoney(shop) {
  sdk.setShopCipher(shop.cipher);
  const order = await bought(shop, "COMPLETED", 4);
  await bought(shop, "COMPLETED", 4);
  await control("/clock", { advance_seconds: 4 * 86400 });
  const query = { sort_field: "statement_time", page_size: 20 };
  const { statements } = (await sdk.finance.getStatements(query)).data;
  const asked = { statement_id: statements[0].id, query: { sort_field: "order_create_time", page_size: 100 } };
  const lines = (await sdk.finance.getTransactionsByStatement(asked)).data;
  const paid = { sort_field: "create_time", page_size: 20 };
  return {
    statements: statements.length,
    total: statements[0].settlement_amount,
    sum: lines.total_settlement_amount,
    of_order: (await sdk.finance.getTransactionsByOrder(order)).data.order_id === order,
    own_payments: await code(() => sdk.finance.getPayments(paid)),
    payments: (await newer("GET", "/finance/202605/payments", { query: paid })).payments.length,
    withdrawals: (await sdk.finance.getWithdrawals({ types: "WITHDRAW,SETTLE", page_size: 20 })).data.withdrawals.length,
  };
}

async function registerWebhooks() {
  const event_type = "NEW_MESSAGE";
  await sdk.event.updateShopWebhook({ address: "https://hub.example.com/hook", event_type });
  const there = (await sdk.event.getShopWebhooks()).data.webhooks.map((one) => one.event_type);
  await sdk.event.deleteShopWebhook({ event_type });
  const left = (await sdk.event.getShopWebhooks()).data.webhooks.map((one) => one.event_type);
  return { there, left };
}

const us = of("US");
const gb = of("GB");
const seen = {
  us_parcel: await shipInTheUs(us),
  gb_parcels: await shipInBritain(gb),
  carriers: await carriers(),
  cancellations: await answerCancellations(us),
  returns: await answerReturns(us),
  money: await readMoney(us),
  registered: await registerWebhooks(),
  refusals: {
    "no such return": await code(() => sdk.return_refund.getReturnRecord({ return_id: "1", query: {} })),
    "too many rows": await code(() => sdk.order.getOrderList({ query: { page_size: 101 }, body: { create_time_ge: 1 } })),
  },
  // It sends {} and leaves it out of what it signs; the documents want the very bytes signed that are sent.
  empty_body: (await sdk.fulfillment.searchPackage({ query: { page_size: 50 }, body: {} })).code,
};
console.log(JSON.stringify(seen));
