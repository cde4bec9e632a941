# OK
def f():
    return 1
for action in (lambda: type(f)(), lambda: type(f)(1, 2), lambda: type(f)(b"\x00", {}), lambda: setattr(f, "__code__", b"\x00\x01"), lambda: setattr(f, "__code__", (lambda: 2)), lambda: type(f.__code__)(), lambda: type(compile("1", "x", "eval"))(),
               lambda: setattr(f, "__globals__", {}), lambda: setattr(f, "__defaults__", 5), lambda: setattr(f, "__kwdefaults__", 5), lambda: setattr(f, "__closure__", ()), lambda: setattr(f, "__name__", 5), lambda: f.__code__.co_code,
               lambda: eval(b"\x00\x01\x02"), lambda: eval(f), lambda: exec(f.__code__, 5), lambda: exec("x", [], []), lambda: compile("1", "x", "nonsense"), lambda: compile(5, 5, 5), lambda: eval("1", None, 5), lambda: f.__code__.replace(co_code=b"x")):
    try:
        action()
    except Exception:
        pass
    try:
        f()
    except TypeError:
        pass
