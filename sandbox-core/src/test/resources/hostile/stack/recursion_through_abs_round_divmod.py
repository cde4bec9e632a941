# PYTHON_ERROR
class C:
    def __abs__(self):
        return abs(self)
    def __round__(self, n=0):
        return round(self)
    def __divmod__(self, other):
        return divmod(self, other)
for f in (abs, round, lambda c: divmod(c, 1)):
    try:
        f(C())
    except RecursionError:
        continue
    except (TypeError, AttributeError):
        continue
raise RecursionError
