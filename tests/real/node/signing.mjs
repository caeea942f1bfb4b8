// Let npm's tiktok-shop-sdk send every vector on standard input; the last line holds the signatures it sent.
import { readFileSync } from "node:fs";
import { TikTokShopSDK } from "tiktok-shop-sdk";

// Nothing leaves this program: we stand where it would be sent, and the clock shows the vector's time.
let sent;
globalThis.fetch = async (address) => {
  sent = new URL(address).searchParams.get("sign");
  return new Response('{"code":0}', { headers: { "content-type": "application/json" } });
};

async function signature(vector) {
  const { app_key, timestamp, ...query } = vector.query;
  Date.now = () => Number(timestamp) * 1000;
  const sdk = new TikTokShopSDK({ appKey: app_key, appSecret: vector.secret });
  const call = { method: vector.method, path: vector.path, query };
  if (vector.content_type.toLowerCase().startsWith("multipart/form-data")) {
    await sdk.requestMultipart({ ...call, body: { getHeaders: () => ({ "content-type": vector.content_type }) } });
    return sent;
  }
  try {
    await sdk.request({ ...call, body: vector.body ? JSON.parse(vector.body) : undefined });
  } catch (error) {
    return "refused";
  }
  return vector.body_hex ? "refused" : sent;
}

const signatures = [];
for (const vector of JSON.parse(readFileSync(0, "utf8"))) signatures.push(await signature(vector));
console.log(JSON.stringify(signatures));
