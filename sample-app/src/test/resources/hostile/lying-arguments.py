# status: OK
import shop
mine = 0
for arguments in ((), (1, 2), ("1",), (None,), (1.5,), (float("nan"),), ([],), ("\x00",), (2**70,), (-2**70,), (True, 1)):
    try:
        shop.order(*arguments)
    except (TypeError, ValueError, OverflowError) as problem:
        mine += 1
assert mine >= 9, mine
