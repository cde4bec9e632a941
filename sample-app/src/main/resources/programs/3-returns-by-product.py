# policy: reporting
"""Which products come back more often than the rest?  With SQL."""
import sql

rows = sql.query("""
    select p.sku, p.name, count(*) as sold, sum(case when o.status = 'RETURNED' then 1 else 0 end) as returned
    from orders o join products p on p.sku = o.sku
    where o.placed_on >= ? and o.status in ('SHIPPED', 'RETURNED')
    group by p.sku, p.name
    order by p.sku
    """, [today.replace(month=1, day=1)])

sold = sum(row["sold"] for row in rows)
returned = sum(row["returned"] for row in rows)
usual = returned / sold
print(f"{returned:,} of {sold:,} orders came back, {usual:.1%}")

suspects = []
for row in rows:
    rate = row["returned"] / row["sold"]
    # More than five standard deviations above what all products have together.
    deviation = (usual * (1 - usual) / row["sold"]) ** 0.5
    if rate > usual + 5 * deviation:
        suspects.append(row["name"])
        print(f"{row['name']}: {rate:.1%}")

suspects
