# OK
import sys, builtins, json, random, gc, math
secret = "residue"
builtins.secret = "residue"
sys.modules["secret"] = secret
sys.argv.append("residue")
json.secret = "residue"
builtins.len = lambda x: 5
random.seed(1)
gc.disable()
gc.threshold(12345)
try:
    sys.stdout = None
except AttributeError:
    pass
for module, name in ((json, "loads"), (math, "sqrt"), (random, "random")):
    try:
        setattr(module, name, None)
    except AttributeError:
        pass
