# PYTHON_ERROR ValueError
import sys
keep = []
def f():
    local = "residue"
    raise ValueError(local)
f()
