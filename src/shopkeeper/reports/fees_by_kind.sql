-- title: Fees by kind
-- unit: money
-- meaning: What the platform took on its statements, by the platform's own names; taxes are not among them. What
--   it gave back counts against it. Days are those of the statements, which are UTC.
-- chart: bars fee charged_minor
-- figure: charged_minor
-- parameters: seller_id, connections, from_day, to_day
SELECT name AS fee, currency, CAST(-SUM(amount_minor) AS BIGINT) AS charged_minor,
  CAST(SUM(amounts) AS BIGINT) AS times
FROM fee_days
WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day AND part = 'fee'
GROUP BY name, currency
ORDER BY currency, charged_minor DESC, fee
