# OK
import host
for value in (None, "1", 1.5, float("nan"), float("inf"), [], {}, b"1", (), set(), 2 ** 31, -2 ** 31 - 1, 2 ** 64, 10 ** 1000, True, object(), int, len, ..., range(3), lambda: 1):
    try:
        host.add(value, 1)
        assert value is True, value
    except (TypeError, ValueError, OverflowError) as e:
        text = str(e)
        assert "java" not in text and "Exception" not in text, text
