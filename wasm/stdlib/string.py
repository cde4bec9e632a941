__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2  # re.IGNORECASE

    def __init__(self, template):
        self.template = template

    @classmethod
    def _pattern(cls):
        import re

        compiled = cls.__dict__.get("_compiled")
        if compiled is None:
            pattern = getattr(cls, "pattern", None)
            if pattern is None:
                pattern = "%s(?:(?P<escaped>%s)|(?P<named>%s)|{(?P<braced>%s)}|(?P<invalid>))" % (
                    re.escape(cls.delimiter),
                    re.escape(cls.delimiter),
                    cls.idpattern,
                    cls.braceidpattern or cls.idpattern,
                )
            compiled = cls._compiled = re.compile(pattern, cls.flags | re.VERBOSE)
        return compiled

    def _invalid(self, mo):
        i = mo.start("invalid")
        lines = self.template[:i].splitlines(True)
        if not lines:
            colno = lineno = 1
        else:
            colno = i - len("".join(lines[:-1]))
            lineno = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (lineno, colno))

    def substitute(self, mapping={}, /, **kws):
        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                return str(kws[named] if named in kws else mapping[named])
            if mo.group("escaped") is not None:
                return self.delimiter
            self._invalid(mo)

        return self._pattern().sub(convert, self.template)

    def safe_substitute(self, mapping={}, /, **kws):
        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                try:
                    return str(kws[named] if named in kws else mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group("escaped") is not None:
                return self.delimiter
            return mo.group()

        return self._pattern().sub(convert, self.template)

    def is_valid(self):
        return all(mo.group("invalid") is None for mo in self._pattern().finditer(self.template))

    def get_identifiers(self):
        names = []
        for mo in self._pattern().finditer(self.template):
            named = mo.group("named") or mo.group("braced")
            if named is not None and named not in names:
                names.append(named)
        return names


# The pieces of a format string: (literal text, field name, format, conversion), the last three None for text at the end.
def _parse(s):
    i = start = 0
    n = len(s)
    text = ""
    while i < n:
        c = s[i]
        if c == "}":
            if s[i : i + 2] != "}}":
                raise ValueError("Single '}' encountered in format string")
            yield text + s[start : i + 1], None, None, None
            text = ""
            i = start = i + 2
        elif c != "{":
            i += 1
        elif s[i : i + 2] == "{{":
            yield text + s[start : i + 1], None, None, None
            text = ""
            i = start = i + 2
        else:
            literal = s[start:i]
            i += 1
            begin = i
            depth = 1
            while i < n and depth:
                depth += (s[i] == "{") - (s[i] == "}")
                i += 1
            if depth:
                raise ValueError("expected '}' before end of string" if i > begin else "Single '{' encountered in format string")
            yield (text + literal,) + _field(s[begin : i - 1])
            text = ""
            start = i
    if start < n:
        yield s[start:], None, None, None


def _field(field):
    depth = 0
    for i, c in enumerate(field):
        if c == "[":
            depth += 1
        elif c == "]":
            depth -= 1
        elif depth <= 0 and c in ":!":
            name = field[:i]
            if c == ":":
                return name, field[i + 1 :], None
            if i + 1 == len(field):
                raise ValueError("end of string while looking for conversion specifier")
            if i + 2 < len(field) and field[i + 2] != ":":
                raise ValueError("expected ':' after conversion specifier")
            return name, field[i + 3 :], field[i + 1]
    return field, "", None


def _split_name(name):
    i = 0
    while i < len(name) and name[i] not in ".[":
        i += 1
    first = name[:i]
    rest = []
    while i < len(name):
        if name[i] == ".":
            end = i + 1
            while end < len(name) and name[end] not in ".[":
                end += 1
            if end == i + 1:
                raise ValueError("Empty attribute in format string")
            rest.append((True, name[i + 1 : end]))
            i = end
        elif name[i] == "[":
            end = name.find("]", i)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[i + 1 : end]
            if not key:
                raise ValueError("Empty attribute in format string")
            rest.append((False, int(key) if key.isdigit() else key))
            i = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return int(first) if first.isdigit() else first, rest


# What the module _string has under these names.
def formatter_field_name_split(name):
    first, rest = _split_name(name)
    return first, iter(rest)


def formatter_parser(format_string):
    return Formatter().parse(format_string)


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            if name == "":
                if auto is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(auto)
                auto += 1
            elif name.isdigit():
                if auto:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto = False
            obj, used_name = self.get_field(name, args, kwargs)
            used.add(used_name)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            result.append(self.format_field(obj, spec))
        return "".join(result), auto

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, key in rest:
            obj = getattr(obj, key) if is_attr else obj[key]
        return obj, first
