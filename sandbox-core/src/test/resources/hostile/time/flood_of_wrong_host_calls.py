# TIMEOUT
import host
while True:
    try:
        host.add("x" * 1000, y=[1] * 100)
    except Exception:
        pass
