# OK
from decimal import Decimal, getcontext
for make in (lambda: Decimal.__new__(Decimal), lambda: object.__new__(Decimal), lambda: Decimal("1e999999999999"), lambda: Decimal((0, (1, 2), 5)), lambda: Decimal((5, "x", None)), lambda: Decimal("NaN123"), lambda: Decimal("sNaN"), lambda: Decimal("\u0661"), lambda: Decimal(float("inf")), lambda: Decimal([])):
    try:
        x = make()
        repr(x), x + 1, x == x, hash(x), float(x), int(x), x.quantize(Decimal("0.01")), x ** 2, round(x, 2), f"{x:.2f}"
        x
    except Exception:
        pass
for name in ("prec", "rounding", "Emax", "Emin", "traps", "flags", "x"):
    for value in (None, -1, 0, 10 ** 30, "x", [], {}):
        try:
            setattr(getcontext(), name, value)
        except Exception:
            pass
        try:
            Decimal(1) / Decimal(3)
        except Exception:
            pass
