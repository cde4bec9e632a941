# status: TIMEOUT or FUEL
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
    finally:
        continue
