# status: OK
import shop
denied = 0
for _ in range(50):
    try:
        shop.hold(1, "x")
    except Exception:
        denied += 1
assert denied == 50
