# OK
import host
denied = 0
for i in range(3000):
    try:
        host.add("x", 1)
    except TypeError:
        pass
    except PermissionError:
        denied += 1
assert denied == 2000, denied
