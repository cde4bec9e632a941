# What the module ast has beside the classes of trees: walking, showing, and turning trees into source again.

__name__ = "ast"

import _ast
from _ast import AST, Constant, Expr, FunctionDef, AsyncFunctionDef, ClassDef, Module, If, JoinedStr, Name, Tuple, FormattedValue, Starred

__all__ = (
    "NodeVisitor NodeTransformer walk iter_fields iter_child_nodes dump unparse get_docstring copy_location fix_missing_locations "
    "increment_lineno get_source_segment Num Str Bytes NameConstant Ellipsis Index ExtSlice Suite slice AugLoad AugStore Param"
).split()


def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    todo = [node]
    for node in todo:
        todo.extend(iter_child_nodes(node))
        yield node


class NodeVisitor:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)

    def visit_Constant(self, node):
        value = node.value
        name = _old_names.get(type(value))
        if name is not None:
            method = getattr(self, "visit_" + name, None)
            if method is not None:
                return method(node)
        return self.generic_visit(node)


_old_names = {bool: "NameConstant", type(None): "NameConstant", int: "Num", float: "Num", complex: "Num", str: "Str", bytes: "Bytes", type(...): "Ellipsis"}


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for field, value in iter_fields(node):
            if isinstance(value, list):
                kept = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % type(node).__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dump(node, annotate_fields, include_attributes, indent, 0)[0]


# The text, and whether it is short enough to stand beside others.
def _dump(node, named, places, indent, level):
    level += 1
    if indent is None:
        head, between = "", ", "
    else:
        head = "\n" + indent * level
        between = "," + head
    if isinstance(node, AST):
        parts = []
        short = True
        keyword = named
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                keyword = True
                continue
            if value is None and getattr(type(node), name, ...) is None:
                keyword = True
                continue
            text, simple = _dump(value, named, places, indent, level)
            short = short and simple
            parts.append(name + "=" + text if keyword else text)
        if places:
            for name in node._attributes:
                value = getattr(node, name, None)
                if value is None and (not hasattr(node, name) or getattr(type(node), name, ...) is None):
                    continue
                text, simple = _dump(value, named, places, indent, level)
                short = short and simple
                parts.append(name + "=" + text)
        name = type(node).__name__
        if short and len(parts) <= 3:
            return name + "(" + ", ".join(parts) + ")", not parts
        return name + "(" + head + between.join(parts) + ")", False
    if isinstance(node, list):
        if not node:
            return "[]", True
        return "[" + head + between.join([_dump(item, named, places, indent, level)[0] for item in node]) + "]", False
    return repr(node), True


def get_docstring(node, clean=True):
    if not isinstance(node, (FunctionDef, AsyncFunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % type(node).__name__)
    if not node.body or not isinstance(node.body[0], Expr):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if not clean:
        return value.value
    from inspect import cleandoc

    return cleandoc(value.value)


_places = ("lineno", "col_offset", "end_lineno", "end_col_offset")


def copy_location(new_node, old_node):
    for name in _places:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name[:4] == "end_":
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    todo = [(node, (1, 0, 1, 0))]
    root = node
    while todo:
        node, place = todo.pop()
        if node._attributes:
            own = []
            for name, value in zip(_places, place):
                if name in node._attributes:
                    known = getattr(node, name, None)
                    if known is None:
                        setattr(node, name, value)
                    else:
                        value = known
                own.append(value)
            place = own
        for child in iter_child_nodes(node):
            todo.append((child, place))
    return root


def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, _ast.TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if getattr(child, "end_lineno", None) is not None:
            child.end_lineno += n
    return node


def get_source_segment(source, node, *, padded=False):
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        begin, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [(line + "\n").encode() for line in lines[first : last + 1]]
    if first == last:
        return lines[0][begin:end].decode()
    blank = b""
    if padded:
        blank = b"".join([b"\t" if c == 9 else b" " for c in lines[0][:begin]])
    lines[0] = blank + lines[0][begin:]
    lines[-1] = lines[-1][:end]
    return b"".join(lines).decode()


# Names of older versions: classes whose instances are constants of some types.
class _Old(type):
    def __instancecheck__(cls, instance):
        if not isinstance(instance, Constant):
            return False
        value = getattr(instance, "value", cls)
        return isinstance(value, cls._types) and not (isinstance(value, bool) and cls._types is not NameConstant._types)

    def __call__(cls, value=..., *args, **kwargs):
        for name in ("n", "s"):
            if name in kwargs:
                value = kwargs.pop(name)
        return Constant(value, *args, **kwargs)


def _old(name, *types):
    globals()[name] = _Old(name, (Constant,), {"__module__": "ast", "_types": types})


_old("NameConstant", type(None), bool)
_old("Num", int, float, complex)
_old("Str", str)
_old("Bytes", bytes)
_old("Ellipsis", type(...))
Constant.n = Constant.s = property(lambda self: self.value, lambda self, value: setattr(self, "value", value))


class slice(AST):
    pass


class Index(slice):
    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), _ast.Load(), **kwargs)


