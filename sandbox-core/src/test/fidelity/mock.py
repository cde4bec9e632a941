#### return value
from unittest.mock import *
from unittest import mock

m = Mock(return_value=5)
print(m(), m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list)
m.return_value = "x"
print(m(), Mock()() is not None)
#### call args
from unittest.mock import *
from unittest import mock

m = Mock()
m(1, 2, k="v")
args, kwargs = m.call_args
print(args, kwargs, m.call_args.args, m.call_args.kwargs, m.call_args[0], m.call_args == call(1, 2, k="v"), m.call_args == ((1, 2), {"k": "v"}))
print(m.call_args_list == [call(1, 2, k="v")], call(1) in m.call_args_list, Mock().call_args)
#### side effect
from unittest.mock import *
from unittest import mock

m = Mock(side_effect=[1, 2, ValueError("x")])
print(m(), m())
for _ in range(2):
    try:
        m()
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
m = Mock(side_effect=lambda a: a * 2, return_value=7)
print(m(4))
m.side_effect = KeyError("k")
try:
    m()
except KeyError as e:
    print(e)
m.side_effect = None
print(m(), m.call_count)
m = Mock(side_effect=lambda: DEFAULT, return_value="r")
print(m())
#### attributes
from unittest.mock import *
from unittest import mock

m = Mock()
m.a.b.c.return_value = 3
print(m.a.b.c(), m.a is m.a, m.x.called)
m.value = 10
print(m.value, m.configure_mock(y=1, **{"z.return_value": 2}), m.y, m.z())
m = Mock(name="thing", attr=5, **{"method.return_value": 6})
print(m.attr, m.method())
del m.attr
try:
    m.attr
except AttributeError as e:
    print("gone", e)
#### mock calls
from unittest.mock import *
from unittest import mock

m = Mock()
m.first(1)
m.second.deep(2, k=3)
m.first().chained("x")
print(m.mock_calls, m.method_calls)
print(m.mock_calls == [call.first(1), call.second.deep(2, k=3), call.first(), call.first().chained("x")])
#### assertions
from unittest.mock import *
from unittest import mock

m = Mock(name="m")
def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except AssertionError as e:
        print(e)
show(m.assert_called)
show(m.assert_not_called)
show(m.assert_called_once)
show(m.assert_called_with, 1)
show(m.assert_called_once_with, 1)
show(m.assert_any_call, 1)
m(1, x=2)
show(m.assert_called)
show(m.assert_called_once)
show(m.assert_not_called)
show(m.assert_called_with, 1, x=2)
show(m.assert_called_with, 2)
show(m.assert_called_once_with, 1, x=2)
m(3)
show(m.assert_called_once)
show(m.assert_called_once_with, 3)
show(m.assert_any_call, 1, x=2)
show(m.assert_any_call, 9)
show(m.assert_has_calls, [call(1, x=2), call(3)])
show(m.assert_has_calls, [call(3), call(1, x=2)])
show(m.assert_has_calls, [call(3), call(1, x=2)], any_order=True)
#### method assertions
from unittest.mock import *
from unittest import mock

m = Mock()
m.send("a")
m.send.assert_called_once_with("a")
try:
    m.send.assert_called_with("b")
except AssertionError as e:
    print(e)
try:
    m.other.assert_called()
except AssertionError as e:
    print(e)
try:
    m.assert_calld_with
except AttributeError as e:
    print(e)
#### any and sentinel
from unittest.mock import *
from unittest import mock

m = Mock()
m(1, "x")
m.assert_called_with(ANY, "x")
print(ANY == 5, ANY != 5, ANY, sentinel.thing, sentinel.thing is sentinel.thing, repr(sentinel.other))
#### reset
from unittest.mock import *
from unittest import mock

m = Mock(return_value=3)
m(1)
m.child(2)
m.reset_mock()
print(m.called, m.call_count, m.call_args, m.mock_calls, m.child.called, m())
#### spec
from unittest.mock import *
from unittest import mock

