# OK
from array import array
from collections import deque, OrderedDict
import io
def gen():
    yield 1
kinds = [int, float, str, bytes, bytearray, list, tuple, dict, set, frozenset, deque, OrderedDict, array, io.StringIO, io.BytesIO,
         Exception, type(gen()), type(gen), type(len), type([].append), range, slice, memoryview, property, type, object, bool,
         type({}.items()), type({}.keys()), type(iter([])), type(iter({})), type(iter("")), zip, map, filter, enumerate]
things = [0, -1, 1.5, "abc", b"abc", bytearray(3), [1], (1,), {1: 2}, {1}, None, object(), len, gen(), range(3), ValueError("x"), type, int,
          10 ** 30, type, lambda: 1, deque([], 3), array("i", [1]), io.StringIO("x"), memoryview(b"x"), ...]
for kind in kinds:
    for name in dir(kind):
        method = getattr(kind, name, None)
        if not callable(method) or name in ("__class__",):
            continue
        for thing in things:
            for arguments in ((), (1,), ("a",), (thing, thing), (None, None, None)):
                try:
                    method(thing, *arguments)
                except BaseException:
                    pass
