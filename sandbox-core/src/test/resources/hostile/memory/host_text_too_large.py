# OK
import host
for n in (16_000_000, 17_000_000, 200_000_000):
    try:
        len(host.text(n))
    except (RuntimeError, MemoryError):
        pass
