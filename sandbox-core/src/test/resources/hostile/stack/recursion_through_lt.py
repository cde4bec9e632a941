# PYTHON_ERROR RecursionError
class C:
    def __lt__(self, other):
        return sorted([self, other]) == []
sorted([C(), C()])
