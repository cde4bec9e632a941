# policy: analysis
"""Which countries wait longest for the orders of this month?"""
import shop


def all_orders(**conditions):
    """All orders, fetched in portions."""
    last = 0
    while True:
        portion = shop.orders(after=last, limit=2000, **conditions)
        yield from portion
        if len(portion) < 2000:
            return
        last = portion[-1]["id"]


waits = {}
for order in all_orders(since=today.replace(day=1), status="SHIPPED"):
    waits.setdefault(order["country"], []).append((order["shipped"] - order["placed"]).days)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


slowest = sorted(waits, key=lambda country: (-sum(waits[country]) / len(waits[country]), country))
for country in slowest:
    days = waits[country]
    print(f"{country}  {len(days):>5} orders  {sum(days) / len(days):.2f} days on average, "
          f"nine of ten within {percentile(days, 0.9)}")

{"slowest": slowest[:3], "orders": sum(len(days) for days in waits.values())}
