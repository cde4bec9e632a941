import sys

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError", "InterpolationDepthError",
    "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError", "MissingSectionHeaderError", "ConfigParser",
    "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation", "SectionProxy", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH",
]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()


class Error(Exception):
    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __str__(self):
        return self.message

    __repr__ = __str__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        text = "Section %r already exists" % section
        if source is not None:
            text = "While reading from %r%s: section %r already exists" % (source, "" if lineno is None else " [line %2d]" % lineno, section)
        Error.__init__(self, text)
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        text = "Option %r in section %r already exists" % (option, section)
        if source is not None:
            text = "While reading from %r%s: option %r in section %r already exists" % (source, "" if lineno is None else " [line %2d]" % lineno, option, section)
        Error.__init__(self, text)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        text = "Bad value substitution: option %r in section %r contains an interpolation key %r which is not a valid option name. Raw value: %r"
        InterpolationError.__init__(self, option, section, text % (option, section, reference, rawval))
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        text = "Recursion limit exceeded in value substitution: option %r in section %r contains an interpolation key which cannot be substituted in %d steps. Raw value: %r"
        InterpolationError.__init__(self, option, section, text % (option, section, MAX_INTERPOLATION_DEPTH, rawval))
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source):
        Error.__init__(self, "Source contains parsing errors: %r" % source)
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    def before_set(self, parser, section, option, value):
        rest = _without_references(value.replace("%%", ""))
        if "%" in rest:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, rest.find("%")))
        return value

    def before_get(self, parser, section, option, value, defaults):
        return self._expand(parser, option, value, section, defaults, value, 1)

    def _expand(self, parser, option, rest, section, values, raw, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        out = []
        while "%" in rest:
            before, _, rest = rest.partition("%")
            out.append(before)
            if rest[:1] == "%":
                out.append("%")
                rest = rest[1:]
            elif rest[:1] == "(":
                end = rest.find(")s")
                if end < 0:
                    raise InterpolationSyntaxError(option, section, "bad interpolation variable reference %r" % ("%" + rest))
                name = parser.optionxform(rest[1:end])
                rest = rest[end + 2:]
                if name not in values:
                    raise InterpolationMissingOptionError(option, section, raw, name)
                value = values[name]
                out.append(self._expand(parser, option, value, section, values, raw, depth + 1) if "%" in value else value)
            else:
                raise InterpolationSyntaxError(option, section, "'%%' must be followed by '%%' or '(', found: %r" % ("%" + rest))
        out.append(rest)
        return "".join(out)


def _without_references(text):
    import re

    return re.sub(r"%\([^)]+\)s", "", text)


class ExtendedInterpolation(Interpolation):
    def before_set(self, parser, section, option, value):
        import re

        rest = re.sub(r"\$\{[^}]+\}", "", value.replace("$$", ""))
        if "$" in rest:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, rest.find("$")))
        return value

    def before_get(self, parser, section, option, value, defaults):
        return self._expand(parser, option, value, section, defaults, value, 1)

    def _expand(self, parser, option, rest, section, values, raw, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        out = []
        while "$" in rest:
            before, _, rest = rest.partition("$")
            out.append(before)
            if rest[:1] == "$":
                out.append("$")
                rest = rest[1:]
            elif rest[:1] == "{":
                end = rest.find("}")
                if end < 0:
                    raise InterpolationSyntaxError(option, section, "bad interpolation variable reference %r" % ("$" + rest))
                path = rest[1:end].split(":")
                rest = rest[end + 1:]
                where, name = section, path[-1]
                try:
                    if len(path) == 1:
                        name = parser.optionxform(path[0])
                        value = values[name]
                    elif len(path) == 2:
                        where, name = path[0], parser.optionxform(path[1])
                        value = parser.get(where, name, raw=True)
                    else:
                        raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % ("${" + ":".join(path) + "}"))
                except (KeyError, NoSectionError, NoOptionError):
                    raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
                if "$" in value:
                    others = dict(parser.items(where, raw=True)) if where != section else values
                    value = self._expand(parser, name, value, where, others, raw, depth + 1)
                out.append(value)
            else:
                raise InterpolationSyntaxError(option, section, "'$' must be followed by '$' or '{', found: %r" % ("$" + rest))
        out.append(rest)
        return "".join(out)


