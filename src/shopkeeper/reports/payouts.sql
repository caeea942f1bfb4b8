-- title: Payouts by month
-- unit: money
-- meaning: What arrived at the bank, by the UTC month in which it was paid and in the currency that arrived. Payments
--   that failed or are on their way are out.
-- chart: bars month paid_minor
-- figure: paid_minor
-- parameters: seller_id, connections, from_day, to_day
SELECT SUBSTR(paid_day, 1, 7) AS month, currency, CAST(SUM(amount_minor) AS BIGINT) AS paid_minor,
  COUNT(*) AS payments
FROM payments
WHERE seller_id = :seller_id AND connection_id IN :connections AND paid_day BETWEEN :from_day AND :to_day
  AND status = 'PAID'
GROUP BY SUBSTR(paid_day, 1, 7), currency
ORDER BY month DESC, currency
