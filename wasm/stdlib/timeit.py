# Measures how long small pieces of code take.

import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        space = {} if globals is None else dict(globals)
        body = "stmt()" if callable(stmt) else stmt
        before = "setup()" if callable(setup) else setup
        for code, what in (stmt, "stmt"), (setup, "setup"):
            if not callable(code) and not isinstance(code, str):
                raise ValueError("%s is neither a string nor callable" % what)
        space["stmt"], space["setup"] = stmt, setup
        lines = ["def inner(_it, _timer):"]
        lines += ["    " + line for line in before.split("\n")]
        lines += ["    _t0 = _timer()", "    for _i in _it:"]
        lines += ["        " + line for line in body.split("\n")]
        lines += ["        pass", "    _t1 = _timer()", "    return _t1 - _t0"]
        self.src = "\n".join(lines) + "\n"
        exec(self.src, space)
        self.inner = space["inner"]

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        return self.inner(range(number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