class RawConfigParser:
    _DEFAULT_INTERPOLATION = Interpolation
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"), comment_prefixes=("#", ";"), inline_comment_prefixes=None,
                 strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
        self._sections = {}
        self._defaults = {}
        self._proxies = {}
        self._allow_no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes or ())
        self._inline = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION() if interpolation is _UNSET else interpolation or Interpolation()
        self._converters = {} if converters is _UNSET else dict(converters)
        self._proxies[default_section] = SectionProxy(self, default_section)
        if defaults:
            for key, value in dict(defaults).items():
                self._defaults[self.optionxform(key)] = str(value) if isinstance(self, ConfigParser) and value is not None else value
        for name in self._converters:
            setattr(self, "get" + name, self._getter(self._converters[name]))

    def _getter(self, convert):
        return lambda section, option, **kwargs: self._converted(section, option, convert, **kwargs)

    def optionxform(self, optionstr):
        return optionstr.lower()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if isinstance(self, ConfigParser) and not isinstance(section, str):
            raise TypeError("section names must be strings")
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = {}
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    # reading

    def read(self, filenames, encoding=None):
        import os

        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, filename)
            except OSError:
                continue
            done.append(os.fspath(filename))
        return done

    def read_file(self, f, source=None):
        self._read(f, source if source is not None else getattr(f, "name", "<%s>" % ("?" * 3)))

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(True), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, values in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in values.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, value)

    def _strip_comments(self, line):
        """The line without its comment; None for what is only a comment."""
        for prefix in self._comments:
            if line.strip().startswith(prefix):
                return None
        cut = len(line)
        for prefix in self._inline:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(prefix, at + 1)
        return line[:cut].strip()

    def _read(self, lines, source):
        current = None
        section = option = None
        seen = set()
        error = None
        indent = 0
        lineno = 0
        for line in lines:
            lineno += 1
            value = self._strip_comments(line)
            if not value:
                if value is None and not self._empty_lines or value == "" and not self._empty_lines:
                    indent = sys.maxsize if value == "" else indent
                elif self._empty_lines:
                    if value == "" and current is not None and option and current[option] is not None and not line.strip():
                        current[option].append("")
                continue
            own = len(line) - len(line.lstrip())
            if current is not None and option and own > indent and current[option] is not None:
                current[option].append(value)
                continue
            indent = own
            if value[0] == "[" and "]" in value:
                section = value[1:value.rindex("]")]
                if section in self._sections:
                    if self._strict and section in seen:
                        raise DuplicateSectionError(section, source, lineno)
                    current = self._sections[section]
                elif section == self.default_section:
                    current = self._defaults
                else:
                    current = self._sections[section] = {}
                    self._proxies[section] = SectionProxy(self, section)
                seen.add(section)
                option = None
                continue
            if current is None:
                raise MissingSectionHeaderError(source, lineno, line)
            ats = [at for at in [value.find(delimiter) for delimiter in self._delimiters] if at >= 0]
            at = min(ats) if ats else -1
            if at < 0 and not self._allow_no_value or at == 0:
                error = error or ParsingError(source)
                error.append(lineno, repr(line))
                continue
            name = value[:at] if at >= 0 else value
            option = self.optionxform(name.rstrip())
            if self._strict and (section, option) in seen:
                raise DuplicateOptionError(section, option, source, lineno)
            seen.add((section, option))
            if at < 0:
                current[option] = None
            else:
                length = max([len(delimiter) for delimiter in self._delimiters if value.startswith(delimiter, at)])
                current[option] = [value[at + length:].strip()]
        for values in [self._defaults] + list(self._sections.values()):
            for name, value in values.items():
                if isinstance(value, list):
                    values[name] = "\n".join(value).rstrip()
        if error:
            raise error

    # getting

    def _values(self, section, vars=None):
        if section not in self._sections and section != self.default_section:
            raise NoSectionError(section)
        values = {**self._defaults, **self._sections.get(section, {})}
        if vars:
            for key, value in vars.items():
                values[self.optionxform(key)] = None if value is None else str(value)
        return values

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            values = self._values(section, vars)
            name = self.optionxform(option)
            if name not in values:
                raise NoOptionError(option, section)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback
        value = values[name]
        return value if raw or value is None else self._interpolation.before_get(self, section, name, value, values)

    def _converted(self, section, option, convert, raw=False, vars=None, fallback=_UNSET):
        try:
            value = self.get(section, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback
        return convert(value)

    def getint(self, section, option, **kwargs):
        return self._converted(section, option, int, **kwargs)

    def getfloat(self, section, option, **kwargs):
        return self._converted(section, option, float, **kwargs)

    def getboolean(self, section, option, **kwargs):
        return self._converted(section, option, self._convert_to_boolean, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return [(name, self[name]) for name in self]
        values = self._values(section, vars)
        return [(name, value if raw or value is None else self._interpolation.before_get(self, section, name, value, values)) for name, value in values.items()]

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    # changing

    def set(self, section, option, value=None):
        if isinstance(self, ConfigParser):
            if not isinstance(option, str):
                raise TypeError("option keys must be strings")
            if not isinstance(value, str) and not (self._allow_no_value and value is None):
                raise TypeError("option values must be strings")
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            values = self._defaults
        elif section in self._sections:
            values = self._sections[section]
        else:
            raise NoSectionError(section)
        values[self.optionxform(option)] = value

    def remove_option(self, section, option):
        if section != self.default_section and section not in self._sections:
            raise NoSectionError(section)
        values = self._defaults if section == self.default_section else self._sections[section]
        return values.pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section]
        del self._proxies[section]
        return True

    def clear(self):
        for section in self.sections():
            self.remove_section(section)
        self._defaults.clear()

    def write(self, fp, space_around_delimiters=True):
        delimiter = " %s " % self._delimiters[0] if space_around_delimiters else self._delimiters[0]
        sections = list(self._sections.items())
        if self._defaults:
            sections.insert(0, (self.default_section, self._defaults))
        for name, values in sections:
            fp.write("[%s]\n" % name)
            for key, value in values.items():
                fp.write(key + ("" if value is None and self._allow_no_value else delimiter + str(value).replace("\n", "\n\t")) + "\n")
            fp.write("\n")

    # as a mapping

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(key):
            raise KeyError(key)

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section] + list(self._sections))

    def keys(self):
        return list(self)

    def values(self):
        return [self[name] for name in self]


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation


SafeConfigParser = ConfigParser


class SectionProxy:
    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    def __repr__(self):
        return "<Section: %s>" % self._name

    @property
    def name(self):
        return self._name

    @property
    def parser(self):
        return self._parser

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        return list(self._parser.defaults()) if self._name == self._parser.default_section else self._parser.options(self._name)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def keys(self):
        return self._options()

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def get(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback=None, **kwargs):
        return self._parser.getint(self._name, option, fallback=fallback, **kwargs)

    def getfloat(self, option, fallback=None, **kwargs):
        return self._parser.getfloat(self._name, option, fallback=fallback, **kwargs)

    def getboolean(self, option, fallback=None, **kwargs):
        return self._parser.getboolean(self._name, option, fallback=fallback, **kwargs)

    def update(self, other=(), **kwargs):
        for key, value in {**dict(other), **kwargs}.items():
            self[key] = value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, *default):
        if key not in self and default:
            return default[0]
        value = self[key]
        del self[key]
        return value
