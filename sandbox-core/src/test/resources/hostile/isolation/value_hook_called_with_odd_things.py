# PYTHON_ERROR TypeError | OK
hook = getattr(__import__("builtins"), "__sandbox_value__", print)
class C:
    pass
hook(C())
hook(hook)
x = 1
