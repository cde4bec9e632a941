# OK
import host
class K(str):
    def __hash__(self):
        return id(self) >> 4
    def __eq__(self, other):
        return self is other
for value in ({1: "a", True: "b"}, {1: "a", 1.0: "b"}, {K("a"): 1, K("a"): 2}, {"a": 1, K("a"): 2}, {K("a"), K("a")}, {0.0: 1, -0.0: 2}, {float("nan"): 1, float("nan"): 2}):
    try:
        host.echo(value)
    except (TypeError, ValueError):
        pass
