# PYTHON_ERROR RecursionError
class C:
    def __repr__(self):
        return "%r" % self
"{!r}".format(C())
