# OK
for name in ("__name__", "__builtins__", "__file__", "__doc__", "__sandbox_value__"):
    try:
        globals()[name] = 5
    except Exception:
        pass
globals().update({i: i for i in range(10)})
globals()[None] = 1
globals()[(1, 2)] = 1
def f():
    return x
try:
    f()
except NameError:
    pass
g = globals()
g.clear()
(lambda: 1)()
