// List a product with npm's tiktok-shop-sdk: picture, review, off sale. What it saw is the last line.
import { readFileSync } from "node:fs";
import { TikTokShopSDK } from "tiktok-shop-sdk";

const given = JSON.parse(readFileSync(0, "utf8"));
// Its forms are those of the package form-data, of which Node's own fetch would send "[object FormData]": so no
// upload of this client could succeed anywhere. We hand the form's bytes on, and change nothing else.
const send = globalThis.fetch;
globalThis.fetch = (address, options) => {
  if (options.body?.getBuffer) options = { ...options, body: options.body.getBuffer() };
  const url = new URL(address);
  const home = new URL(url.hostname.startsWith("auth.") ? given.auth_url : given.base_url);
  return send(home.origin + url.pathname + url.search, options);
};
const steer = async (path, body) => {
  const headers = { "content-type": "application/json" };
  return (await send(`${given.base_url}/_sandbox${path}`, { method: "POST", headers, body: JSON.stringify(body) })).json();
};

const sdk = new TikTokShopSDK({ appKey: given.app_key, appSecret: given.app_secret });
sdk.setAccessToken((await sdk.auth.getAccessToken({ auth_code: given.auth_code })).data.access_token);
const { shops } = (await sdk.shop.getAuthorizedShops()).data;
const home = shops.find((shop) => shop.region === "US");

// As much of a picture as tells its size.
const picture = Buffer.alloc(37);
picture.write("\x89PNG\r\n\x1a\n", 0, "latin1");
picture.writeUInt32BE(13, 8);
picture.write("IHDR", 12, "latin1");
picture.writeUInt32BE(800, 16);
picture.writeUInt32BE(800, 20);
const uploaded = await sdk.product.uploadProductImage({ data: picture, use_case: "MAIN_IMAGE" });

if (!uploaded.data) throw new Error(JSON.stringify(uploaded));
sdk.setShopCipher(home.cipher);
const known = (await sdk.product.searchProducts({ query: { page_size: 1 }, body: { status: "ALL" } })).data.products;
const [{ warehouse_id }] = known[0].skus[0].inventory;
const made = await sdk.product.createProduct({
  title: "Hand Thrown Vase",
  description: "<p>Thrown by hand.</p>",
  category_id: "600157",
  category_version: "v2",
  main_images: [{ uri: uploaded.data.uri }],
  package_weight: { value: "1.20", unit: "KILOGRAM" },
  skus: [{
    seller_sku: "JS-VASE",
    sales_attributes: [],
    price: { amount: "24.00", currency: "USD" },
    inventory: [{ warehouse_id, quantity: 30 }],
  }],
});
const id = made.data.product_id;
const status = async () => (await sdk.product.getProduct({ product_id: id })).data.status;
const statuses = [await status()];
await steer(`/products/${id}/review`, { verdict: "pass" });
statuses.push(await status());
const [sku] = (await sdk.product.getProduct({ product_id: id })).data.skus;
await sdk.product.updateProductPrice({ product_id: id, body: { skus: [{ id: sku.id, price: { amount: "26.00", currency: "USD" } }] } });
const [priced] = (await sdk.product.getProduct({ product_id: id })).data.skus;
await sdk.product.deactivateProducts({ product_ids: [id] });
statuses.push(await status());
console.log(JSON.stringify({ statuses, prices: [sku.price.sale_price, priced.price.sale_price] }));
