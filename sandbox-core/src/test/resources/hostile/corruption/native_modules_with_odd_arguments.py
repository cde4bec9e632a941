# OK | MEMORY
import sys
things = [None, 0, -1, 2 ** 31, -2 ** 64, 1.5, float("nan"), "text", b"x", bytearray(3), [1, 2], (1, 2), {1: 2}, object(), int, len]
for name in ("math", "cmath", "binascii", "collections", "heapq", "array", "unicodedata", "errno", "bisect", "itertools", "operator", "functools", "string", "statistics", "fractions", "textwrap", "copy", "_random", "_time", "time", "datetime", "uuid", "_re", "_json", "_hashlib", "struct", "platform", "micropython"):
    try:
        module = __import__(name)
    except ImportError:
        continue
    for attribute in dir(module):
        f = getattr(module, attribute)
        if not callable(f) or "sleep" in attribute or attribute.startswith("urandom") or (name, attribute) in (("micropython", "heap_lock"), ("math", "factorial"), ("math", "comb"), ("math", "perm")):
            continue
        for a in things:
            for arguments in ((), (a,), (a, a), (a, 1), (1, a), (a, a, a), ("b", a), (a, b"x", 1), (a,) * 5):
                try:
                    f(*arguments)
                except BaseException:
                    pass