class Real:
    attr = 1
    def method(self): pass
m = Mock(spec=Real)
m.method()
print(isinstance(m, Real), m.method.called)
for name in ("nothing",):
    try:
        getattr(m, name)
    except AttributeError as e:
        print(e)
m.new = 5
print(m.new)
s = Mock(spec_set=Real)
try:
    s.new = 5
except AttributeError as e:
    print(e)
l = Mock(spec=["a", "b"])
print(l.a is not None)
try:
    l.c
except AttributeError as e:
    print(e)
#### wraps
from unittest.mock import *
from unittest import mock

class Real:
    def double(self, x): return x * 2
m = Mock(wraps=Real())
print(m.double(4), m.double.call_args)
m.double.return_value = 1
print(m.double(4))
f = Mock(wraps=len)
print(f("abc"), f.call_count)
#### magic defaults
from unittest.mock import *
from unittest import mock

m = MagicMock()
print(len(m), bool(m), list(m), 5 in m, int(m), float(m), m == m, m == 3, m != 3)
with m as entered:
    print(isinstance(entered, MagicMock))
m["k"]
m["k"] = 1
del m["k"]
print(m.__getitem__.call_args, m.__setitem__.call_args, m.__delitem__.call_args)
print(isinstance(m[0], MagicMock), isinstance(m + 1, MagicMock))
#### magic configured
from unittest.mock import *
from unittest import mock

m = MagicMock()
m.__len__.return_value = 3
m.__iter__.return_value = [1, 2]
m.__getitem__.side_effect = lambda k: k * 2
m.__str__.return_value = "text"
m.__contains__.return_value = True
m.__enter__.return_value = "entered"
m.__bool__.return_value = False
print(len(m), list(m), m[4], str(m), 9 in m, bool(m))
with m as e:
    print(e)
print(m.__exit__.called, m.__len__.called)
#### magic assigned
from unittest.mock import *
from unittest import mock

m = MagicMock()
m.__len__ = lambda self: 7
m.__getitem__ = Mock(return_value="g")
print(len(m), m["x"], m.__getitem__.call_args)
#### patch object
from unittest.mock import *
from unittest import mock

class Service:
    def fetch(self): return "real"
    value = 1
with patch.object(Service, "fetch", return_value="fake") as fake:
    print(Service().fetch(), fake.called)
print(Service().fetch())
with patch.object(Service, "value", 5):
    print(Service.value)
print(Service.value)
s = Service()
with patch.object(s, "fetch") as f:
    f.return_value = 3
    print(s.fetch(), f.call_args)
print(s.fetch())
try:
    with patch.object(Service, "nope"):
        pass
except AttributeError as e:
    print("AttributeError")
with patch.object(Service, "made", 9, create=True):
    print(Service.made)
print(hasattr(Service, "made"))
#### patch by name
from unittest.mock import *
from unittest import mock

import os.path, json
with patch("os.path.exists", return_value=True) as exists:
    print(os.path.exists("/nowhere"), exists.call_args)
print(os.path.exists("/nowhere"))
with patch("json.dumps", lambda x: "patched"):
    print(json.dumps(1))
def helper():
    return "real"
with patch("__main__.helper", return_value="fake"):
    print(helper())
print(helper())
with patch(f"{__name__}.helper", new="text"):
    print(helper)
try:
    patch("nodots").start()
except TypeError as e:
    print(e)
#### patch decorator
from unittest.mock import *
from unittest import mock

class C:
    a, b = 1, 2
@patch.object(C, "a")
@patch.object(C, "b", 5)
def test(x, a):
    print(x, C.a is a, C.b)
    return "r"
print(test(1), C.a, C.b, test.__name__)
@patch.object(C, "b")
@patch.object(C, "a")
def order(first, second):
    print(first is C.a, second is C.b)
