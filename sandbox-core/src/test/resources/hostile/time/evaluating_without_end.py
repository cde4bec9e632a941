# TIMEOUT
while True:
    eval("sum(range(1000))")
