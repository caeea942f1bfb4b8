// A program that would not compile if the document described anything else than what is called here.
import type { components, operations, webhooks } from "./made/openapi";

type Search = operations["order.GetOrderList.202309"];
type Order = NonNullable<NonNullable<Search["responses"][200]["content"]["application/json"]["data"]>["orders"]>[number];

const query: Search["parameters"]["query"] = { page_size: 50, timestamp: 1795770000, shop_cipher: "cipher" };
const body: NonNullable<Search["requestBody"]>["content"]["application/json"] = { order_status: "UNPAID" };
const wanted: Order = { id: "1", status: "UNPAID" } as Order;
const refused: components["schemas"]["Envelope"] = { code: 36009002, message: "too many requests" };
const heard: webhooks["ORDER_STATUS_CHANGE"]["post"]["requestBody"]["content"]["application/json"]["type"] = 1;

export const said: string = [query.page_size, body?.order_status, wanted.id, refused.code, heard].join(" ");

// @ts-expect-error: a page has a number of rows, not a word
query.page_size = "many";
