-- title: GMV by shop
-- unit: money
-- meaning: GMV of the period for each shop, in its own currency and by its own days.
-- chart: bars shop gmv_minor
-- figure: gmv_minor
-- parameters: seller_id, connections, from_day, to_day
SELECT c.name AS shop, c.region AS market, d.currency, CAST(SUM(d.gmv_minor) AS BIGINT) AS gmv_minor,
  CAST(SUM(d.orders) AS BIGINT) AS orders
FROM order_days d JOIN connections c ON c.id = d.connection_id AND c.seller_id = d.seller_id
WHERE d.seller_id = :seller_id AND d.connection_id IN :connections AND d.day BETWEEN :from_day AND :to_day
GROUP BY c.id, c.name, c.region, d.currency
ORDER BY d.currency, gmv_minor DESC, shop
