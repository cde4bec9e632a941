# OK
import random
for state in (None, (), (1,), (3, (), None), (3, (0,) * 625, None), (3, (2 ** 32 - 1,) * 624 + (624,), None), (3, (1,) * 624 + (10 ** 9,), None),
              (3, (1,) * 624 + (-1,), None), (3, (1,) * 624 + (2 ** 31,), None), (3, (-1,) * 625, None), (3, ("x",) * 625, None), (3, (2 ** 64,) * 625, None), (3, [1] * 625, 1.5)):
    try:
        random.setstate(state)
    except (TypeError, ValueError, OverflowError, IndexError, AttributeError):
        pass
    random.random(), random.getrandbits(30), random.randrange(10)
for action in (lambda: random.getrandbits(-1), lambda: random.randrange(0), lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 5), lambda: random.randrange(10 ** 100),
               lambda: random.seed([]), lambda: random.seed(2 ** 10_000), lambda: random.getrandbits(2 ** 64), lambda: random.uniform("a", 1), lambda: random.shuffle((1, 2)), lambda: random.choices([1], k=-1)):
    try:
        action()
    except (ValueError, TypeError, IndexError, OverflowError, MemoryError, AttributeError):
        pass
