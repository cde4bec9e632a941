# OK
for text in ("", " ", "-", "+", "0x", "0b2", "1_", "_1", "1__1", "9" * 5000, "\u0661", "1\0", "\ud800", "1e5", "nan", "inf", "1e999999999999999999", "0x1p5", "1j", "--1", "1 1", "\x00", " \t\n5 ", "1" + "_1" * 1000):
    for base in (0, 1, 2, 10, 16, 36, 37, -1, 2 ** 31, 2 ** 64, None, "x"):
        try:
            int(text, base)
        except (ValueError, TypeError, OverflowError, UnicodeError):
            pass
    for kind in (int, float, complex, bool):
        try:
            kind(text)
            kind(text.encode())
        except (ValueError, TypeError, OverflowError, UnicodeError):
            pass
for value in (float("nan"), float("inf"), -float("inf"), 1e308, -1e308, 5e-324):
    for action in (int, round, lambda x: round(x, 5), lambda x: round(x, -400), lambda x: round(x, 2 ** 31), hash, str, lambda x: x // 0.1, lambda x: divmod(x, 3), lambda x: x ** x, lambda x: pow(x, -1, 5), lambda x: x.as_integer_ratio(),
                   lambda x: x.hex(), lambda x: "%d" % x, lambda x: range(x), lambda x: 1 << x, lambda x: [1][x], lambda x: chr(x), lambda x: bytes(x), lambda x: x % 0):
        try:
            action(value)
        except (ValueError, TypeError, OverflowError, ZeroDivisionError, AttributeError):
            pass
