# TIMEOUT
try:
    import time
except ImportError:
    class time:
        sleep = lambda seconds: __import__("_time").sleep_ns(int(seconds * 10 ** 9))
while True:
    try:
        time.sleep(10 ** 6)
    except BaseException:
        pass
