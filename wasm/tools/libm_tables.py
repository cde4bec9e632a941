#!/usr/bin/env python3
"""Prints guest/libm_tables.h: values of exp, log, atan, sin and cos as sums of two doubles.

    python3 libm_tables.py >../guest/libm_tables.h
"""

from decimal import Decimal as D, getcontext

getcontext().prec = 60


def pi():
    # Machin's formula
    return 4 * (4 * arctan(D(1) / 5) - arctan(D(1) / 239))


def arctan(x):
    """The series, after the argument is halved until it is small."""
    if x > D("0.1"):
        return 2 * arctan(x / (1 + (1 + x * x).sqrt()))
    total, term, n = D(0), x, 1
    while abs(term) > D(10) ** -58:
        total += term / n
        term, n = -term * x * x, n + 2
    return total


def sin_cos(x):
    s = c = D(0)
    term, n = D(1), 0
    while abs(term) > D(10) ** -58:
        if n % 2 == 0:
            c += term if n % 4 == 0 else -term
        else:
            s += term if n % 4 == 1 else -term
        n += 1
        term = term * x / n
    return s, c


def two(x):
    high = float(x)
    return "%s, %s" % (high.hex(), float(x - D(high)).hex())


def bits(x, n):
    """x cut to n significant bits, and the rest."""
    e = 0
    while x * D(2) ** e < D(2) ** (n - 1):
        e += 1
    cut = D(int(x * D(2) ** e)) / D(2) ** e
    return cut, x - cut


def table(name, rows):
    print("static const double %s[][%d] = {" % (name, 1 + rows[0].count(",")))
    for row in rows:
        print("    { %s }," % row)
    print("};\n")


print("// Made by tools/libm_tables.py.\n")
ln2 = D(2).ln()
first, rest = bits(ln2 / 64, 34)
second, third = bits(rest, 34)
print("static const double LN2_64_1 = %s, LN2_64_2 = %s, LN2_64_3 = %s;" % tuple(float(x).hex() for x in (first, second, third)))
first, rest = bits(ln2, 40)
print("static const double LN2_1 = %s, LN2_2 = %s, LN2_3 = %s;" % (float(first).hex(), *two(rest).split(", ")))
print("static const double PI_2[2] = { %s };" % two(pi() / 2))
print("static const double INV_LN2[2] = { %s };\n" % two(1 / ln2))
print("// 2 ** (i / 64)")
table("EXP2", [two(D(2) ** (D(i) / 64)) for i in range(64)])
print("// near 128 / i with few bits, and the logarithm of its inverse; for i from 90")
inverses = [D(round(D(1024 * 128) / i)) / 1024 for i in range(90, 183)]
table("LOG", ["%s, %s" % (float(v).hex(), two(-v.ln())) for v in inverses])
print("// atan(i / 64)")
table("ATAN", [two(arctan(D(i) / 64)) for i in range(65)])
print("// sin(i / 64) and cos(i / 64)")
table("SIN_COS", ["%s, %s" % tuple(two(v) for v in sin_cos(D(i) / 64)) for i in range(52)])
