# TIMEOUT
import host
while True:
    try:
        host.add(1, 2)
    except PermissionError:
        pass
