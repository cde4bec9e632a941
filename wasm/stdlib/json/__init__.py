# JSON as CPython reads and writes it. Values are read and written in C (wasm/guest/modjson.c).

import _json

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


class JSONDecodeError(ValueError):
    """A document that is not valid: msg, doc, pos, lineno and colno say what and where."""

    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        super().__init__("%s: line %d column %d (char %d)" % (msg, self.lineno, self.colno, pos))


_json.set_error(JSONDecodeError)


class JSONDecoder:
    """Reads a document: the hooks and parsers are called with what they replace."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def _options(self):
        return (self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int, self.parse_constant,
                self.strict)

    def decode(self, s):
        return _json.read(s, self._options())

    def raw_decode(self, s, idx=0):
        return _json.scan(s, idx, self._options())


class JSONEncoder:
    """Writes a value; subclasses define default(o) for what JSON does not know."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError("Object of type %s is not JSON serializable" % o.__class__.__name__)

    def encode(self, o):
        return "".join(self.iterencode(o, True))

    def iterencode(self, o, _one_shot=False):
        return iter((_json.write(o, self.default, _indent(self.indent), self.item_separator, self.key_separator,
                                 self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan,
                                 self.sort_keys),))


def _indent(indent):
    return indent if indent is None or isinstance(indent, str) else " " * indent


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """Return obj as a JSON document."""
    if cls is None and not kw:
        if separators is not None:
            item, key = separators
        else:
            item, key = ", " if indent is None else ",", ": "
        return _json.write(obj, default, _indent(indent), item, key, skipkeys, ensure_ascii, check_circular, allow_nan,
                           sort_keys)
    if cls is None:
        cls = JSONEncoder
    return cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
               indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, **options):
    """Write obj as a JSON document to the file fp."""
    fp.write(dumps(obj, **options))


_DEFAULTS = (None, None, None, None, None, True)


def detect_encoding(b):
    """Return the name of the UTF that the bytes are in, from their first four."""
    if b.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf-32"
    if b.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if len(b) >= 4:
        if not b[0]:
            return "utf-16-be" if b[1] else "utf-32-be"
        if not b[1]:
            return "utf-16-le" if b[2] or b[3] else "utf-32-le"
    elif len(b) == 2:
        if not b[0]:
            return "utf-16-be"
        if not b[1]:
            return "utf-16-le"
    return "utf-8"


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    """Return the value of a JSON document in a str, bytes or bytearray."""
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    else:
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError("the JSON object must be str, bytes or bytearray, not %s" % s.__class__.__name__)
        encoding = detect_encoding(s)
        s = s[3:].decode() if encoding == "utf-8-sig" else s.decode(encoding)
    if cls is None and not kw:
        if (object_hook is None and parse_float is None and parse_int is None and parse_constant is None
                and object_pairs_hook is None):
            return _json.read(s, _DEFAULTS)
        return _json.read(s, (object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, True))
    if cls is None:
        cls = JSONDecoder
    if object_hook is not None:
        kw["object_hook"] = object_hook
    if object_pairs_hook is not None:
        kw["object_pairs_hook"] = object_pairs_hook
    if parse_float is not None:
        kw["parse_float"] = parse_float
    if parse_int is not None:
        kw["parse_int"] = parse_int
    if parse_constant is not None:
        kw["parse_constant"] = parse_constant
    return cls(**kw).decode(s)


def load(fp, **options):
    """Return the value of the JSON document in the file fp."""
    return loads(fp.read(), **options)
