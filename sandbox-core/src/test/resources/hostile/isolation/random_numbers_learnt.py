# OK
import random
state = getattr(random, "getstate", lambda: None)()
[random.random() for _ in range(10_000)]
getattr(random, "setstate", len)(state or ())
random.seed(0)
