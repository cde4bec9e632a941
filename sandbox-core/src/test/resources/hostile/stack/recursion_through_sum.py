# PYTHON_ERROR RecursionError
class C:
    def __add__(self, other):
        return sum([self, self], self)
sum([C(), C()], C())
