# DENIED PermissionError
import host
for i in range(2000):
    host.add(i, 1)
