# OUTPUT_LIMIT
import sys
while True:
    sys.stderr.write("x")
