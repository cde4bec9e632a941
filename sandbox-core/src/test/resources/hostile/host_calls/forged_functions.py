# OK
import host
F = type(host.add)
for make in (lambda: F(), lambda: F("host.secret"), lambda: F("host.secret", "", None), lambda: F.__new__(F), lambda: object.__new__(F), lambda: type("X", (F,), {})(), lambda: type("X", (F,), {"qualified_name": "host.secret"})("host.secret")):
    try:
        made = make()
    except (TypeError, AttributeError):
        continue
    try:
        value = made()
        raise AssertionError(value)
    except (TypeError, AttributeError, PermissionError):
        pass
for name in dir(host.add):
    try:
        setattr(host.add, name, "host.secret")
    except (AttributeError, TypeError):
        pass
for name in ("__name__", "__qualname__", "qualified_name", "signature", "__call__", "__self__", "__module__"):
    try:
        setattr(host.add, name, "host.secret")
    except (AttributeError, TypeError):
        pass
assert host.add(1, 2) == 3
