// Walk the sandbox with npm's tiktok-shop-sdk. What it needs comes on standard input; what it saw is the last line.
import { readFileSync } from "node:fs";
import { TikTokShopSDK } from "tiktok-shop-sdk";

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
const first = (await sdk.auth.getAccessToken({ auth_code: given.auth_code })).data;
const tokens = (await sdk.auth.refreshAccessToken({ refresh_token: first.refresh_token })).data;
sdk.setAccessToken(tokens.access_token);

const { shops } = (await sdk.shop.getAuthorizedShops()).data;
sdk.setShopCipher(shops[0].cipher);

const { products } = (await sdk.product.searchProducts({ query: { page_size: 100 }, body: { status: "ALL" } })).data;
const found = await sdk.order.getOrderList({ query: { page_size: 20 }, body: { create_time_ge: 1 } });
const orders = found.data.orders.map((order) => order.id);

const answer = await sdk.order.getOrderDetail({ ids: orders.slice(0, 3) });

const [product] = products;
const sku = product.skus[0].id;
await sdk.product.updateProductInventory({
  product_id: product.id,
  body: { skus: [{ id: sku, inventory: [{ quantity: 9 }] }] },
});
const { inventory } = (await sdk.product.searchInventory({ sku_ids: [sku] })).data;

console.log(
  JSON.stringify({
    tokens_differ: first.refresh_token !== tokens.refresh_token,
    shops: shops.map((shop) => shop.id),
    products: products.map((product) => product.id),
    orders,
    details: answer.data.orders.map((order) => order.id),
    available: inventory[0].skus[0].total_available_quantity,
  }),
);
