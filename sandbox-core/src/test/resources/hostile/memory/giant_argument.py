# OK | MEMORY
import host
for value in ("x" * 8_000_000, bytes(8_000_000), [0] * 2_000_000, [[]] * 1_000_000, {i: i for i in range(100_000)}):
    try:
        host.count([value])
        host.echo(value)
    except (ValueError, MemoryError, RuntimeError):
        pass
    value = None
