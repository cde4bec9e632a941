# PYTHON_ERROR SystemExit
import sys
class C:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        return None
def g():
    with C():
        for x in range(3):
            try:
                yield sys.exit(3)
            finally:
                pass
sorted([2, 1], key=lambda x: list(g()))
