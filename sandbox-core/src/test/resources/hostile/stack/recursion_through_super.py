# PYTHON_ERROR RecursionError
class A:
    def f(self):
        return self.f()
class B(A):
    def f(self):
        return super().f()
B().f()
