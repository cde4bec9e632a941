# OK
odd = [None, 0, 1, -1, 3, 4, 100, -100, 2 ** 30, 2 ** 31 - 1, -2 ** 31, 2 ** 32, -2 ** 64]
for text in ("abc", "a\u20acc", "\U0001f600\U0001f600", "", b"abc", bytearray(b"abc")):
    part = text[:1]
    for method in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
        for a in odd:
            for b in odd:
                try:
                    getattr(text, method)(part, a, b)
                except (ValueError, TypeError, OverflowError, AttributeError, IndexError):
                    pass
    for n in odd:
        for action in (lambda: text.split(part, n), lambda: text.rsplit(part, n), lambda: text.replace(part, part, n), lambda: text[n], lambda: text.ljust(n and n % 100),
                       lambda: text.split(None, n), lambda: text.splitlines(n), lambda: text.zfill(n and n % 100)):
            try:
                action()
            except (ValueError, TypeError, OverflowError, AttributeError, IndexError):
                pass
