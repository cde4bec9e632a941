import sys

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace",
    "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."


class Namespace:
    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return isinstance(other, Namespace) and vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join(["%s=%r" % item for item in self.__dict__.items()]))


class ArgumentTypeError(Exception):
    pass


class ArgumentError(Exception):
    def __init__(self, argument, message):
        super().__init__(argument, message)
        self.argument_name = _argument_name(argument)
        self.message = message

    def __str__(self):
        return "argument %s: %s" % (self.argument_name, self.message) if self.argument_name else self.message


def _argument_name(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    if argument.metavar not in (None, SUPPRESS):
        return argument.metavar
    if argument.dest not in (None, SUPPRESS):
        return argument.dest
    if argument.choices:
        return "{" + ",".join(argument.choices) + "}"
    return None


# -- Help --------------------------------------------------------------------------------------------------------


def _wrap(text, width, indent=""):
    """Lines of words, at most width long; a word that is longer stands alone."""
    import textwrap

    return textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=indent)


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog = prog
        self._step = indent_increment
        self._width = 78 if width is None else width
        self._limit = min(max_help_position, max(self._width - 20, indent_increment * 2))

    # what a subclass changes

    def _fill_text(self, text, width, indent):
        return "\n".join(_wrap(" ".join(text.split()), width, indent))

    def _split_lines(self, text, width):
        return _wrap(" ".join(text.split()), width)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    # usage

    def format_usage(self, usage, actions, groups, prefix=None):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return "%s%s\n\n" % (prefix, usage % {"prog": self._prog})
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        option_parts = self._usage_parts(optionals, groups)
        position_parts = self._usage_parts(positionals, groups)
        text = " ".join([self._prog] + option_parts + position_parts)
        width = self._width
        if len(prefix) + len(text) > width:
            text = self._wrapped_usage(prefix, option_parts, position_parts, width)
        return "%s%s\n\n" % (prefix, text)

    def _wrapped_usage(self, prefix, option_parts, position_parts, width):
        if len(prefix) + len(self._prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(self._prog) + 1)
            if option_parts:
                lines = self._usage_lines([self._prog] + option_parts, indent, width, prefix)
                lines.extend(self._usage_lines(position_parts, indent, width))
            elif position_parts:
                lines = self._usage_lines([self._prog] + position_parts, indent, width, prefix)
            else:
                lines = [self._prog]
        else:
            indent = " " * len(prefix)
            lines = self._usage_lines(option_parts + position_parts, indent, width)
            if len(lines) > 1:
                lines = self._usage_lines(option_parts, indent, width) + self._usage_lines(position_parts, indent, width)
            lines = [self._prog] + lines
        return "\n".join(lines)

    def _usage_lines(self, parts, indent, width, prefix=None):
        lines, line = [], []
        length = (len(prefix) if prefix is not None else len(indent)) - 1
        for part in parts:
            if length + 1 + len(part) > width and line:
                lines.append(indent + " ".join(line))
                line = []
                length = len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + " ".join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _usage_parts(self, actions, groups):
        grouped = {}
        for group in groups:
            members = group._group_actions
            if members and members[0] in actions:
                start = actions.index(members[0])
                if actions[start:start + len(members)] == members:
                    shown = [action for action in members if action.help is not SUPPRESS]
                    for action in shown:
                        grouped[id(action)] = (group, action is shown[0], action is shown[-1], len(shown))
        parts = []
        for action in actions:
            if action.help is SUPPRESS:
                continue
            group = grouped.get(id(action))
            if not action.option_strings:
                part = self._format_args(action, self._positional_default(action))
                if group and part[:1] == "[" and part[-1:] == "]":
                    part = part[1:-1]
            else:
                part = action.format_usage() if action.nargs == 0 else "%s %s" % (action.option_strings[0], self._format_args(action, self._get_default_metavar_for_optional(action)))
                if not action.required and not group:
                    part = "[%s]" % part
            if group:
                owner, first, last, count = group
                opening, closing = ("(", ")") if owner.required else ("[", "]")
                if owner.required and count == 1:
                    opening = closing = ""
                part = (opening if first else "| ") + part + (closing if last else "")
            parts.append(part)
        # what is in a group stays together where the line allows it
        return parts

    def _positional_default(self, action):
        return self._get_default_metavar_for_positional(action)

    def _metavar(self, action, default):
        if action.metavar is not None:
            return action.metavar
        if action.choices is not None:
            return "{%s}" % ",".join([str(choice) for choice in action.choices])
        return default

    def _format_args(self, action, default):
        name = self._metavar(action, default)

        def names(count):
            return name if isinstance(name, tuple) else (name,) * count

        nargs = action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            shown = names(1)
            return "[%s [%s ...]]" % shown if len(shown) == 2 else "[%s ...]" % shown
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        return " ".join(["%s"] * nargs) % names(nargs)

    # sections

    def invocation(self, action):
        if not action.option_strings:
            name = self._metavar(action, self._get_default_metavar_for_positional(action))
            return " ".join(name) if isinstance(name, tuple) else name
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join(["%s %s" % (option, args) for option in action.option_strings])

    def format_text(self, text, level=0):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        indent = " " * (level * self._step)
        return self._fill_text(text, max(self._width - len(indent), 11), indent) + "\n\n"

    def help_text(self, action):
        values = dict(vars(action))
        values["prog"] = self._prog
        for name in list(values):
            if values[name] is SUPPRESS:
                del values[name]
            elif hasattr(values[name], "__name__"):
                values[name] = values[name].__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join([str(choice) for choice in values["choices"]])
        return self._get_help_string(action) % values

    def _listed(self, actions, level):
        for action in actions:
            if action.help is not SUPPRESS:
                yield action, level
                for sub in action._subactions():
                    yield sub, level + 1

    def longest(self, sections):
        lengths = [len(self.invocation(action)) + self._step for title, text, actions in sections for action, level in self._listed(actions, 1)]
        return max(lengths) if lengths else 0

    def format_section(self, title, description, actions, longest):
        body = ""
        if description:
            body += self.format_text(description, 1)
        position = min(longest + self._step, self._limit)
        for action, level in self._listed(actions, 1):
            body += self._format_action(action, level * self._step, position)
        if not body:
            return ""
        return "%s:\n%s\n" % (title, body)

    def _format_action(self, action, indent, position):
        width = max(self._width - position, 11)
        room = position - indent - 2
        header = self.invocation(action)
        lines = []
        if not action.help:
            return "%s%s\n" % (" " * indent, header)
        if len(header) <= room:
            start = "%s%s  " % (" " * indent, header + " " * (room - len(header)))
            first = ""
        else:
            lines.append("%s%s\n" % (" " * indent, header))
            start = ""
            first = " " * position
        text = self.help_text(action)
        if text.strip():
            split = self._split_lines(text, width)
            lines.append("%s%s%s\n" % (start, first, split[0] if split else ""))
            for line in split[1:]:
                lines.append("%s%s\n" % (" " * position, line))
        elif start:
            lines.append(start.rstrip() + "\n")
        return "".join(lines)


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


