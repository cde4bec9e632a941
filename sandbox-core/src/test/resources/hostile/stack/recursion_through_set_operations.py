# PYTHON_ERROR RecursionError
class C:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        return {self} == {other}
{C()} == {C()}
