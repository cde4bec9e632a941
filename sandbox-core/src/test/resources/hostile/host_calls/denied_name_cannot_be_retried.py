# PYTHON_ERROR AttributeError
import host
for _ in range(100):
    try:
        host.secret()
    except AttributeError:
        pass
host.secret
