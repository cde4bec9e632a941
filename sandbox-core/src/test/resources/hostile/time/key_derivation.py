# TIMEOUT | PYTHON_ERROR
import hashlib
hashlib.pbkdf2_hmac("sha512", b"password", b"salt", 10 ** 9)
