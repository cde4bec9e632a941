# OK | PYTHON_ERROR
import builtins
def broken(*args, **kwargs):
    raise ValueError("broken")
for name in ("print", "len", "isinstance", "Exception", "ValueError", "TypeError", "KeyError", "int", "str", "list", "dict", "__import__", "__build_class__", "range", "MemoryError", "__sandbox_value__", "RecursionError", "SystemExit"):
    for value in (broken, None, 5):
        try:
            setattr(builtins, name, value)
        except (AttributeError, TypeError):
            pass
try:
    class C:
        pass
except BaseException:
    pass
1 + 1
