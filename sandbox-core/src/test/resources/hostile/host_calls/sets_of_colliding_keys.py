# OK
import host
pairs = ["Aa", "BB"]
words = [""]
for _ in range(12):
    words = [w + p for w in words for p in pairs]
assert host.distinct(set(words)) == 4096
assert host.distinct({(w, 1) for w in words}) == 4096
assert host.distinct({w.encode() for w in words}) == 4096
assert host.distinct({i * 4294967297 for i in range(4096)}) == 4096
assert len(host.echo({w: {w: 1} for w in words})) == 4096
