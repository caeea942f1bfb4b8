-- title: Net sales
-- unit: money
-- meaning: GMV less what was cancelled and less what was refunded. A cancellation counts on the day on which its
--   order was paid, a refund on the day on which the buyer asked for it; all days are those of each shop's zone.
-- chart: line day net_minor
-- figure: net_minor
-- parameters: seller_id, connections, from_day, to_day
SELECT day, currency, CAST(SUM(gmv_minor) AS BIGINT) AS gmv_minor,
  CAST(SUM(cancelled_minor) AS BIGINT) AS cancelled_minor,
  CAST(SUM(refunded_minor) AS BIGINT) AS refunded_minor,
  CAST(SUM(gmv_minor - cancelled_minor - refunded_minor) AS BIGINT) AS net_minor
FROM (
  SELECT day, currency, gmv_minor, cancelled_minor, 0 AS refunded_minor
  FROM order_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
  UNION ALL
  SELECT day, currency, 0, 0, refunded_minor
  FROM return_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
) AS both_ways
GROUP BY day, currency
ORDER BY day DESC, currency
