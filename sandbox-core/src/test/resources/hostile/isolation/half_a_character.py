# OK
import sys
try:
    sys.stdout.buffer.write(b"\xe2\x82")
except AttributeError:
    pass
