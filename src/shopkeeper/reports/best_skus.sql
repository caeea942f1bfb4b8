-- title: Best SKUs
-- unit: money
-- meaning: The hundred SKUs with the most GMV in each currency, by their seller SKU over all shops. Units cancelled
--   later stay in, as they do in GMV.
-- chart: bars sku gmv_minor
-- figure: gmv_minor
-- parameters: seller_id, connections, and the period as whole months with a few single days at either end
SELECT best.sku, COALESCE(k.title, '') AS title, best.currency, best.gmv_minor, best.units,
  best.cancelled_units, best.returned_units
FROM (
SELECT sku, currency, CAST(SUM(gmv_minor) AS BIGINT) AS gmv_minor, CAST(SUM(units) AS BIGINT) AS units,
  CAST(SUM(cancelled_units) AS BIGINT) AS cancelled_units,
  CAST(SUM(returned_units) AS BIGINT) AS returned_units,
  ROW_NUMBER() OVER (PARTITION BY currency ORDER BY SUM(gmv_minor) DESC, sku) AS place
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
GROUP BY sku, currency
HAVING SUM(units) > 0
) AS best LEFT JOIN skus k ON k.seller_id = :seller_id AND k.sku = best.sku
WHERE best.place <= 100
ORDER BY best.currency, best.place
