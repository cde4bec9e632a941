# OK
import host
class L(list):
    def __len__(self):
        return 10 ** 6
    def __iter__(self):
        raise ValueError
    def __getitem__(self, i):
        raise ValueError
class D(dict):
    def __len__(self):
        return -1
    def items(self):
        return 5
    def keys(self):
        raise ValueError
class S(str):
    def __len__(self):
        return 10 ** 9
    def encode(self, *a):
        return b"x" * 10 ** 6
class I(int):
    def __int__(self):
        return 10 ** 100
    __index__ = __int__
class F(float):
    def __float__(self):
        return "x"
class B(bytes):
    def __len__(self):
        return -1
class T(tuple):
    def __len__(self):
        return 0
assert host.echo(L([1, 2])) == [1, 2]
assert host.echo(D({1: 2})) == {1: 2}
assert host.echo(S("ab")) == "ab"
assert host.echo(I(5)) == 5
assert host.echo(F(1.5)) == 1.5
assert host.echo(B(b"ab")) == b"ab"
assert host.echo(T((1, 2))) == (1, 2)
assert host.count(L([1, 2])) == 2
