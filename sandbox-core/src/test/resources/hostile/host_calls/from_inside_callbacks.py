# OK
import host, re, json, gc
assert sorted([3, 1, 2], key=lambda x: host.add(x, 0)) == [1, 2, 3]
assert re.sub("a", lambda m: str(host.add(1, 1)), "aba") == "2b2"
assert list(map(lambda x: host.add(x, 1), [1, 2])) == [2, 3]
class C:
    def __repr__(self):
        return str(host.add(1, 2))
    def __eq__(self, other):
        return host.add(1, 0) == 1
    def __hash__(self):
        return host.add(2, 3)
    def __del__(self):
        host.add(1, 1)
    def __len__(self):
        return host.add(1, 1)
    def __iter__(self):
        return iter(host.echo([1, 2]))
assert repr([C()]) == "[3]"
assert len({C(): 1, C(): 2}) == 1
assert len(C()) == 2 and list(C()) == [1, 2]
assert host.echo([host.echo(1), host.echo(host.echo([2]))]) == [1, [2]]
json.dumps(object(), default=lambda x: host.echo("x"))
C()
gc.collect()
gc.collect()
