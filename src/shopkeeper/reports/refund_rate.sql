-- title: Refund rate
-- unit: percent
-- meaning: What was refunded after a return or a wish for money back, divided by the GMV of the same days. A refund
--   counts on the day on which the buyer asked for it. What is cancelled before delivery is no refund here.
-- chart: line day refund_percent
-- figure: refunded_minor / gmv_minor
-- parameters: seller_id, connections, from_day, to_day
SELECT day, currency, CAST(SUM(gmv_minor) AS BIGINT) AS gmv_minor,
  CAST(SUM(refunded_minor) AS BIGINT) AS refunded_minor,
  ROUND(100.0 * SUM(refunded_minor) / NULLIF(SUM(gmv_minor), 0), 1) AS refund_percent
FROM (
  SELECT day, currency, gmv_minor, 0 AS refunded_minor
  FROM order_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
  UNION ALL
  SELECT day, currency, 0, refunded_minor
  FROM return_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
) AS both_ways
GROUP BY day, currency
ORDER BY day DESC, currency
