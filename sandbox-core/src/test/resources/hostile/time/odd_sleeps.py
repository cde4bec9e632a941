# PYTHON_ERROR | OK | TIMEOUT
try:
    import time
except ImportError:
    class time:
        sleep = lambda seconds: __import__("_time").sleep_ns(int(seconds * 10 ** 9))
for t in (-1, 0, 1e-300):
    try:
        time.sleep(t)
    except ValueError:
        pass
for t in (float("nan"), float("inf"), 1e300, 10 ** 400, -(10 ** 30)):
    try:
        time.sleep(t)
    except (ValueError, OverflowError):
        pass
