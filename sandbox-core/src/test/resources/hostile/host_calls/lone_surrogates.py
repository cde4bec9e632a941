# OK
import host
for value in ("\ud800", ["a\udfffb"], {"\ud83d": 1}, {"x": ("\ude00",)}):
    try:
        host.echo(value)
        raise AssertionError
    except (ValueError, UnicodeError):
        pass
