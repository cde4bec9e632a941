import weakref

# Objects that die beside others that live: each death is found by a collection, whose cost the heap's size bounds.
kept = [[i] for i in range(20000)]
ended = []


class Handle:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        ended.append(self.number)


for i in range(200):
    handle = Handle(i)
    other = weakref.ref(handle)
    del handle
assert 0 < len(ended) <= 200 and len(kept) == 20000
