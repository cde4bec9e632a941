# PYTHON_ERROR | OK
source = "1"
for _ in range(40):
    source = "eval(" + repr(source) + ")"
    if len(source) > 3_000_000:
        break
eval(source)
