-- title: Average order value
-- unit: money
-- meaning: GMV divided by the orders that made it. The figure of a period is that of all its orders, not the
--   average of its days.
-- chart: line day average_minor
-- figure: gmv_minor / orders
-- parameters: seller_id, connections, from_day, to_day
SELECT day, currency, CAST(SUM(gmv_minor) AS BIGINT) AS gmv_minor, CAST(SUM(orders) AS BIGINT) AS orders,
  CAST(ROUND(1.0 * SUM(gmv_minor) / SUM(orders)) AS BIGINT) AS average_minor
FROM order_days
WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
GROUP BY day, currency
ORDER BY day DESC, currency
