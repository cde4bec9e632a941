# OK
import host
for call in (lambda: host.add(), lambda: host.add(1), lambda: host.add(1, 2, 3), lambda: host.add(1, 2, c=3), lambda: host.add(1, a=1), lambda: host.add(**{"a": 1, "b": 2, "\0": 3}), lambda: host.add(*range(1000)), lambda: host.add(**{"k%d" % i: i for i in range(500)}),
             lambda: host.thread(1), lambda: host.fail(x=1), lambda: host.run(5), lambda: host.run(context=None), lambda: host.run(arg0=5)):
    try:
        call()
        raise AssertionError
    except TypeError as e:
        assert "host." in str(e), e
