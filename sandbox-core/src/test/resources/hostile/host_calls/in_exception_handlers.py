# OK
import host
for _ in range(50):
    try:
        try:
            host.fail()
        finally:
            host.add(1, 2)
    except RuntimeError as e:
        assert str(e).startswith("host.fail failed (reference "), str(e)
        assert e.__cause__ is None
        assert host.add(1, 2) == 3
