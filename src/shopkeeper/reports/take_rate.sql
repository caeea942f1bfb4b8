-- title: Take rate
-- unit: percent
-- meaning: All fees of the statements of a day, divided by the sales on the same statements: list price less
--   your discounts, less what was refunded. So both sides speak of the same orders. Statement days are UTC.
-- chart: line day take_percent
-- figure: charged_minor / sales_minor
-- parameters: seller_id, connections, from_day, to_day
SELECT day, currency, CAST(SUM(sales_minor) AS BIGINT) AS sales_minor,
  CAST(SUM(charged_minor) AS BIGINT) AS charged_minor,
  ROUND(100.0 * SUM(charged_minor) / NULLIF(SUM(sales_minor), 0), 1) AS take_percent
FROM (
  SELECT day, currency, revenue_minor AS sales_minor, 0 AS charged_minor
  FROM statements
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day
  UNION ALL
  SELECT day, currency, 0, -amount_minor
  FROM fee_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :from_day AND :to_day AND part = 'fee'
) AS both_sides
GROUP BY day, currency
ORDER BY day DESC, currency
