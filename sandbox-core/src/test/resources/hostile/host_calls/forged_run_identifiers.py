# OK
import host
first = host.run()
for arguments in ((first,), ("other",)):
    try:
        host.run(*arguments)
        raise AssertionError
    except TypeError:
        pass
assert host.run() == first and len(first) == 36
