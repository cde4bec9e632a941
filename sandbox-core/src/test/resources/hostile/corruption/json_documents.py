# OK
import json
for document in ("", "[", "{", '"', '"\\', '"\\u', '"\\ud800', '"\\ud800\\udc00"', "-", "1e", "1e999999", "1" * 5000, "nul", "[1,]", '{"a":}', "\x00", "[" * 50, '{"a":1,"a":2}', "\ud800", "NaN",
                 '"\x01"', "tru", "-Infinity", "1.", ".5", "[1 2]", "\ufeff1", b"\xff", bytearray(b"[1"), None, 5, [], "1" + "0" * 400, "1e-999999999999", "[]]", '{"' + "a" * 10000):
    for hooks in ({}, {"parse_float": str}, {"parse_int": lambda x: 1 / 0}, {"object_hook": lambda d: d.clear()}, {"object_pairs_hook": lambda p: p.clear()}):
        try:
            json.loads(document, **hooks)
        except (ValueError, TypeError, ZeroDivisionError, OverflowError, UnicodeError, RecursionError):
            pass