# -- Actions -----------------------------------------------------------------------------------------------------


class Action:
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def __repr__(self):
        names = ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar")
        return "%s(%s)" % (self.__class__.__name__, ", ".join(["%s=%r" % (name, getattr(self, name)) for name in names]))

    def format_usage(self):
        return self.option_strings[0]

    def _subactions(self):
        return ()

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _Store(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **kwargs):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConst(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrue(_StoreConst):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _StoreFalse(_StoreConst):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        names = []
        for option in option_strings:
            names.append(option)
            if option.startswith("--"):
                names.append("--no-" + option[2:])
        if help is not None and default is not None and default is not SUPPRESS:
            help += " (default: %(default)s)"
        super().__init__(names, dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


def _items(namespace, dest):
    items = getattr(namespace, dest, None)
    return [] if items is None else list(items)


class _Append(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, _items(namespace, self.dest) + [values])


class _AppendConst(_StoreConst):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, _items(namespace, self.dest) + [self.const])


class _Extend(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, _items(namespace, self.dest) + list(values))


class _Count(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, default=default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _Help(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _Version(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version if self.version is not None else parser.version
        formatter = parser._get_formatter()
        parser._print_message(formatter.format_text(version).rstrip("\n") + "\n", sys.stdout)
        parser.exit()


class _Choice(Action):
    def __init__(self, name, aliases, help):
        metavar = name + (" (%s)" % ", ".join(aliases) if aliases else "")
        super().__init__([], name, help=help, metavar=metavar)


class _SubParsers(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog = prog
        self._parser_class = parser_class
        self._parsers = {}
        self._choices = []
        super().__init__(option_strings, dest, PARSER, choices=self._parsers, required=required, help=help, metavar=metavar)

    def add_parser(self, name, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = "%s %s" % (self._prog, name)
        aliases = kwargs.pop("aliases", ())
        if name in self._parsers:
            raise ArgumentError(self, "conflicting subparser: %s" % name)
        if "help" in kwargs:
            self._choices.append(_Choice(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for known in (name,) + tuple(aliases):
            self._parsers[known] = parser
        return parser

    def _subactions(self):
        return self._choices

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._parsers:
            raise ArgumentError(self, "unknown parser %r (choices: %s)" % (name, ", ".join(self._parsers)))
        found, unknown = self._parsers[name].parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if unknown:
            setattr(namespace, _UNRECOGNIZED, getattr(namespace, _UNRECOGNIZED, []) + unknown)


_UNRECOGNIZED = "_unrecognized_args"
_ACTIONS = {
    None: _Store, "store": _Store, "store_const": _StoreConst, "store_true": _StoreTrue, "store_false": _StoreFalse, "append": _Append,
    "append_const": _AppendConst, "extend": _Extend, "count": _Count, "help": _Help, "version": _Version,
}


class FileType:
    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode = mode

    def __call__(self, string):
        if string == "-":
            return sys.stdin if "r" in self._mode else sys.stdout
        try:
            return open(string, self._mode)
        except OSError as e:
            raise ArgumentTypeError("can't open '%s': %s" % (string, e)) from None


# -- Parsers -----------------------------------------------------------------------------------------------------


class _Container:
    def __init__(self, parser):
        self._parser = parser
        self._group_actions = []

    def add_argument(self, *args, **kwargs):
        action = self._parser._make(args, kwargs)
        self._parser._register(action)
        self._group_actions.append(action)
        return action


class _Group(_Container):
    def __init__(self, parser, title=None, description=None):
        super().__init__(parser)
        self.title = title
        self.description = description

    def add_mutually_exclusive_group(self, required=False):
        group = _Exclusive(self._parser, required, self)
        self._parser._exclusive.append(group)
        return group

    def add_argument_group(self, *args, **kwargs):
        return self._parser.add_argument_group(*args, **kwargs)


class _Exclusive(_Container):
    def __init__(self, parser, required, section=None):
        super().__init__(parser)
        self.required = required
        self._section = section

    def add_argument(self, *args, **kwargs):
        action = self._parser._make(args, kwargs)
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._parser._register(action)
        (self._section or self._parser._section_of(action))._group_actions.append(action)
        self._group_actions.append(action)
        return action


class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter, prefix_chars="-",
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True, allow_abbrev=True, exit_on_error=True):
        if prog is None:
            prog = (sys.argv[0] if sys.argv else "").rpartition("/")[2]
        self.prog = prog
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._actions = []
        self._options = {}
        self._defaults = {}
        self._exclusive = []
        self._subparsers = None
        self._positionals = _Group(self, "positional arguments")
        self._optionals = _Group(self, "options")
        self._groups = [self._positionals, self._optionals]
        if add_help:
            prefix = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS, help="show this help message and exit")
        for parent in parents:
            self._adopt(parent)

    def __repr__(self):
        names = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        return "ArgumentParser(%s)" % ", ".join(["%s=%r" % (name, getattr(self, name)) for name in names])

    def _adopt(self, parent):
        for group in parent._groups:
            if group is parent._positionals:
                own = self._positionals
            elif group is parent._optionals:
                own = self._optionals
            else:
                own = self.add_argument_group(group.title, group.description)
            for action in group._group_actions:
                self._register(action)
                own._group_actions.append(action)
        for group in parent._exclusive:
            own = self.add_mutually_exclusive_group(required=group.required)
            own._group_actions.extend(group._group_actions)
        self._defaults.update(parent._defaults)

    # adding

    def _section_of(self, action):
        return self._optionals if action.option_strings else self._positionals

    def add_argument(self, *args, **kwargs):
        action = self._make(args, kwargs)
        self._register(action)
        self._section_of(action)._group_actions.append(action)
        return action

    def add_argument_group(self, title=None, description=None, **kwargs):
        group = _Group(self, title, description)
        self._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, required=False):
        group = _Exclusive(self, required)
        self._exclusive.append(group)
        return group

    def add_subparsers(self, title=None, description=None, prog=None, parser_class=None, action=None, **kwargs):
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        section = self.add_argument_group(title or "subcommands", description) if title or description else self._positionals
        if prog is None:
            formatter = self._get_formatter()
            positionals = [action for action in self._actions if not action.option_strings]
            prog = formatter.format_usage(self.usage, positionals, self._exclusive, "").strip()
        sub = self._subparsers = _SubParsers([], prog, parser_class or type(self), **kwargs)
        self._actions.append(sub)
        section._group_actions.append(sub)
        return sub

    def _make(self, args, kwargs):
        chars = self.prefix_chars
        kwargs = dict(kwargs)
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            dest = args[0] if args else kwargs.pop("dest")
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get("nargs")
            kwargs["required"] = nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0) or nargs == ZERO_OR_MORE and "default" not in kwargs
            options = []
            if kwargs.get("action") in ("store_true", "store_false", "store_const", "count", "help", "version", "append_const"):
                kwargs.pop("required")
        else:
            options = list(args)
            for option in options:
                if option[0] not in chars:
                    raise ValueError("invalid option string %r: must start with a character %r" % (option, chars))
            dest = kwargs.pop("dest", None)
            if dest is None:
                long = [option for option in options if len(option) > 1 and option[1] in chars]
                dest = (long or options)[0].lstrip(chars)
                if not dest:
                    raise ValueError("dest= is required for options like %r" % options[0])
                dest = dest.replace("-", "_")
        name = kwargs.pop("action", None)
        if "default" not in kwargs:
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        factory = _ACTIONS.get(name, name) if name is None or isinstance(name, str) else name
        if not callable(factory):
            raise ValueError('unknown action "%s"' % (factory,))
        if factory in (_Help, _Version):
            dest = kwargs["default"] = SUPPRESS
        action = factory(option_strings=options, dest=dest, **kwargs)
        if action.type is not None and not callable(action.type):
            raise ValueError("%r is not callable" % (action.type,))
        try:
            self._get_formatter()._format_args(action, "")
        except TypeError:
            raise ValueError("length of metavar tuple does not match nargs") from None
        return action

    def _register(self, action):
        conflicts = [option for option in action.option_strings if option in self._options]
        if conflicts:
            if self.conflict_handler != "resolve":
                raise ArgumentError(action, "conflicting option string%s: %s" % ("s" if len(conflicts) > 1 else "", ", ".join(conflicts)))
            for option in conflicts:
                old = self._options.pop(option)
                old.option_strings = [known for known in old.option_strings if known != option]
                if not old.option_strings:
                    self._actions.remove(old)
                    for group in self._groups:
                        if old in group._group_actions:
                            group._group_actions.remove(old)
        self._actions.append(action)
        for option in action.option_strings:
            self._options[option] = action

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    # parsing

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error("unrecognized arguments: %s" % " ".join(rest))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._parse(args, namespace)
        try:
            return self._parse(args, namespace)
        except ArgumentError as e:
            self.error(str(e))

    parse_intermixed_args = parse_args
    parse_known_intermixed_args = parse_known_args

    def _parse(self, args, namespace):
        run = _Run(self, args, namespace)
        rest = run.go()
        if hasattr(namespace, _UNRECOGNIZED):
            rest = rest + getattr(namespace, _UNRECOGNIZED)
            delattr(namespace, _UNRECOGNIZED)
        return namespace, rest

    def _option(self, arg):
        """What an argument is as an option: (action, option, value), or None if it is a positional."""
        if not arg or arg[0] not in self.prefix_chars:
            return None
        if arg in self._options:
            return self._options[arg], arg, None
        if len(arg) == 1:
            return None
        option, equals, value = arg.partition("=")
        if equals and option in self._options:
            return self._options[option], option, value
        found = self._abbreviated(arg, option, value if equals else None)
        if len(found) > 1:
            raise ArgumentError(None, "ambiguous option: %s could match %s" % (arg, ", ".join([option for action, option, value in found])))
        if found:
            return found[0]
        if _is_negative_number(arg) and not any([_is_negative_number(known) for known in self._options]):
            return None
        if " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg, option, value):
        chars = self.prefix_chars
        found = []
        if arg[1] in chars:
            if self.allow_abbrev:
                found = [(self._options[known], known, value) for known in self._options if known.startswith(option)]
        else:
            short, rest = arg[:2], arg[2:]
            for known in self._options:
                if known == short:
                    found.append((self._options[known], known, rest))
                elif known.startswith(option) and self.allow_abbrev:
                    found.append((self._options[known], known, value))
        return found

    def _get_values(self, action, args):
        if action.nargs not in (PARSER, REMAINDER) and "--" in args:
            args = list(args)
            args.remove("--")
        if not args and action.nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check_choice(action, value)
            return value
        if not args and action.nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else []
        if action.nargs in (None, OPTIONAL) and len(args) == 1:
            value = self._value(action, args[0])
            self._check_choice(action, value)
            return value
        values = [self._value(action, arg) for arg in args]
        if action.nargs == PARSER:
            self._check_choice(action, values[0])
        elif action.nargs != REMAINDER:
            for value in values:
                self._check_choice(action, value)
        return values

    def _value(self, action, text):
        convert = action.type
        if convert is None:
            return text
        try:
            return convert(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e)) from None
        except (TypeError, ValueError):
            name = getattr(convert, "__name__", repr(convert))
            raise ArgumentError(action, "invalid %s value: %r" % (name, text)) from None

    def _check_choice(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, "invalid choice: %r (choose from %s)" % (value, ", ".join([repr(choice) for choice in action.choices])))

    # help

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        return self._get_formatter().format_usage(self.usage, self._actions, self._exclusive).rstrip("\n") + "\n"

    def format_help(self):
        formatter = self._get_formatter()
        sections = [(group.title, group.description, group._group_actions) for group in self._groups]
        longest = formatter.longest(sections)
        text = formatter.format_usage(self.usage, self._actions, self._exclusive)
        if self.description:
            text += formatter.format_text(self.description)
        for title, description, actions in sections:
            text += formatter.format_section(title, description, actions, longest)
        if self.epilog:
            text += formatter.format_text(self.epilog)
        return text.strip("\n") + "\n"

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file or sys.stdout)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file or sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            (file or sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))


def _is_negative_number(text):
    if text[:1] != "-":
        return False
    digits = text[1:].replace(".", "", 1)
    return digits.isdigit() and text[-1] != "."


class _Run:
    """One parse: options and positionals in the order they come."""

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.waiting = [action for action in parser._actions if not action.option_strings]
        self.seen = []
        self.given = []
        self.rest = []
        self.kinds = ""
        self.options = {}
        only_positionals = False
        for i, arg in enumerate(args):
            if only_positionals:
                self.kinds += "A"
            elif arg == "--":
                self.kinds += "-"
                only_positionals = True
            else:
                option = parser._option(arg)
                if option is not None:
                    self.options[i] = option
                self.kinds += "A" if option is None else "O"

    def take(self, action, values, option=None):
        self.seen.append(action)
        value = self.parser._get_values(action, values)
        if value is not action.default or action.option_strings:
            if action not in self.given:
                self.given.append(action)
            for group in self.parser._exclusive:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self.given:
                            raise ArgumentError(action, "not allowed with argument %s" % _argument_name(other))
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, option)

    def counts(self, actions, start):
        """How many arguments each of the actions takes, from a place on."""
        import re

        for end in range(len(actions), 0, -1):
            pattern = "".join([_pattern_of(action) for action in actions[:end]])
            match = re.match(pattern, self.kinds[start:])
            if match:
                return [len(text) for text in match.groups()]
        return []

    def positionals(self, start):
        counts = self.counts(self.waiting, start)
        for action, count in zip(self.waiting, counts):
            values = self.args[start:start + count]
            start += count
            self.take(action, values)
        self.waiting = self.waiting[len(counts):]
        return start

    def optional(self, start):
        action, option, value = self.options[start]
        if action is None:
            self.rest.append(self.args[start])
            return start + 1
        import re

        while value is not None:
            match = re.match(_pattern_of(action), "A")
            count = len(match.group(1)) if match else 0
            if count == 1:
                self.take(action, [value], option)
                return start + 1
            chars = self.parser.prefix_chars
            if count == 0 and match and option[1] not in chars and value != "":
                # several single letters in one argument
                self.take(action, [], option)
                letter, rest = option[0] + value[0], value[1:]
                if letter not in self.parser._options:
                    raise ArgumentError(action, "ignored explicit argument %r" % value)
                action, option, value = self.parser._options[letter], letter, rest or None
            else:
                raise ArgumentError(action, "ignored explicit argument %r" % value)
        match = re.match(_pattern_of(action), self.kinds[start + 1:])
        if match is None:
            nargs = action.nargs
            if nargs is None:
                text = "expected one argument"
            elif nargs == OPTIONAL:
                text = "expected at most one argument"
            elif nargs == ONE_OR_MORE:
                text = "expected at least one argument"
            else:
                text = "expected %s argument%s" % (nargs, "" if nargs == 1 else "s")
            raise ArgumentError(action, text)
        stop = start + 1 + len(match.group(1))
        self.take(action, self.args[start + 1:stop], option)
        return stop

    def go(self):
        at = 0
        last = max(self.options) if self.options else -1
        while at <= last:
            following = min([i for i in self.options if i >= at])
            if at != following:
                after = self.positionals(at)
                if after > at:
                    at = after
                    continue
            if at not in self.options:
                self.rest.extend(self.args[at:following])
                at = following
            at = self.optional(at)
        at = self.positionals(at)
        self.rest.extend(self.args[at:])
        self.finish()
        return self.rest

    def finish(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_argument_name(action))
            elif isinstance(action.default, str) and getattr(self.namespace, action.dest, None) is action.default:
                setattr(self.namespace, action.dest, self.parser._value(action, action.default))
        if missing:
            self.parser.error("the following arguments are required: %s" % ", ".join([name for name in missing if name]))
        for group in self.parser._exclusive:
            if group.required and not any([action in self.given for action in group._group_actions]):
                names = [_argument_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                self.parser.error("one of the arguments %s is required" % " ".join(names))


def _pattern_of(action):
    nargs = action.nargs
    if nargs is None:
        pattern = "(-*A-*)"
    elif nargs == OPTIONAL:
        pattern = "(-*A?-*)"
    elif nargs == ZERO_OR_MORE:
        pattern = "(-*[A-]*)"
    elif nargs == ONE_OR_MORE:
        pattern = "(-*A[A-]*)"
    elif nargs == REMAINDER:
        pattern = "([-AO]*)"
    elif nargs == PARSER:
        pattern = "(-*A[-AO]*)"
    elif nargs == SUPPRESS:
        pattern = "(-*-*)"
    else:
        pattern = "(-*%s-*)" % "-*".join("A" * nargs)
    if action.option_strings:
        pattern = pattern.replace("-*", "").replace("-", "")
    return pattern
