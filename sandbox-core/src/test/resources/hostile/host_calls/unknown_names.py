# OK
import host
for name in ("secret", "SECRET", "Secret", "secret\0", "__class__", "class", "getClass", "toString", "wait", "notify", "", "host", "add.x", "\ud800", "x" * 100_000):
    try:
        getattr(host, name)()
        assert name == "__class__", name
    except (AttributeError, TypeError, UnicodeError, ValueError, RuntimeError):
        pass
