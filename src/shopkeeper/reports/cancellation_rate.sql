-- title: Cancellation rate
-- unit: percent
-- meaning: Of the orders paid on a day, how many have been cancelled whole since, whoever cancelled them.
-- chart: line day cancelled_percent
-- figure: cancelled_orders / orders
-- parameters: seller_id, connections, from_day, to_day
SELECT day, CAST(SUM(orders) AS BIGINT) AS orders, CAST(SUM(cancelled_orders) AS BIGINT) AS cancelled_orders,
  ROUND(100.0 * SUM(cancelled_orders) / SUM(orders), 1) AS cancelled_percent
FROM order_days
WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
GROUP BY day
ORDER BY day DESC
