# PYTHON_ERROR RecursionError | PYTHON_ERROR TypeError
class C:
    pass
c = C()
C.__call__ = c
c()
