# PYTHON_ERROR AttributeError
import host
host.secret()
