import sys
from collections import OrderedDict, defaultdict

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Orders what cannot be compared, by type and identity."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            a, b = self.value, other.value
            return (str(type(a)), id(a)) < (str(type(b)), id(b))


def _sorted(values):
    return sorted(values, key=_Key)


def _sorted_items(items):
    return sorted(items, key=lambda item: _Key(item[0]))


def _keeps_repr(cls, base):
    """Whether a class shows its instances as its base class does."""
    while cls is not base:
        if "__repr__" in cls.__dict__ or cls in (OrderedDict, defaultdict) or base is tuple and hasattr(cls, "_fields"):
            return False
        for parent in cls.__bases__:
            if issubclass(parent, base):
                cls = parent
                break
        else:
            return False
    return True


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (type(object).__name__, id(object))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        stream = self._stream if self._stream is not None else sys.stdout
        if stream is not None:
            stream.write(self.pformat(object))
            stream.write("\n")

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """What a subclass may override: the text of an object, whether it can be read back, and whether it contains itself."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        return text

    def _format(self, object, out, indent, allowance, context, level):
        if id(object) in context:
            out.append(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            method = self._method(object)
            if method is not None:
                context[id(object)] = 1
                method(self, object, out, indent, allowance, context, level + 1)
                del context[id(object)]
                return
        out.append(text)

    def _method(self, object):
        cls = type(object)
        name = cls.__name__
        module = sys.modules.get("collections")
        if module is not None and name in _COLLECTIONS and cls is getattr(module, name, None):
            return _COLLECTIONS[name]
        for base, method in _METHODS:
            if cls is base or isinstance(object, base) and _keeps_repr(cls, base):
                return method
        if name == "SimpleNamespace":
            return PrettyPrinter._namespace
        if hasattr(cls, "__dataclass_fields__"):
            parameters = getattr(cls, "__dataclass_params__", None)
            if parameters is None or parameters.repr:
                return PrettyPrinter._dataclass
        return None

    # -- containers

    def _dict(self, object, out, indent, allowance, context, level):
        out.append("{")
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * " ")
        if object:
            items = _sorted_items(object.items()) if self._sort_dicts else object.items()
            self._dict_items(items, out, indent, allowance + 1, context, level)
        out.append("}")

    def _dict_items(self, items, out, indent, allowance, context, level):
        indent += self._indent_per_level
        separator = ",\n" + " " * indent
        items = list(items)
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            out.append(text)
            out.append(": ")
            self._format(value, out, indent + len(text) + 2, allowance if i == last else 1, context, level)
            if i != last:
                out.append(separator)

    def _items(self, items, out, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * " ")
        line_end = ",\n" + " " * indent
        separator = ""
        width = max_width = self._width - indent + 1
        items = list(items)
        last = len(items) - 1
        for i, item in enumerate(items):
            if i == last:
                max_width -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if width < size:
                    width = max_width
                    if separator:
                        separator = line_end
                if width >= size:
                    width -= size
                    out.append(separator)
                    separator = ", "
                    out.append(text)
                    continue
            out.append(separator)
            separator = line_end
            self._format(item, out, indent, allowance if i == last else 1, context, level)

    def _list(self, object, out, indent, allowance, context, level):
        out.append("[")
        self._items(object, out, indent, allowance + 1, context, level)
        out.append("]")

    def _tuple(self, object, out, indent, allowance, context, level):
        out.append("(")
        end = ",)" if len(object) == 1 else ")"
        self._items(object, out, indent, allowance + len(end), context, level)
        out.append(end)

    def _set(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        cls = type(object)
        if cls is set:
            out.append("{")
            end = "}"
        else:
            out.append(cls.__name__ + "({")
            end = "})"
            indent += len(cls.__name__) + 1
        self._items(_sorted(object), out, indent, allowance + len(end), context, level)
        out.append(end)

    # -- texts

    def _str(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        max_width = width = self._width - indent
        text = ""
        for i, line in enumerate(lines):
            text = repr(line)
            if i == len(lines) - 1:
                width -= allowance
            if len(text) <= width:
                chunks.append(text)
                continue
            parts = _words(line)
            part_width = max_width
            current = ""
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    part_width -= allowance
                if len(repr(candidate)) > part_width:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(text)
            return
        self._chunks(chunks, out, indent, level)

    def _chunks(self, chunks, out, indent, level):
        if level == 1:
            out.append("(")
        out.append(("\n" + " " * indent).join(chunks))
        if level == 1:
            out.append(")")

    def _bytes(self, object, out, indent, allowance, context, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        self._chunks(_byte_chunks(object, self._width - indent, allowance), out, indent, level)

    def _bytearray(self, object, out, indent, allowance, context, level):
        out.append("bytearray(")
        self._bytes(bytes(object), out, indent + 10, allowance + 1, context, level + 1)
        out.append(")")

    # -- objects

    def _attributes(self, name, items, out, indent, allowance, context, level):
        indent += len(name) + 1
        out.append(name + "(")
        items = list(items)
        for i, (key, value) in enumerate(items):
            if i:
                out.append(",\n" + " " * indent)
            out.append(key + "=")
            if id(value) in context:
                out.append("...")
            else:
                self._format(value, out, indent + len(key) + 1, allowance if i == len(items) - 1 else 1, context, level)
        out.append(")")

    def _namespace(self, object, out, indent, allowance, context, level):
        self._attributes("namespace", object.__dict__.items(), out, indent, allowance, context, level)

    def _dataclass(self, object, out, indent, allowance, context, level):
        fields = type(object).__dataclass_fields__
        items = [(name, getattr(object, name)) for name, field in fields.items() if getattr(field, "repr", True) and hasattr(object, name)]
        self._attributes(type(object).__name__, items, out, indent, allowance, context, level)

    def _ordered_dict(self, object, out, indent, allowance, context, level):
        name = type(object).__name__
        if not object:
            out.append(repr(object))
            return
        out.append(name + "(")
        self._format(list(object.items()), out, indent + len(name) + 1, allowance + 1, context, level)
        out.append(")")

    def _default_dict(self, object, out, indent, allowance, context, level):
        factory = self._repr(object.default_factory, context, level)
        head = "%s(%s," % (type(object).__name__, factory)
        indent += len(type(object).__name__) + 1
        out.append(head + "\n" + " " * indent)
        self._dict(object, out, indent, allowance + 1, context, level)
        out.append(")")

    def _counter(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + "({")
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * " ")
        self._dict_items(object.most_common(), out, indent + len(name) + 1, allowance + 2, context, level)
        out.append("})")

    def _deque(self, object, out, indent, allowance, context, level):
        name = type(object).__name__
        out.append(name + "(")
        indent += len(name) + 1
        out.append("[")
        if object.maxlen is None:
            self._items(object, out, indent, allowance + 2, context, level)
            out.append("])")
        else:
            self._items(object, out, indent, 2, context, level)
            limit = self._repr(object.maxlen, context, level)
            out.append("],\n%smaxlen=%s)" % (" " * indent, limit))

    def _user_data(self, object, out, indent, allowance, context, level):
        self._format(object.data, out, indent, allowance, context, level - 1)

    def _chain_map(self, object, out, indent, allowance, context, level):
        name = type(object).__name__
        out.append(name + "(")
        indent += len(name) + 1
        for i, mapping in enumerate(object.maps):
            if i == len(object.maps) - 1:
                self._format(mapping, out, indent, allowance + 1, context, level)
                out.append(")")
            else:
                self._format(mapping, out, indent, 1, context, level)
                out.append(",\n" + " " * indent)

    # -- in one line

    def _safe_repr(self, object, context, maxlevels, level):
        cls = type(object)
        if cls is str:
            return repr(object), True, False
        if cls is int and self._underscore_numbers:
            return "{:_d}".format(object), True, False
        if cls is dict or isinstance(object, dict) and _keeps_repr(cls, dict):
            return self._safe_dict(object, context, maxlevels, level)
        for base, opening, closing in ((list, "[", "]"), (tuple, "(", ")")):
            if cls is base or isinstance(object, base) and _keeps_repr(cls, base):
                if base is tuple and len(object) == 1:
                    closing = ",)"
                return self._safe_sequence(object, opening, closing, context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith("<"), False

    def _safe_dict(self, object, context, maxlevels, level):
        if not object:
            return "{}", True, False
        if maxlevels and level >= maxlevels:
            return "{...}", False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        readable, recursive = True, False
        parts = []
        items = _sorted_items(object.items()) if self._sort_dicts else object.items()
        for key, value in items:
            key_text, key_readable, key_recursive = self.format(key, context, maxlevels, level + 1)
            text, value_readable, value_recursive = self.format(value, context, maxlevels, level + 1)
            parts.append(key_text + ": " + text)
            readable = readable and key_readable and value_readable
            recursive = recursive or key_recursive or value_recursive
        del context[id(object)]
        return "{" + ", ".join(parts) + "}", readable, recursive

    def _safe_sequence(self, object, opening, closing, context, maxlevels, level):
        if not object:
            return opening + closing, True, False
        if maxlevels and level >= maxlevels:
            return opening + "..." + closing, False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        readable, recursive = True, False
        parts = []
        for item in object:
            text, item_readable, item_recursive = self.format(item, context, maxlevels, level + 1)
            parts.append(text)
            readable = readable and item_readable
            recursive = recursive or item_recursive
        del context[id(object)]
        return opening + ", ".join(parts) + closing, readable, recursive


def _words(line):
    """The words of a line, each with the white space that follows it."""
    words = []
    word = ""
    after = False
    for char in line:
        if char.isspace():
            after = True
        elif after:
            words.append(word)
            word = ""
            after = False
        word += char
    if word:
        words.append(word)
    return words


def _byte_chunks(data, width, allowance):
    chunks = []
    current = b""
    last = len(data) // 4 * 4
    for i in range(0, len(data), 4):
        part = data[i:i + 4]
        if i == last:
            width -= allowance
        if len(repr(current + part)) > width:
            if current:
                chunks.append(repr(current))
            current = part
        else:
            current += part
    if current:
        chunks.append(repr(current))
    return chunks


_METHODS = (
    (dict, PrettyPrinter._dict),
    (list, PrettyPrinter._list),
    (tuple, PrettyPrinter._tuple),
    (set, PrettyPrinter._set),
    (frozenset, PrettyPrinter._set),
    (str, PrettyPrinter._str),
    (bytes, PrettyPrinter._bytes),
    (bytearray, PrettyPrinter._bytearray),
)
_COLLECTIONS = {
    "OrderedDict": PrettyPrinter._ordered_dict,
    "defaultdict": PrettyPrinter._default_dict,
    "Counter": PrettyPrinter._counter,
    "deque": PrettyPrinter._deque,
    "ChainMap": PrettyPrinter._chain_map,
    "UserDict": PrettyPrinter._user_data,
    "UserList": PrettyPrinter._user_data,
    "UserString": PrettyPrinter._user_data,
}
