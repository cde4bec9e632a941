# policy: analysis
"""How did sales develop over the year?"""
import shop

previous = None
report = []
for total in shop.totals("MONTH"):
    amount = total["amount"]
    growth = None if previous is None else round(float(amount / previous - 1) * 100, 1)
    report.append({"month": total["key"], "amount": amount, "growth": growth})
    change = "" if growth is None else f"{growth:+.1f} %"
    print(f"{total['key']}  {total['orders']:>6}  {amount:>14,}  {change:>8}")
    previous = amount

best = max(report, key=lambda row: row["amount"])
print("best month:", best["month"])
sum(row["amount"] for row in report)
