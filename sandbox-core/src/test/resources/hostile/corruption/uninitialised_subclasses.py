# OK
import io
from array import array
from collections import deque, OrderedDict
kinds = [int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, Exception, ValueError, OSError,
         StopIteration, KeyError, UnicodeDecodeError, type, object, range, slice, property, staticmethod, classmethod, memoryview, array, deque,
         OrderedDict, io.StringIO, io.BytesIO, enumerate, zip, map, filter, reversed, super]
uses = [repr, str, len, hash, bool, iter, list, int, float, abs, sorted, bytes, lambda x: x + x, lambda x: x == x, lambda x: x[0],
        lambda x: x < x, lambda x: x * 2, lambda x: next(x), lambda x: x.append(1), lambda x: x.read(), lambda x: x.keys(),
        lambda x: x.args, lambda x: x.__get__(1, int), lambda x: x.update(x), lambda x: x.add(1), lambda x: x.pop(),
        lambda x: x.clear(), lambda x: x.write("x"), lambda x: x.getvalue(), lambda x: x.join(["a", "b"]), lambda x: x.extend([1]),
        lambda x: x.sort(), lambda x: x.copy(), lambda x: x(), lambda x: [*x], lambda x: {**x}, lambda x: -x, lambda x: x % 3,
        lambda x: "%s" % x, lambda x: f"{x}", lambda x: x.value, lambda x: x.errno, lambda x: 1 in x, lambda x: x.encode(),
        lambda x: x.start, lambda x: x.fget, lambda x: x.tobytes(), lambda x: x.__dict__, lambda x: x.x, lambda x: setattr(x, "y", 1)]
for kind in kinds:
    try:
        class Skips(kind):
            def __init__(self, *args):
                pass
        class Bare(kind):
            def __new__(cls, *args):
                return object.__new__(cls)
            def __init__(self, *args):
                pass
    except TypeError:
        continue
    for make in (lambda: Skips(), lambda: Bare(), lambda: kind.__new__(kind), lambda: kind.__new__(Skips), lambda: object.__new__(kind),
                 lambda: object.__new__(Skips), lambda: Skips(1), lambda: Bare(1, 2)):
        try:
            x = make()
        except Exception:
            continue
        for use in uses:
            try:
                use(x)
            except Exception:
                pass
