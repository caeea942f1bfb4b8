-- title: Orders
-- unit: orders
-- meaning: Orders by the day of payment in each shop's own zone. Orders cancelled later stay in; samples and
--   replacements are out.
-- chart: line day orders
-- figure: orders
-- parameters: seller_id, connections, from_day, to_day
SELECT day, CAST(SUM(orders) AS BIGINT) AS orders, CAST(SUM(cancelled_orders) AS BIGINT) AS cancelled_orders
FROM order_days
WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
GROUP BY day
ORDER BY day DESC
