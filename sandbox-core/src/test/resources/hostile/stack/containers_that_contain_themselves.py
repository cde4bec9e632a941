# OK | PYTHON_ERROR RecursionError
a = []
a.append(a)
d = {}
d[1] = d
repr(a), repr(d), str((a, d))
try:
    a == [a]
except RecursionError:
    pass
b = []
b.append(b)
try:
    a == b
except RecursionError:
    pass
