# TIMEOUT
import hashlib
data = bytes(8_000_000)
while True:
    hashlib.sha256(data).digest()
