# atexit: the guest calls _run_exitfuncs() when a program has ended, also when by an exception, before its result is taken.

_functions = []


def register(func, *args, **kwargs):
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _functions.append((func, args, kwargs))
    return func


def unregister(func):
    _functions[:] = [entry for entry in _functions if entry[0] != func]


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)


def _run_exitfuncs():
    import sys

    while _functions:
        func, args, kwargs = _functions.pop()
        try:
            func(*args, **kwargs)
        except Exception as e:
            print("Exception ignored in atexit callback:", repr(func), file=sys.stderr)
            sys.print_exception(e, sys.stderr)
