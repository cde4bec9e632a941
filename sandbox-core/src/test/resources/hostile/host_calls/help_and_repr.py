# OK
import host
help(host)
help(host.add)
help(host.thread)
help(5)
help(object())
help(type)
repr(host), repr(host.add), str(host.add), dir(host), host.add == host.add, hash(host.add), {host.add: 1}
for name in dir(host.add):
    getattr(host.add, name)
