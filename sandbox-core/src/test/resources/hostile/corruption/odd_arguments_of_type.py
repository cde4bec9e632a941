# OK
class Meta(type):
    pass
for arguments in (("C", (), None), ("C", (1,), {}), ("C", [], {}), (1, (), {}), ("C", (C for C in [int]), {}), ("C", (None,), {}),
                  ("C", (type,), {}), ("C", (int, str), {}), ("C", (list, dict), {}), ("C", (bool,), {}), ("C", (object, object), {}),
                  ("", (), {1: 2}), ("C", (), {"__init__": 5}), ("C", (), {"__new__": 5}), ("C", (), {"__getattr__": 5}),
                  ("C", (), {"__hash__": 5}), ("C", (), {"__del__": 5}), ("C", (), {"__iter__": 5}), ("C", (), {"__slots__": 5}),
                  ("C", (type(None),), {}), ("C", (type(...),), {}), ("C", (type(len),), {}), ("C", (range,), {}), ("C", (Meta,), {})):
    try:
        C = type(*arguments)
        c = C()
        hash(c), iter(c), repr(c), c.x
    except Exception:
        pass
