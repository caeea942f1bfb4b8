-- title: GMV by day
-- unit: money
-- meaning: Paid orders by the day of payment in each shop's own zone, after your discounts, before TikTok's,
--   without tax and shipping. Orders cancelled later stay in; samples and replacements are out.
-- chart: line day gmv_minor
-- figure: gmv_minor
-- parameters: seller_id, connections, from_day, to_day
SELECT day, currency, CAST(SUM(gmv_minor) AS BIGINT) AS gmv_minor, CAST(SUM(orders) AS BIGINT) AS orders
FROM order_days
WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
GROUP BY day, currency
ORDER BY day DESC, currency