order()
#### patch class decorator
from unittest.mock import *
from unittest import mock

import unittest
class C:
    v = 1
@patch.object(C, "v", 2)
class T(unittest.TestCase):
    def test_v(self):
        print(C.v)
    def helper(self):
        return C.v
T("test_v").run()
print(T("test_v").helper())
#### patch start and stop
from unittest.mock import *
from unittest import mock

class C:
    v = 1
p = patch.object(C, "v", 2)
print(p.start(), C.v)
p.stop()
print(C.v)
patch.object(C, "v", 3).start()
patch.stopall()
print(C.v)
#### patch dict
from unittest.mock import *
from unittest import mock

d = {"a": 1, "b": 2}
with patch.dict(d, {"a": 5}, c=3):
    print(d)
print(d)
with patch.dict(d, {"x": 1}, clear=True):
    print(d)
print(d)
import os
with patch.dict("os.environ", {"MOCKED": "1"}):
    print(os.environ["MOCKED"])
print("MOCKED" in os.environ)
@patch.dict(d, a=9)
def f():
    return d["a"]
print(f(), d["a"])
#### patch exceptions restore
from unittest.mock import *
from unittest import mock

class C:
    v = 1
try:
    with patch.object(C, "v", 2):
        raise ValueError
except ValueError:
    print(C.v)
#### property mock
from unittest.mock import *
from unittest import mock

class C:
    @property
    def p(self): return "real"
with patch.object(C, "p", new_callable=PropertyMock) as p:
    p.return_value = "fake"
    print(C().p, p.call_count)
print(C().p)
#### mock open
from unittest.mock import *
from unittest import mock

m = mock_open(read_data="line 1\nline 2\n")
with patch("builtins.open", m):
    with open("file.txt") as f:
        print(repr(f.read()))
    with open("file.txt") as f:
        print(f.readlines())
    with open("file.txt") as f:
        print([line for line in f])
    with open("out.txt", "w") as f:
        f.write("data")
m.assert_called_with("out.txt", "w")
m().write.assert_called_once_with("data")
#### call objects
from unittest.mock import *
from unittest import mock

print(call(1, a=2), call.foo(3), call.foo.bar(), call == call, call(1) == call(1), call(1) == call(2), [call(1), call(2)])
#### repr
from unittest.mock import *
from unittest import mock

import re
print(re.sub(r"id='\d+'", "id=N", repr(Mock())), re.sub(r"id='\d+'", "id=N", repr(Mock(name="x"))), re.sub(r"id='\d+'", "id=N", repr(Mock(name="x").a.b)), re.sub(r"id='\d+'", "id=N", repr(Mock().a())))
#### attach
from unittest.mock import *
from unittest import mock

parent = Mock()
a, b = Mock(return_value=1), Mock()
parent.attach_mock(a, "a")
parent.b = b
a(1)
b(2)
print(parent.mock_calls)
#### seal
from unittest.mock import *
from unittest import mock

m = Mock()
m.known = 1
seal(m)
print(m.known)
try:
    m.unknown
except AttributeError as e:
    print(e)
#### async mock
from unittest.mock import *
from unittest import mock

import asyncio
m = AsyncMock(return_value=4)
async def main():
    return await m(1)
print(asyncio.run(main()), m.call_args, m.await_count)
m.assert_awaited_once()
#### in a test case
from unittest.mock import *
from unittest import mock

import unittest
class Mailer:
    def send(self, to): raise RuntimeError("network")
def notify(mailer, users):
    return sum(1 for u in users if mailer.send(u))
class T(unittest.TestCase):
    @patch.object(Mailer, "send", return_value=True)
    def test_notify(self, send):
        self.assertEqual(notify(Mailer(), ["a", "b"]), 2)
        self.assertEqual(send.call_args_list, [call("a"), call("b")])
result = T("test_notify").run()
print(result.wasSuccessful(), result.testsRun)
