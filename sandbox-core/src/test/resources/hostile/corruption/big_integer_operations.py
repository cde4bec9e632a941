# OK
values = [0, 1, -1, 2 ** 30, -2 ** 30, 2 ** 31 - 1, -2 ** 31, 2 ** 31, 2 ** 32, -2 ** 32, 2 ** 63, -2 ** 63, 2 ** 64, 2 ** 100, -2 ** 100, 10 ** 50 + 1, -10 ** 50]
for a in values:
    for b in values:
        for action in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a / b, lambda: a & b, lambda: a | b, lambda: a ^ b, lambda: a < b, lambda: a == b,
                       lambda: a ** (b % 50), lambda: pow(a, b, 97), lambda: pow(a, b, -97), lambda: pow(a, 5, b), lambda: a << (b % 300), lambda: a >> (b % 300), lambda: a >> b, lambda: ~a + -b, lambda: hash(a) ^ hash(b), lambda: round(a, b), lambda: float(a) + b,
                       lambda: str(a) + hex(b), lambda: a.bit_length() + b.bit_length(), lambda: int(str(a)) == a or 1 / 0):
            try:
                action()
            except (ZeroDivisionError, ValueError, OverflowError, MemoryError, AttributeError):
                pass
        if b:
            assert a == (a // b) * b + a % b, (a, b)
