# PYTHON_ERROR SystemExit
class Code:
    def __repr__(self):
        raise ValueError
    __str__ = __repr__
raise SystemExit(Code())
