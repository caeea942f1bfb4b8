-- title: Returns by reason
-- unit: returns
-- meaning: Wishes for money or goods back by the day on which the buyer asked, in each shop's own zone, and the
--   buyer's reason. Refunds are those of them that were paid back.
-- chart: bars reason returns
-- figure: returns
-- parameters: seller_id, connections, from_day, to_day
SELECT reason, currency, CAST(SUM(returns) AS BIGINT) AS returns, CAST(SUM(refunds) AS BIGINT) AS refunds,
  CAST(SUM(refunded_minor) AS BIGINT) AS refunded_minor
FROM return_days
WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
GROUP BY reason, currency
ORDER BY returns DESC, reason, currency