class Suite(_ast.mod):
    pass


class AugLoad(_ast.expr_context):
    pass


class AugStore(_ast.expr_context):
    pass


class Param(_ast.expr_context):
    pass


# --- source from trees

_TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BIT = range(8)
_FACTOR, _POWER, _AWAIT, _ATOM = 15, 16, 17, 18
_binary = {
    "BitOr": ("|", 8), "BitXor": ("^", 9), "BitAnd": ("&", 10), "LShift": ("<<", 11), "RShift": (">>", 11), "Add": ("+", 12), "Sub": ("-", 12),
    "Mult": ("*", 13), "MatMult": ("@", 13), "Div": ("/", 13), "Mod": ("%", 13), "FloorDiv": ("//", 13), "Pow": ("**", _POWER),
}
_unary = {"Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_compared = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in"}


def unparse(ast_obj):
    writer = _Writer()
    if isinstance(ast_obj, list):
        for item in ast_obj:
            writer.any(item)
    else:
        writer.any(ast_obj)
    return "".join(writer.parts)


class _Writer:
    def __init__(self):
        self.parts = []
        self.level = 0

    def any(self, node):
        name = type(node).__name__
        if isinstance(node, (Module, _ast.Interactive)):
            self.statements(node, isinstance(node, Module))
        elif isinstance(node, _ast.Expression):
            self.parts.append(self.expr(node.body, _TEST))
        elif isinstance(node, _ast.FunctionType):
            self.parts.append("(" + self.list(node.argtypes) + ") -> " + self.expr(node.returns, _TEST))
        elif isinstance(node, _ast.stmt):
            getattr(self, "do_" + name)(node)
        elif isinstance(node, _ast.expr):
            self.parts.append(self.expr(node, _TEST))
        elif isinstance(node, _ast.arguments):
            self.parts.append(self.arguments(node))
        elif isinstance(node, _ast.arg):
            self.parts.append(self.argument(node))
        elif isinstance(node, _ast.keyword):
            self.parts.append(self.keyword(node))
        elif isinstance(node, _ast.alias):
            self.parts.append(self.alias(node))
        elif isinstance(node, _ast.withitem):
            self.parts.append(self.item(node))
        elif isinstance(node, _ast.comprehension):
            self.parts.append(self.comprehension(node))
        elif isinstance(node, _ast.pattern):
            self.parts.append(self.pattern(node, _TEST))
        elif isinstance(node, _ast.ExceptHandler):
            self.handler(node, "except")
        elif isinstance(node, _ast.match_case):
            self.case(node)

    def line(self, text):
        if self.parts:
            self.parts.append("\n")
        self.parts.append("    " * self.level + text)

    def blank(self):
        if self.parts:
            self.parts.append("\n")

    def block(self, node, documented=False):
        self.parts.append(":")
        self.level += 1
        if isinstance(node, list):
            for item in node:
                self.any(item)
        else:
            self.statements(node, documented)
        self.level -= 1

    def statements(self, node, documented):
        body = node.body
        if documented and get_docstring(node, False) is not None:
            self.line(self.docstring(body[0].value))
            body = body[1:]
        for item in body:
            self.any(item)

    def docstring(self, node):
        value = node.value
        prefix = "u" if node.kind == "u" else ""
        text = "".join([_escaped(c, "\n\t") for c in value])
        for quote in ('"""', "'''"):
            if quote not in text:
                break
        else:
            return prefix + repr(value)
        if text and text[-1] == quote[0]:
            text = text[:-1] + "\\" + text[-1]
        return prefix + quote + text + quote

    # --- statements

    def do_Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def do_FunctionDef(self, node, word="def "):
        self.blank()
        for decorator in node.decorator_list:
            self.line("@" + self.expr(decorator, _TEST))
        text = word + node.name + "(" + self.arguments(node.args) + ")"
        if node.returns is not None:
            text += " -> " + self.expr(node.returns, _TEST)
        self.line(text)
        self.block(node, True)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, "async def ")

    def do_ClassDef(self, node):
        self.blank()
        for decorator in node.decorator_list:
            self.line("@" + self.expr(decorator, _TEST))
        text = "class " + node.name
        if node.bases or node.keywords:
            text += "(" + ", ".join([self.expr(base, _TEST) for base in node.bases] + [self.keyword(word) for word in node.keywords]) + ")"
        self.line(text)
        self.block(node, True)

    def do_Return(self, node):
        self.line("return" if node.value is None else "return " + self.expr(node.value, _TEST))

    def do_Delete(self, node):
        self.line("del " + self.list(node.targets))

    def do_Assign(self, node):
        self.line("".join([self.expr(target, _TUPLE) + " = " for target in node.targets]) + self.expr(node.value, _TEST))

    def do_AugAssign(self, node):
        self.line(self.expr(node.target, _TEST) + " " + _binary[type(node.op).__name__][0] + "= " + self.expr(node.value, _TEST))

    def do_AnnAssign(self, node):
        target = self.expr(node.target, _TEST)
        if not node.simple and isinstance(node.target, Name):
            target = "(" + target + ")"
        text = target + ": " + self.expr(node.annotation, _TEST)
        if node.value is not None:
            text += " = " + self.expr(node.value, _TEST)
        self.line(text)

    def do_For(self, node, word="for "):
        self.line(word + self.expr(node.target, _TUPLE) + " in " + self.expr(node.iter, _TEST))
        self.block(node.body)
        self.orelse(node)

    def do_AsyncFor(self, node):
        self.do_For(node, "async for ")

    def orelse(self, node):
        if node.orelse:
            self.line("else")
            self.block(node.orelse)

    def do_While(self, node):
        self.line("while " + self.expr(node.test, _TEST))
        self.block(node.body)
        self.orelse(node)

    def do_If(self, node):
        self.line("if " + self.expr(node.test, _TEST))
        self.block(node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.line("elif " + self.expr(node.test, _TEST))
            self.block(node.body)
        self.orelse(node)

    def do_With(self, node, word="with "):
        self.line(word + ", ".join([self.item(item) for item in node.items]))
        self.block(node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, "async with ")

    def item(self, node):
        text = self.expr(node.context_expr, _TEST)
        if node.optional_vars is not None:
            text += " as " + self.expr(node.optional_vars, _TEST)
        return text

    def do_Match(self, node):
        self.line("match " + self.expr(node.subject, _TEST))
        self.block(node.cases)

    def case(self, node):
        text = "case " + self.pattern(node.pattern, _TEST)
        if node.guard is not None:
            text += " if " + self.expr(node.guard, _TEST)
        self.line(text)
        self.block(node.body)

    def do_Raise(self, node):
        text = "raise"
        if node.exc is not None:
            text += " " + self.expr(node.exc, _TEST)
        if node.cause is not None:
            text += " from " + self.expr(node.cause, _TEST)
        self.line(text)

    def do_Try(self, node, word="except"):
        self.line("try")
        self.block(node.body)
        for handler in node.handlers:
            self.handler(handler, word)
        self.orelse(node)
        if node.finalbody:
            self.line("finally")
            self.block(node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, "except*")

    def handler(self, node, word):
        if node.type is not None:
            word += " " + self.expr(node.type, _TEST)
        if node.name:
            word += " as " + node.name
        self.line(word)
        self.block(node.body)

    def do_Assert(self, node):
        text = "assert " + self.expr(node.test, _TEST)
        if node.msg is not None:
            text += ", " + self.expr(node.msg, _TEST)
        self.line(text)

    def alias(self, node):
        return node.name + " as " + node.asname if node.asname else node.name

    def do_Import(self, node):
        self.line("import " + ", ".join([self.alias(name) for name in node.names]))

    def do_ImportFrom(self, node):
        self.line("from " + "." * (node.level or 0) + (node.module or "") + " import " + ", ".join([self.alias(name) for name in node.names]))

    def do_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def do_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def do_Pass(self, node):
        self.line("pass")

    def do_Break(self, node):
        self.line("break")

    def do_Continue(self, node):
        self.line("continue")

    # --- parts of statements

    def argument(self, node, star=""):
        text = star + node.arg
        if node.annotation is not None:
            text += ": " + self.expr(node.annotation, _TEST)
        return text

    def arguments(self, node):
        parts = []
        plain = node.posonlyargs + node.args
        without = len(plain) - len(node.defaults)
        for i, argument in enumerate(plain):
            text = self.argument(argument)
            if i >= without:
                text += "=" + self.expr(node.defaults[i - without], _TEST)
            parts.append(text)
            if i + 1 == len(node.posonlyargs):
                parts.append("/")
        if node.vararg is not None:
            parts.append(self.argument(node.vararg, "*"))
        elif node.kwonlyargs:
            parts.append("*")
        for argument, default in zip(node.kwonlyargs, node.kw_defaults):
            text = self.argument(argument)
            if default is not None:
                text += "=" + self.expr(default, _TEST)
            parts.append(text)
        if node.kwarg is not None:
            parts.append(self.argument(node.kwarg, "**"))
        return ", ".join(parts)

    def keyword(self, node):
        return ("**" if node.arg is None else node.arg + "=") + self.expr(node.value, _TEST)

    def comprehension(self, node):
        text = " async for " if node.is_async else " for "
        text += self.expr(node.target, _TUPLE) + " in " + self.expr(node.iter, _OR)
        return text + "".join([" if " + self.expr(test, _OR) for test in node.ifs])

    def list(self, nodes, level=_TEST):
        return ", ".join([self.expr(node, level) for node in nodes])

    # --- patterns

    def pattern(self, node, level):
        name = type(node).__name__
        if name == "MatchValue":
            return self.expr(node.value, _TEST)
        if name == "MatchSingleton":
            return repr(node.value)
        if name == "MatchSequence":
            return "[" + ", ".join([self.pattern(item, _TEST) for item in node.patterns]) + "]"
        if name == "MatchStar":
            return "*" + (node.name or "_")
        if name == "MatchMapping":
            parts = [self.expr(key, _TEST) + ": " + self.pattern(value, _TEST) for key, value in zip(node.keys, node.patterns)]
            if node.rest is not None:
                parts.append("**" + node.rest)
            return "{" + ", ".join(parts) + "}"
        if name == "MatchClass":
            parts = [self.pattern(item, _TEST) for item in node.patterns]
            parts += [word + "=" + self.pattern(value, _TEST) for word, value in zip(node.kwd_attrs, node.kwd_patterns)]
            return self.expr(node.cls, _ATOM) + "(" + ", ".join(parts) + ")"
        if name == "MatchAs":
            if node.pattern is None:
                return node.name or "_"
            return _closed(self.pattern(node.pattern, _BIT) + " as " + node.name, level > _TEST)
        return _closed(" | ".join([self.pattern(item, 8) for item in node.patterns]), level > _BIT)

    # --- expressions: the text, in parentheses where what is around binds closer than level says

    def expr(self, node, level):
        return getattr(self, "as_" + type(node).__name__)(node, level)

    def as_Name(self, node, level):
        return node.id

    def as_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            return "(" + ", ".join([self.as_Constant(Constant(item), level) for item in value]) + ("," if len(value) == 1 else "") + ")"
        if value is ...:
            return "..."
        if isinstance(value, (float, complex)):
            return repr(value).replace("inf", "1e309").replace("nan", "(1e309-1e309)")
        return ("u" if node.kind == "u" else "") + repr(value)

    def as_BoolOp(self, node, level):
        own, word = (_AND, " and ") if isinstance(node.op, _ast.And) else (_OR, " or ")
        return _closed(word.join([self.expr(value, min(own + 1 + i, _ATOM)) for i, value in enumerate(node.values)]), level > own)

    def as_NamedExpr(self, node, level):
        return _closed(self.expr(node.target, _ATOM) + " := " + self.expr(node.value, _ATOM), level > _TUPLE)

    def as_BinOp(self, node, level):
        sign, own = _binary[type(node.op).__name__]
        power = own == _POWER
        return _closed(self.expr(node.left, own + power) + " " + sign + " " + self.expr(node.right, own + (not power)), level > own)

    def as_UnaryOp(self, node, level):
        sign, own = _unary[type(node.op).__name__]
        return _closed(sign + self.expr(node.operand, own), level > own)

    def as_Lambda(self, node, level):
        arguments = self.arguments(node.args)
        return _closed("lambda" + (" " + arguments if arguments else "") + ": " + self.expr(node.body, _TEST), level > _TEST)

    def as_IfExp(self, node, level):
        text = self.expr(node.body, _TEST + 1) + " if " + self.expr(node.test, _TEST + 1) + " else " + self.expr(node.orelse, _TEST)
        return _closed(text, level > _TEST)

    def as_Dict(self, node, level):
        parts = []
        for key, value in zip(node.keys, node.values):
            parts.append("**" + self.expr(value, 8) if key is None else self.expr(key, _TEST) + ": " + self.expr(value, _TEST))
        return "{" + ", ".join(parts) + "}"

    def as_Set(self, node, level):
        return "{" + (self.list(node.elts) if node.elts else "*()") + "}"

    def generated(self, node, text):
        return text + "".join([self.comprehension(part) for part in node.generators])

    def as_ListComp(self, node, level):
        return "[" + self.generated(node, self.expr(node.elt, _TEST)) + "]"

    def as_SetComp(self, node, level):
        return "{" + self.generated(node, self.expr(node.elt, _TEST)) + "}"

    def as_DictComp(self, node, level):
        return "{" + self.generated(node, self.expr(node.key, _TEST) + ": " + self.expr(node.value, _TEST)) + "}"

    def as_GeneratorExp(self, node, level):
        return "(" + self.generated(node, self.expr(node.elt, _TEST)) + ")"

    def as_Await(self, node, level):
        return _closed("await " + self.expr(node.value, _ATOM), level > _AWAIT)

    def as_Yield(self, node, level):
        return _closed("yield" if node.value is None else "yield " + self.expr(node.value, _ATOM), level > _YIELD)

    def as_YieldFrom(self, node, level):
        return _closed("yield from " + self.expr(node.value, _ATOM), level > _YIELD)

    def as_Compare(self, node, level):
        text = self.expr(node.left, _BIT)
        for op, value in zip(node.ops, node.comparators):
            text += " " + _compared[type(op).__name__] + " " + self.expr(value, _BIT)
        return _closed(text, level > _CMP)

    def as_Call(self, node, level):
        parts = [self.expr(argument, _TEST) for argument in node.args] + [self.keyword(word) for word in node.keywords]
        if len(parts) == 1 and node.args and isinstance(node.args[0], _ast.GeneratorExp):
            return self.expr(node.func, _ATOM) + "(" + parts[0] + ")"
        return self.expr(node.func, _ATOM) + "(" + ", ".join(parts) + ")"

    def as_Attribute(self, node, level):
        text = self.expr(node.value, _ATOM)
        if isinstance(node.value, Constant) and type(node.value.value) is int:
            text += " "
        return text + "." + node.attr

    def as_Subscript(self, node, level):
        text = self.expr(node.value, _ATOM) + "["
        if isinstance(node.slice, Tuple) and node.slice.elts:
            elements = node.slice.elts
            return text + self.list(elements) + (",]" if len(elements) == 1 else "]")
        return text + self.expr(node.slice, _TEST) + "]"

    def as_Starred(self, node, level):
        return "*" + self.expr(node.value, 8)

    def as_List(self, node, level):
        return "[" + self.list(node.elts) + "]"

    def as_Tuple(self, node, level):
        text = self.list(node.elts) + ("," if len(node.elts) == 1 else "")
        return _closed(text, level > _TUPLE or not text)

    def as_Slice(self, node, level):
        text = "" if node.lower is None else self.expr(node.lower, _TEST)
        text += ":"
        if node.upper is not None:
            text += self.expr(node.upper, _TEST)
        if node.step is not None:
            text += ":" + self.expr(node.step, _TEST)
        return text

    def as_JoinedStr(self, node, level):
        parts = self.pieces(node)
        fields = "".join([part for part, field in parts if field])
        for quote in ("'", '"', '"""', "'''"):
            if quote not in fields and (len(quote) == 3 or "\n" not in fields):
                texts = [part if field else "".join([_escaped(c, "") for c in part]).replace("{", "{{").replace("}", "}}") for part, field in parts]
                plain = "".join([part for part, field in parts if not field])
                if len(quote) == 1 and quote in plain:
                    other = '"' if quote == "'" else "'"
                    if other not in plain and other not in fields:
                        quote = other
                    else:
                        texts = [part if field else text.replace(quote, "\\" + quote) for text, (part, field) in zip(texts, parts)]
                return "f" + quote + "".join(texts) + quote
        raise ValueError("Unable to avoid backslash in f-string expression part")

    def as_FormattedValue(self, node, level):
        return self.as_JoinedStr(JoinedStr([node]), level)

    def pieces(self, node):
        parts = []
        for value in node.values:
            if isinstance(value, FormattedValue):
                parts.append((self.field(value), True))
            elif isinstance(value, JoinedStr):
                parts.extend(self.pieces(value))
            else:
                parts.append((value.value, False))
        return parts

    def field(self, node):
        text = self.expr(node.value, _TEST + 1)
        if "\\" in text:
            raise ValueError("Unable to avoid backslash in f-string expression part")
        text = ("{ " if text[0] == "{" else "{") + text
        if node.conversion != -1:
            text += "!" + chr(node.conversion)
        if node.format_spec is not None:
            text += ":" + "".join([part if field else part.replace("{", "{{").replace("}", "}}") for part, field in self.pieces(node.format_spec)])
        return text + "}"


def _closed(text, needed):
    return "(" + text + ")" if needed else text


def _escaped(c, kept):
    if c == "\\":
        return "\\\\"
    if c in kept or c.isprintable():
        return c
    return repr(c)[1:-1]
