-- title: Units
-- unit: units
-- meaning: Units on paid orders by the day of payment in each shop's own zone, also of orders cancelled later.
-- chart: line day units
-- figure: units
-- parameters: seller_id, connections, from_day, to_day
SELECT day, CAST(SUM(units) AS BIGINT) AS units, CAST(SUM(orders) AS BIGINT) AS orders
FROM order_days
WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
GROUP BY day
ORDER BY day DESC
