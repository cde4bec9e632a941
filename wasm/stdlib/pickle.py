# pickle: protocols 2 to 5 (0 and 1 are written as 2).  What a pickle can call, the program could call itself.

import builtins as _builtins
import sys as _sys
from copyreg import __newobj__ as _newobj, __newobj_ex__ as _newobj_ex, _reduce
from struct import pack as _pack, unpack as _unpack

__all__ = [
    "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL", "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps",
    "load", "loads",
]

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


# Where things are that know no module of their own.
_HOMES = ("builtins", "collections", "functools", "itertools", "operator", "math", "re", "array", "types", "random")


def _find(module, name):
    if module not in _sys.modules:
        __import__(module)
    value = _sys.modules.get(module)
    if value is None:
        from importlib import import_module

        value = import_module(module)
    found = value
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError("Can't get local attribute %r on %r" % (name, value))
        try:
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError("Can't get attribute %r on %r" % (name, value)) from None
    return found


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        elif protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        if file is not None and not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self.proto = max(protocol, 2)
        self.memo = {}
        self._file = file

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        self._parts = []
        self._persistent = type(self).persistent_id is not Pickler.persistent_id or "persistent_id" in self.__dict__
        self._save(obj)
        body = b"".join(self._parts) + b"."
        self._parts = None
        head = b"\x80" + bytes((self.proto,))
        if self.proto >= 4 and len(body) >= 4:
            head += b"\x95" + _pack("<Q", len(body))
        self._file.write(head + body)

    def _put(self, *parts):
        self._parts.extend(parts)

    def _remember(self, obj):
        number = len(self.memo)
        self.memo[id(obj)] = number, obj
        if self.proto >= 4:
            self._put(b"\x94")
        else:
            self._put(b"q" + bytes((number,)) if number < 256 else b"r" + _pack("<I", number))

    def _save(self, obj):
        if self._persistent:
            known = self.persistent_id(obj)
            if known is not None:
                self._save_plain(known)
                self._put(b"Q")
                return
        self._save_plain(obj)

    def _save_plain(self, obj):
        cls = type(obj)
        if obj is None:
            return self._put(b"N")
        if cls is bool:
            return self._put(b"\x88" if obj else b"\x89")
        if cls is int:
            return self._put(_integer(obj))
        if cls is float:
            return self._put(b"G" + _pack(">d", obj))
        found = self.memo.get(id(obj))
        if found is not None:
            number = found[0]
            return self._put(b"h" + bytes((number,)) if number < 256 else b"j" + _pack("<I", number))
        method = _saved.get(cls)
        if method is not None and getattr(self, method)(obj) is not False:
            return
        if isinstance(obj, type) or isinstance(obj, _functions):
            return self._global(obj)
        self._reduced(obj, _dispatched(self, obj))

    def _text(self, obj):
        data = obj.encode("utf-8", "surrogatepass")
        if len(data) < 256 and self.proto >= 4:
            self._put(b"\x8c" + bytes((len(data),)), data)
        else:
            self._put(b"X" + _pack("<I", len(data)), data)
        self._remember(obj)

    def _bytes(self, obj):
        if self.proto < 3:
            return False
        self._put(b"C" + bytes((len(obj),)) if len(obj) < 256 else b"B" + _pack("<I", len(obj)), obj)
        self._remember(obj)

    def _bytearray(self, obj):
        if self.proto < 5:
            return False
        self._put(b"\x96" + _pack("<Q", len(obj)), bytes(obj))
        self._remember(obj)

    def _tuple(self, obj):
        size = len(obj)
        if not size:
            return self._put(b")")
        if size > 3:
            self._put(b"(")
        for item in obj:
            self._save(item)
        if id(obj) in self.memo:
            # it holds itself
            self._put(b"0" * size if size <= 3 else b"1")
            return self._save(obj)
        self._put((b"\x85", b"\x86", b"\x87")[size - 1] if size <= 3 else b"t")
        self._remember(obj)

    def _list(self, obj):
        self._put(b"]")
        self._remember(obj)
        self._items(obj, b"a", b"e")

    def _items(self, items, one, many, each=None):
        items = list(items)
        for start in range(0, len(items), 1000):
            batch = items[start : start + 1000]
            if len(batch) > 1:
                self._put(b"(")
            for item in batch:
                if each is None:
                    self._save(item)
                else:
                    self._save(item[0])
                    self._save(item[1])
            self._put(many if len(batch) > 1 else one)

    def _dict(self, obj):
        self._put(b"}")
        self._remember(obj)
        self._items(obj.items(), b"s", b"u", True)

    def _set(self, obj):
        if self.proto < 4:
            return False
        self._put(b"\x8f")
        self._remember(obj)
        if obj:
            self._put(b"(")
            for item in obj:
                self._save(item)
            self._put(b"\x90")

    def _frozenset(self, obj):
        if self.proto < 4:
            return False
        self._put(b"(")
        for item in obj:
            self._save(item)
        self._put(b"\x91")
        self._remember(obj)

    def _global(self, obj, name=None):
        for value in (None, ..., NotImplemented):
            if obj is type(value):
                return self._reduced(obj, (type, (value,)))
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module = getattr(obj, "__module__", None)
        if "<locals>" in name:
            raise AttributeError("Can't pickle local object %r" % name)
        for home in (module or "__main__",) + _HOMES if module in (None, "builtins") else (module,):
            try:
                if _find(home, name) is obj:
                    break
            except (ImportError, AttributeError):
                pass
        else:
            home = module or "__main__"
            try:
                _find(home, name)
            except (ImportError, AttributeError):
                raise PicklingError("Can't pickle %r: attribute lookup %s on %s failed" % (obj, name, home)) from None
            raise PicklingError("Can't pickle %r: it's not the same object as %s.%s" % (obj, home, name))
        if self.proto >= 4:
            self._save_plain(home)
            self._save_plain(name)
            self._put(b"\x93")
        elif "." in name:
            owner, _, last = name.rpartition(".")
            self._reduced(obj, (getattr, (_find(home, owner), last)))
            return
        else:
            self._put(b"c" + home.encode() + b"\n" + name.encode() + b"\n")
        self._remember(obj)

    def _reduced(self, obj, reduced):
        if isinstance(reduced, str):
            return self._global(obj, reduced)
        if not isinstance(reduced, tuple) or not 2 <= len(reduced) <= 6:
            raise PicklingError("__reduce__ must return a string or tuple")
        function, args, state, items, pairs, setter = reduced + (None,) * (6 - len(reduced))
        if function is _newobj:
            self._save(args[0])
            self._save(args[1:])
            self._put(b"\x81")
        elif function is _newobj_ex and self.proto >= 4:
            for part in args:
                self._save(part)
            self._put(b"\x92")
        else:
            self._save(function)
            self._save(args)
            self._put(b"R")
        if id(obj) in self.memo:
            self._put(b"0")
            return self._save(obj)
        self._remember(obj)
        if items is not None:
            self._items(items, b"a", b"e")
        if pairs is not None:
            self._items(pairs, b"s", b"u", True)
        if state is not None:
            if setter is None:
                self._save(state)
                self._put(b"b")
            else:
                self._save(setter)
                self._save((obj, state))
                self._put(b"R0")


