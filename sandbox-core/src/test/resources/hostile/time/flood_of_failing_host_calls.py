# TIMEOUT
import host
while True:
    try:
        host.fail()
    except Exception:
        pass
