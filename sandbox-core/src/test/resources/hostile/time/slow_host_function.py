# TIMEOUT
import host
while True:
    try:
        host.nap(10 ** 9)
    except BaseException:
        pass