# functions in C have several types
_functions = (type(_find), type(len), type(print), type(abs), type(divmod), type(pow), type(dir), type(__import__("re").compile))
_saved = {
    str: "_text", bytes: "_bytes", bytearray: "_bytearray", tuple: "_tuple", list: "_list", dict: "_dict", set: "_set", frozenset: "_frozenset",
}


def _dispatched(pickler, obj):
    override = getattr(pickler, "reducer_override", None)
    if override is not None:
        reduced = override(obj)
        if reduced is not NotImplemented:
            return reduced
    table = getattr(pickler, "dispatch_table", None)
    if table is not None and type(obj) in table:
        return table[type(obj)](obj)
    return _reduce(obj, pickler.proto)


def _integer(n):
    if 0 <= n < 256:
        return b"K" + bytes((n,))
    if 0 <= n < 65536:
        return b"M" + _pack("<H", n)
    if -0x80000000 <= n < 0x80000000:
        return b"J" + _pack("<i", n)
    size = n.bit_length() // 8 + 1
    if n < 0 and n >= -(1 << (size * 8 - 9)):
        size -= 1
    data = n.to_bytes(size, "little", signed=True)
    return (b"\x8a" + bytes((size,)) if size < 256 else b"\x8b" + _pack("<i", size)) + data


