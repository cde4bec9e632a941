# OK
import host
for message in ("", "x" * 100_000, "\0", "\n\r\x1b[31m", "{0} %s \\", "\u202e", "\U0001f600" * 6000):
    try:
        host.refuse(message)
        raise AssertionError
    except LookupError as e:
        assert len(str(e)) <= 10_010
