# TIMEOUT
source = "x = 1\n" * 2000
while True:
    exec(source)
