# OK
import host
nan = float("nan")
for value in ("\0", "\0" * 1000, "a\0b", "\uffff", "\U0010ffff", "\ufeff", "\u202e", "\x1b[2J", "\r\n", float("inf"), -0.0, 5e-324, 1.7976931348623157e308, 2 ** 63, -2 ** 63, 2 ** 64 - 1, -2 ** 64, 10 ** 500, b"\x00\xff", (), frozenset(), {}, {(): []}, {(1, (2, "x")): 1}, {None: None}, {1.5: 1}, {True: 1}, {b"x": 1},
              [[[[]]]], {"a": {"b": {"c": 1}}}, set("abc"), {frozenset([1, 2]): 3}):
    answer = host.echo(value)
    assert answer == value, (value, answer)
assert str(host.echo(nan)) == "nan"
assert str(host.echo(-0.0)) == "-0.0"
