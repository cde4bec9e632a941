# OK
import host
done = 0
for i in range(3000):
    try:
        host.add(i, 1)
        done += 1
    except PermissionError:
        pass
assert done == 1000, done
