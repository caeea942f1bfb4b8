-- title: Worst SKUs
-- unit: percent
-- meaning: The hundred SKUs of which the largest share was lost: cancelled, or asked back by the buyer. Only SKUs
--   with at least five units sold in the period, so that one unlucky order proves nothing.
-- chart: bars sku lost_percent
-- figure: lost_units / units
-- parameters: seller_id, connections, and the period as whole months with a few single days at either end
SELECT worst.sku, COALESCE(k.title, '') AS title, worst.units, worst.cancelled_units, worst.returned_units,
  worst.lost_units, worst.lost_percent
FROM (
SELECT sku, CAST(SUM(units) AS BIGINT) AS units, CAST(SUM(cancelled_units) AS BIGINT) AS cancelled_units,
  CAST(SUM(returned_units) AS BIGINT) AS returned_units,
  CAST(SUM(cancelled_units + returned_units) AS BIGINT) AS lost_units,
  ROUND(100.0 * SUM(cancelled_units + returned_units) / SUM(units), 1) AS lost_percent
FROM (
  SELECT sku, currency, units, gmv_minor, cancelled_units, returned_units
  FROM sku_months
  WHERE seller_id = :seller_id AND connection_id IN :connections AND month BETWEEN :from_month AND :to_month
  UNION ALL
  SELECT sku, currency, :head_sign * units, :head_sign * gmv_minor, :head_sign * cancelled_units,
    :head_sign * returned_units
  FROM sku_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :head_from AND :head_to
  UNION ALL
  SELECT sku, currency, :tail_sign * units, :tail_sign * gmv_minor, :tail_sign * cancelled_units,
    :tail_sign * returned_units
  FROM sku_days
  WHERE seller_id = :seller_id AND connection_id IN :connections AND day BETWEEN :tail_from AND :tail_to
) AS sold
GROUP BY sku
HAVING SUM(units) >= 5 AND SUM(cancelled_units + returned_units) > 0
ORDER BY lost_percent DESC, lost_units DESC, sku
LIMIT 100
) AS worst LEFT JOIN skus k ON k.seller_id = :seller_id AND k.sku = worst.sku
ORDER BY worst.lost_percent DESC, worst.lost_units DESC, worst.sku
