# OK
# What zoneinfo asks the host for, asked with things that are no names.
import _sandbox
from zoneinfo import ZoneInfo
class Text(str):
    def __str__(self):
        raise KeyError
odd = [5, -1, 2 ** 70, 1.5, b"UTC", [], ["UTC"], {}, (), object(), ZoneInfo, Text("Europe/Berlin"), "x" * 1_000_000, "\0", "\ud800", "", " ", "../../etc/passwd", "*"]
for name in odd:
    for ask in (_sandbox.time_zone, ZoneInfo, ZoneInfo.no_cache):
        try:
            ask(name)
        except (TypeError, ValueError, KeyError):
            pass
assert not _sandbox.time_zone(None)
for i in range(2000):
    try:
        ZoneInfo("Zone/%d" % i)
    except KeyError:
        pass