_MARK = object()


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        return _find(module, name)

    def load(self):
        self._stack = []
        try:
            while True:
                code = self._file.read(1)
                if not code:
                    raise EOFError("Ran out of input")
                if code == b".":
                    return self._stack.pop()
                if not self._value(code) and not self._build(code):
                    raise UnpicklingError("invalid load key, %s." % ascii(code.decode("latin-1")).replace('"', "'"))
        except IndexError:
            raise UnpicklingError("unpickling stack underflow") from None

    def _read(self, size):
        data = self._file.read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _number(self, format, size):
        return _unpack(format, self._read(size))[0]

    def _line(self):
        line = self._file.readline()
        if line[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _marked(self):
        stack = self._stack
        at = len(stack) - 1
        while at >= 0 and stack[at] is not _MARK:
            at -= 1
        if at < 0:
            raise UnpicklingError("could not find MARK")
        items = stack[at + 1 :]
        del stack[at:]
        return items

    # Codes that put a value on the stack.
    def _value(self, code):
        push = self._stack.append
        if code in _constants:
            push(_constants[code])
        elif code in _sized:
            kind, format, size = _sized[code]
            data = self._read(self._number(format, size))
            if kind == "s":
                data = str(data, "utf-8", "surrogatepass")
            elif kind == "a":
                data = bytearray(data)
            elif kind == "i":
                data = int.from_bytes(data, "little", signed=True)
            push(data)
        elif code in _fixed:
            push(self._number(*_fixed[code]))
        elif code == b"]":
            push([])
        elif code == b"}":
            push({})
        elif code == b"\x8f":
            push(set())
        elif code in b"hj":
            number = self._number(*_fixed[b"K" if code == b"h" else b"\x00"])
            if number not in self.memo:
                raise UnpicklingError("Memo value not found at index %d" % number)
            push(self.memo[number])
        elif code == b"c":
            module = self._line().decode()
            push(self.find_class(module, self._line().decode()))
        else:
            return False
        return True

    # Codes that take values from the stack.
    def _build(self, code):
        stack = self._stack
        if code == b"\x94":
            self.memo[len(self.memo)] = stack[-1]
        elif code in b"qr":
            self.memo[self._number(*_fixed[b"K" if code == b"q" else b"\x00"])] = stack[-1]
        elif code == b"\x80":
            protocol = self._read(1)[0]
            if protocol > HIGHEST_PROTOCOL:
                raise ValueError("unsupported pickle protocol: %d" % protocol)
        elif code == b"\x95":
            self._read(8)
        elif code in b"\x85\x86\x87":
            size = code[0] - 0x84
            items = stack[-size:]
            if len(items) < size:
                raise IndexError
            stack[-size:] = [tuple(items)]
        elif code in b"tld\x91":
            items = self._marked()
            if code == b"t":
                items = tuple(items)
            elif code == b"d":
                items = dict(zip(items[::2], items[1::2]))
            elif code == b"\x91":
                items = frozenset(items)
            stack.append(items)
        elif code in b"ae":
            items = self._marked() if code == b"e" else [stack.pop()]
            target = stack[-1]
            if not hasattr(target, "append"):
                raise UnpicklingError("unexpected MARK found")
            for item in items:
                target.append(item)
        elif code in b"su":
            items = self._marked() if code == b"u" else [stack.pop(-2), stack.pop()]
            target = stack[-1]
            for i in range(0, len(items), 2):
                target[items[i]] = items[i + 1]
        elif code == b"\x90":
            items = self._marked()
            for item in items:
                stack[-1].add(item)
        elif code == b"\x93":
            name = stack.pop()
            stack[-1] = self.find_class(stack[-1], name)
        elif code in b"R\x81":
            args = stack.pop()
            stack[-1] = stack[-1](*args) if code == b"R" else stack[-1].__new__(stack[-1], *args)
        elif code == b"\x92":
            kwargs = stack.pop()
            args = stack.pop()
            stack[-1] = stack[-1].__new__(stack[-1], *args, **kwargs)
        elif code == b"b":
            state = stack.pop()
            _set_state(stack[-1], state)
        elif code == b"Q":
            stack.append(self.persistent_load(stack.pop()))
        elif code == b"0":
            stack.pop()
        elif code == b"1":
            self._marked()
        elif code == b"2":
            stack.append(stack[-1])
        else:
            return False
        return True


def _set_state(obj, state):
    method = getattr(obj, "__setstate__", None)
    if method is not None:
        return method(state)
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    for values in (state, slots):
        if values:
            for name, value in values.items():
                object.__setattr__(obj, name, value)


_constants = {b"N": None, b"\x88": True, b"\x89": False, b")": (), b"(": _MARK}
_fixed = {b"K": ("<B", 1), b"M": ("<H", 2), b"J": ("<i", 4), b"G": (">d", 8), b"\x00": ("<I", 4)}
_sized = {
    b"X": ("s", "<I", 4), b"\x8c": ("s", "<B", 1), b"\x8d": ("s", "<Q", 8), b"C": ("b", "<B", 1), b"B": ("b", "<I", 4), b"\x8e": ("b", "<Q", 8),
    b"\x96": ("a", "<Q", 8), b"\x8a": ("i", "<B", 1), b"\x8b": ("i", "<i", 4),
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    from io import BytesIO

    file = BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file, fix_imports=fix_imports).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    from io import BytesIO

    return Unpickler(BytesIO(data), fix_imports=fix_imports).load()
