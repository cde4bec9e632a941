# TIMEOUT
class Swallow:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        return True
while True:
    with Swallow():
        while True:
            pass
