# OK
import sys
for name, value in (("x", 5), ("host", None), ("json", 1), (5, 5), ("builtins", {}), ("a.b", object())):
    try:
        sys.modules[name] = value
        __import__(str(name))
    except Exception:
        pass
for action in (lambda: type(sys)(), lambda: type(sys)("x"), lambda: type(sys).__new__(type(sys)), lambda: object.__new__(type(sys)), lambda: setattr(sys, "modules", None), lambda: setattr(sys, "stdout", None), lambda: delattr(sys, "argv"),
               lambda: sys.modules.clear(), lambda: setattr(sys, "path", 5), lambda: __import__("json"), lambda: __import__("x" * 100_000), lambda: __import__(""), lambda: __import__("."), lambda: __import__("a..b"), lambda: __import__("json", 5, 5, 5, 5),
               lambda: __import__("json", None, None, None, -1), lambda: __import__("json", None, None, (), 2 ** 31), lambda: __import__(b"json"), lambda: __import__("\0")):
    try:
        action()
    except Exception:
        pass
print("still here")
