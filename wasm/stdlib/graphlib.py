__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    pass


class _Node:
    def __init__(self, node):
        self.node = node
        self.waits_for = 0  # predecessors that are not done; -1 once it was given out, -2 when done
        self.successors = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._out = 0
        self._done = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        entry = self._node(node)
        entry.waits_for += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).successors.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [entry.node for entry in self._nodes.values() if entry.waits_for == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):
        done = set()
        for start in self._nodes:
            if start in done:
                continue
            path, places, walks = [start], {start: 0}, [iter(self._nodes[start].successors)]
            while path:
                for node in walks[-1]:
                    if node in places:
                        return path[places[node]:] + [node]
                    if node not in done:
                        places[node] = len(path)
                        path.append(node)
                        walks.append(iter(self._nodes[node].successors))
                        break
                else:
                    walks.pop()
                    node = path.pop()
                    del places[node]
                    done.add(node)
        return None

    def _check(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        self._check()
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].waits_for = -1
        self._ready.clear()
        self._out += len(result)
        return result

    def is_active(self):
        self._check()
        return self._done < self._out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._check()
        for node in nodes:
            entry = self._nodes.get(node)
            if entry is None:
                raise ValueError("node %r was not added using add()" % (node,))
            if entry.waits_for != -1:
                if entry.waits_for >= 0:
                    raise ValueError("node %r was not passed out (still not ready)" % (node,))
                raise ValueError("node %r was already marked done" % (node,))
            entry.waits_for = -2
            for successor in entry.successors:
                following = self._nodes[successor]
                following.waits_for -= 1
                if following.waits_for == 0:
                    self._ready.append(successor)
            self._done += 1

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
