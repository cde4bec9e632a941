orders = [{"id": i, "customer": "c%d" % (i % 500), "lines": [(i, 2), (i + 1, 3)], "amount": i % 97 + 0.5} for i in range(40_000)]
revenue = {}
for order in orders:
    revenue[order["customer"]] = revenue.get(order["customer"], 0) + order["amount"]
best = sorted(revenue.items(), key=lambda item: -item[1])[:10]
large = [order["id"] for order in orders if sum(n for _, n in order["lines"]) > 4]
assert len(best) == 10 and len(large) == 40_000
