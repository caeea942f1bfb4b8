-- title: On-time dispatch rate
-- unit: percent
-- meaning: Of the orders paid on a day that were handed over or should have been by now, how many the carrier
--   scanned before their ship-by time. The first scan counts, not the tracking number; an order without a ship-by
--   time counts neither way, nor does one cancelled before it left.
-- chart: line day on_time_percent
-- figure: on_time / due
-- parameters: seller_id, connections, from_day, to_day, now_micros
-- note: SUBSTR keeps the day from choosing the index; the few that are overdue are found by their state.
SELECT day, CAST(SUM(handed_over + overdue) AS BIGINT) AS due, CAST(SUM(on_time) AS BIGINT) AS on_time,
  CAST(SUM(handed_over - on_time) AS BIGINT) AS handed_over_late, CAST(SUM(overdue) AS BIGINT) AS overdue,
  ROUND(100.0 * SUM(on_time) / NULLIF(SUM(handed_over + overdue), 0), 1) AS on_time_percent
FROM (
  SELECT day, handed_over, on_time, 0 AS overdue
  FROM order_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
  UNION ALL
  SELECT paid_day, 0, 0, 1
  FROM orders
  WHERE seller_id = :seller_id AND connection_id IN :connections
    AND status IN ('AWAITING_SHIPMENT', 'PARTIALLY_SHIPPING', 'AWAITING_COLLECTION')
    AND ship_by_at < :now_micros AND collected_at IS NULL
    AND SUBSTR(paid_day, 1, 10) BETWEEN :from_day AND :to_day AND NOT is_sample AND NOT is_replacement
) AS each_way
GROUP BY day
HAVING SUM(handed_over + overdue) > 0
ORDER BY day DESC
