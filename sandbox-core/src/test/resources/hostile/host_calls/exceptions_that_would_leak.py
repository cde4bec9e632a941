# PYTHON_ERROR RuntimeError
import host
host.fail()
