# The classes of syntax trees, and a parser that makes trees of tokens.  The compiler has read the source before, so it is valid
# where this parser is not strict.

_SPEC = """
mod:
Module body type_ignores
Interactive body
Expression body
FunctionType argtypes returns
stmt@:
FunctionDef name args body decorator_list returns? type_comment?
AsyncFunctionDef name args body decorator_list returns? type_comment?
ClassDef name bases keywords body decorator_list
Return value?
Delete targets
Assign targets value type_comment?
AugAssign target op value
AnnAssign target annotation value? simple
For target iter body orelse type_comment?
AsyncFor target iter body orelse type_comment?
While test body orelse
If test body orelse
With items body type_comment?
AsyncWith items body type_comment?
Match subject cases
Raise exc? cause?
Try body handlers orelse finalbody
TryStar body handlers orelse finalbody
Assert test msg?
Import names
ImportFrom module? names level?
Global names
Nonlocal names
Expr value
Pass
Break
Continue
expr@:
BoolOp op values
NamedExpr target value
BinOp left op right
UnaryOp op operand
Lambda args body
IfExp test body orelse
Dict keys values
Set elts
ListComp elt generators
SetComp elt generators
DictComp key value generators
GeneratorExp elt generators
Await value
Yield value?
YieldFrom value
Compare left ops comparators
Call func args keywords
FormattedValue value conversion format_spec?
JoinedStr values
Constant value kind?
Attribute value attr ctx
Subscript value slice ctx
Starred value ctx
Name id ctx
List elts ctx
Tuple elts ctx
Slice lower? upper? step?
expr_context:
Load
Store
Del
boolop:
And
Or
operator:
Add
Sub
Mult
MatMult
Div
Mod
Pow
LShift
RShift
BitOr
BitXor
BitAnd
FloorDiv
unaryop:
Invert
Not
UAdd
USub
cmpop:
Eq
NotEq
Lt
LtE
Gt
GtE
Is
IsNot
In
NotIn
:
comprehension target iter ifs is_async
excepthandler@:
ExceptHandler type? name? body
:
arguments posonlyargs args vararg? kwonlyargs kw_defaults kwarg? defaults
arg@ arg annotation? type_comment?
keyword@ arg? value
alias@ name asname?
withitem context_expr optional_vars?
match_case pattern guard? body
pattern@:
MatchValue value
MatchSingleton value
MatchSequence patterns
MatchMapping keys patterns rest?
MatchClass cls patterns kwd_attrs kwd_patterns
MatchStar name?
MatchAs pattern? name?
MatchOr patterns
type_ignore:
TypeIgnore lineno tag
"""

PyCF_ONLY_AST = 1024
PyCF_TYPE_COMMENTS = 4096
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            raise TypeError(
                "%s constructor takes at most %d positional argument%s" % (type(self).__name__, len(fields), "" if len(fields) == 1 else "s")
            )
        for name, value in zip(fields, args):
            if name in kwargs:
                raise TypeError("%s got multiple values for argument '%s'" % (type(self).__name__, name))
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)


AST.__module__ = "ast"
__all__ = ["AST"]


def _make(name, base, fields, attributes, optional):
    space = {"__module__": "ast", "_fields": fields, "__match_args__": fields}
    if attributes:
        space["_attributes"] = ("lineno", "col_offset", "end_lineno", "end_col_offset")
        space["end_lineno"] = space["end_col_offset"] = None
    for field in optional:
        space[field] = None
    globals()[name] = made = type(name, (base,), space)
    __all__.append(name)
    return made


def _make_all():
    base = AST
    for line in _SPEC.split("\n"):
        words = line.split()
        if not words:
            continue
        first = words[0]
        attributes = "@" in first
        first = first.rstrip(":@")
        if line[-1] == ":":
            base = _make(first, AST, (), attributes, ()) if first else AST
        else:
            _make(first, base, tuple([word.rstrip("?") for word in words[1:]]), attributes, [word[:-1] for word in words if word[-1] == "?"])


_make_all()
_load = Load()
_store = Store()

_binary = {
    "|": (1, BitOr()), "^": (2, BitXor()), "&": (3, BitAnd()), "<<": (4, LShift()), ">>": (4, RShift()), "+": (5, Add()), "-": (5, Sub()),
    "*": (6, Mult()), "/": (6, Div()), "//": (6, FloorDiv()), "%": (6, Mod()), "@": (6, MatMult()),
}
_power = Pow()
_augmented = {op + "=": node for op, (_, node) in _binary.items()}
_augmented["**="] = _power
_unary = {"+": UAdd(), "-": USub(), "~": Invert()}
_not = Not()
_and = And()
_or = Or()
_compare = {"==": Eq(), "!=": NotEq(), "<": Lt(), "<=": LtE(), ">": Gt(), ">=": GtE(), "in": In(), "is": Is()}
_is_not = IsNot()
_not_in = NotIn()
_keywords = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda "
    "nonlocal not or pass raise return try while with yield".split()
)
_constants = {"None": None, "True": True, "False": False, "...": ...}
_MAX_DEPTH = 200


class _Parser:
    def __init__(self, tokens, filename, shift=None):
        self.filename = filename
        self.tokens = tokens
        self.at = 0
        self.depth = 0
        self.shift = shift
        self.text = tokens[0][1]
        self.kind = tokens[0][0]
        self.end = (1, 0)

    # --- tokens: (kind, text, start, end), the kind a letter: n(ame), k(eyword), o(perator), s(tring), d(igits), NEWLINE, INDENT, DEDENT, END

    def next(self):
        token = self.tokens[self.at]
        self.end = token[3]
        self.at += 1
        self.kind, self.text = self.tokens[self.at][:2]
        return token[1]

    def start(self):
        return self.tokens[self.at][2]

    def go(self, at):
        self.at = at
        self.kind, self.text = self.tokens[at][:2]
        self.end = self.tokens[at - 1][3] if at else (1, 0)

    def take(self, text):
        if self.text == text and (self.kind == "o" or self.kind == "k"):
            self.next()
            return True
        return False

    def need(self, text):
        if not self.take(text):
            self.fail()

    def sees(self, text):
        return self.text == text and (self.kind == "o" or self.kind == "k")

    def name(self):
        if self.kind != "n":
            self.fail()
        return self.next()

    def fail(self, message="invalid syntax"):
        start = self.start()
        raise SyntaxError(message, (self.filename, start[0], start[1] + 1, None))

    def put(self, node, start):
        node.lineno, node.col_offset = start
        node.end_lineno, node.end_col_offset = self.end
        return node

    # --- statements

    def block(self):
        if self.kind != "NEWLINE":
            return self.simple()
        self.next()
        if self.kind != "INDENT":
            self.fail("expected an indented block")
        self.next()
        body = []
        while self.kind != "DEDENT":
            body.extend(self.statement())
        self.next()
        return body

    def suite(self):
        self.need(":")
        return self.block()

    def statement(self):
        start = self.start()
        text = self.text
        if self.kind == "k":
            method = _compound.get(text)
            if method is not None:
                self.depth += 1
                if self.depth > 100:
                    self.fail("too many statically nested blocks")
                node = method(self, start)
                self.depth -= 1
                return [node]
        elif text == "@":
            return [self.decorated(start)]
        elif text == "match" and self.kind == "n":
            at = self.at
            end = self.end
            node = self.match(start)
            if node is not None:
                return [node]
            self.go(at)
            self.end = end
        return self.simple()

    def simple(self):
        body = []
        while True:
            start = self.start()
            method = _simple.get(self.text) if self.kind == "k" else None
            body.append(self.put(method(self) if method is not None else self.expression_statement(start), start))
            if self.take(";"):
                if self.kind != "NEWLINE":
                    continue
            if self.kind == "END":
                return body
            if self.kind != "NEWLINE":
                self.fail()
            self.next()
            return body

    def expression_statement(self, start):
        parenthesised = self.sees("(")
        value = self.yield_or_star()
        if self.kind != "o":
            return Expr(value)
        text = self.text
        if text == "=":
            targets = []
            while self.take("="):
                targets.append(self.target(value, _store))
                value = self.yield_or_star()
            return Assign(targets, value)
        if text == ":":
            self.next()
            annotation = self.expression()
            return AnnAssign(
                self.target(value, _store), annotation, self.yield_or_star() if self.take("=") else None,
                simple=1 if isinstance(value, Name) and not parenthesised else 0,
            )
        if text in _augmented:
            self.next()
            return AugAssign(self.target(value, _store), _augmented[text], self.yield_or_star())
        return Expr(value)

    def yield_or_star(self):
        return self.yield_() if self.sees("yield") else self.stars()

    def target(self, node, context):
        if isinstance(node, (Name, Attribute, Subscript)):
            node.ctx = context
        elif isinstance(node, (Tuple, List)):
            node.ctx = context
            for item in node.elts:
                self.target(item, context)
        elif isinstance(node, Starred):
            node.ctx = context
            self.target(node.value, context)
        else:
            self.fail("cannot assign here")
        return node

    def delete(self):
        self.next()
        start = self.start()
        value = self.stars()
        targets = value.elts if isinstance(value, Tuple) and (value.lineno, value.col_offset) == start and not self.closed(start) else [value]
        for target in targets:
            self.target(target, Del())
        return Delete(targets)

    # Whether the tuple that begins there is in parentheses.
    def closed(self, start):
        return self.tokens[self.at - 1][1] == ")" and self.matches(start)

    def matches(self, start):
        depth = 0
        at = self.at - 1
        while True:
            kind, text, begin, _ = self.tokens[at]
            if kind == "o":
                if text in ")]}":
                    depth += 1
                elif text in "([{":
                    depth -= 1
                    if depth == 0:
                        return begin == start
            at -= 1

    def return_(self):
        self.next()
        return Return(None if self.ends() else self.stars())

    def ends(self):
        return self.kind == "NEWLINE" or self.kind == "END" or self.sees(";")

    def raise_(self):
        self.next()
        if self.ends():
            return Raise()
        value = self.expression()
        return Raise(value, self.expression() if self.take("from") else None)

    def assert_(self):
        self.next()
        test = self.expression()
        return Assert(test, self.expression() if self.take(",") else None)

    def names(self, make):
        self.next()
        names = [self.name()]
        while self.take(","):
            names.append(self.name())
        return make(names)

    def plain(self, make):
        self.next()
        return make()

    def dotted(self):
        name = self.name()
        while self.take("."):
            name += "." + self.name()
        return name

    def import_(self):
        self.next()
        names = []
        while True:
            start = self.start()
            node = alias(self.dotted(), self.name() if self.take("as") else None)
            names.append(self.put(node, start))
            if not self.take(","):
                return Import(names)

    def from_(self):
        self.next()
        level = 0
        while self.text in (".", "..."):
            level += len(self.next())
        module = None if self.sees("import") else self.dotted()
        self.need("import")
        start = self.start()
        if self.take("*"):
            return ImportFrom(module, [self.put(alias("*"), start)], level)
        closed = self.take("(")
        names = []
        while True:
            start = self.start()
            node = alias(self.name(), self.name() if self.take("as") else None)
            names.append(self.put(node, start))
            if not self.take(",") or closed and self.sees(")"):
                break
        if closed:
            self.need(")")
        return ImportFrom(module, names, level)

    # --- compound statements.  Their end is the end of their last statement.

    def done(self, node, start, last):
        node.lineno, node.col_offset = start
        node.end_lineno = last.end_lineno
        node.end_col_offset = last.end_col_offset
        return node

    def if_(self, start):
        self.next()
        test = self.named()
        body = self.suite()
        orelse = []
        if self.sees("elif"):
            orelse = [self.if_(self.start())]
        elif self.take("else"):
            orelse = self.suite()
        return self.done(If(test, body, orelse), start, (orelse or body)[-1])

    def while_(self, start):
        self.next()
        test = self.named()
        body = self.suite()
        orelse = self.suite() if self.take("else") else []
        return self.done(While(test, body, orelse), start, (orelse or body)[-1])

    def for_(self, start, make=None):
        self.next()
        target = self.target(self.targets(), _store)
        self.need("in")
        source = self.stars()
        body = self.suite()
        orelse = self.suite() if self.take("else") else []
        return self.done((make or For)(target, source, body, orelse), start, (orelse or body)[-1])

    def targets(self):
        start = self.start()
        items = [self.star_or(self.bitwise)]
        if not self.sees(","):
            return items[0]
        while self.take(","):
            if self.sees("in"):
                break
            items.append(self.star_or(self.bitwise))
        return self.put(Tuple(items, _load), start)

    def with_(self, start, make=None):
        self.next()
        items = None
        if self.sees("("):
            at = self.at
            end = self.end
            try:
                self.next()
                items = []
                while not self.sees(")"):
                    items.append(self.item())
                    if not self.take(","):
                        break
                self.need(")")
                if not self.sees(":") or not items:
                    items = None
            except SyntaxError:
                items = None
            if items is None:
                self.go(at)
                self.end = end
        if items is None:
            items = [self.item()]
            while self.take(","):
                items.append(self.item())
        body = self.suite()
        return self.done((make or With)(items, body), start, body[-1])

    def item(self):
        value = self.expression()
        return withitem(value, self.target(self.star_or(self.bitwise), _store) if self.take("as") else None)

    def try_(self, start):
        self.next()
        body = self.suite()
        handlers = []
        make = Try
        while self.sees("except"):
            begin = self.start()
            self.next()
            if self.take("*"):
                make = TryStar
            kind = None if self.sees(":") else self.expression()
            name = self.name() if self.take("as") else None
            inner = self.suite()
            handlers.append(self.done(ExceptHandler(kind, name, inner), begin, inner[-1]))
        orelse = self.suite() if self.take("else") else []
        final = self.suite() if self.take("finally") else []
        return self.done(make(body, handlers, orelse, final), start, (final or orelse or handlers)[-1])

    def async_(self, start):
        self.next()
        if self.sees("def"):
            return self.def_(start, make=AsyncFunctionDef)
        if self.sees("for"):
            return self.for_(start, AsyncFor)
        return self.with_(start, AsyncWith)

    def decorated(self, start):
        decorators = []
        while self.take("@"):
            decorators.append(self.named())
            if self.kind == "NEWLINE":
                self.next()
        start = self.start()
        if self.sees("class"):
            return self.class_(start, decorators)
        if self.take("async"):
            return self.def_(start, decorators, AsyncFunctionDef)
        return self.def_(start, decorators)

    def class_(self, start, decorators=()):
        self.next()
        name = self.name()
        bases, keywords = [], []
        if self.take("("):
            bases, keywords = self.arguments()
        body = self.suite()
        return self.done(ClassDef(name, bases, keywords, body, list(decorators)), start, body[-1])

    def def_(self, start, decorators=(), make=None):
        self.next()
        name = self.name()
        self.need("(")
        args = self.parameters(")", True)
        self.need(")")
        returns = self.expression() if self.take("->") else None
        body = self.suite()
        return self.done((make or FunctionDef)(name, args, body, list(decorators), returns), start, body[-1])

    def parameters(self, end, annotated):
        node = arguments([], [], None, [], [], None, [])
        keyword_only = False
        while not self.sees(end):
            if self.take("/"):
                node.posonlyargs = node.args
                node.args = []
            elif self.take("**"):
                node.kwarg = self.parameter(annotated)
            elif self.take("*"):
                keyword_only = True
                if not self.sees(","):
                    node.vararg = self.parameter(annotated, True)
            else:
                parameter = self.parameter(annotated)
                default = self.expression() if self.take("=") else None
                if keyword_only:
                    node.kwonlyargs.append(parameter)
                    node.kw_defaults.append(default)
                else:
                    node.args.append(parameter)
                    if default is not None:
                        node.defaults.append(default)
            if not self.take(","):
                break
        return node

    def parameter(self, annotated, star=False):
        start = self.start()
        name = self.name()
        annotation = None
        if annotated and self.take(":"):
            annotation = self.star_or(self.expression) if star else self.expression()
        return self.put(arg(name, annotation), start)

    # --- match

    def match(self, start):
        try:
            self.next()
            subject = self.stars(named=True)
            if not self.take(":") or self.kind != "NEWLINE":
                return None
            self.next()
            if self.kind != "INDENT" or self.tokens[self.at + 1][1] != "case":
                return None
        except SyntaxError:
            return None
        self.next()
        cases = []
        while self.kind != "DEDENT":
            if self.text != "case":
                self.fail()
            self.next()
            begin = self.start()
            pattern = self.maybe_star_pattern()
            if self.sees(","):
                pattern = self.put(MatchSequence(self.pattern_rest([pattern], ":", "if")), begin)
            elif isinstance(pattern, MatchStar):
                self.fail()
            guard = self.named() if self.take("if") else None
            cases.append(match_case(pattern, guard, self.suite()))
        self.next()
        return self.done(Match(subject, cases), start, cases[-1].body[-1])

    def pattern_rest(self, patterns, *ends):
        while self.take(","):
            if self.text in ends:
                break
            patterns.append(self.maybe_star_pattern())
        return patterns

    def maybe_star_pattern(self):
        start = self.start()
        if self.take("*"):
            name = self.name()
            return self.put(MatchStar(None if name == "_" else name), start)
        return self.pattern()

    def pattern(self):
        start = self.start()
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            self.fail("too many nested parentheses")
        alternatives = [self.closed_pattern()]
        while self.take("|"):
            alternatives.append(self.closed_pattern())
        self.depth -= 1
        node = alternatives[0] if len(alternatives) == 1 else self.put(MatchOr(alternatives), start)
        if self.take("as"):
            node = self.put(MatchAs(node, self.name()), start)
        return node

    def closed_pattern(self):
        start = self.start()
        kind, text = self.kind, self.text
        if kind == "d" or kind == "s" or text == "-":
            return self.put(MatchValue(self.bitwise(5)), start)
        if kind == "k" and text in _constants:
            self.next()
            return self.put(MatchSingleton(_constants[text]), start)
        if kind == "n":
            name = self.next()
            if self.kind != "o" or self.text not in (".", "("):
                return self.put(MatchAs(None, None if name == "_" else name), start)
            node = self.put(Name(name, _load), start)
            while self.take("."):
                node = self.put(Attribute(node, self.name(), _load), start)
            if not self.take("("):
                return self.put(MatchValue(node), start)
            return self.class_pattern(node, start)
        if text == "(" or text == "[":
            self.next()
            end = ")" if text == "(" else "]"
            patterns = [] if self.sees(end) else [self.maybe_star_pattern()]
            single = text == "(" and len(patterns) == 1 and not self.sees(",") and not isinstance(patterns[0], MatchStar)
            self.pattern_rest(patterns, end)
            self.need(end)
            return patterns[0] if single else self.put(MatchSequence(patterns), start)
        self.need("{")
        node = MatchMapping([], [], None)
        while not self.sees("}"):
            if self.take("**"):
                node.rest = self.name()
            else:
                begin = self.start()
                if self.kind == "k":
                    key = self.put(Constant(_constants[self.next()]), begin)
                else:
                    key = self.bitwise(5)
                node.keys.append(key)
                self.need(":")
                node.patterns.append(self.pattern())
            if not self.take(","):
                break
        self.need("}")
        return self.put(node, start)

    def class_pattern(self, cls, start):
        node = MatchClass(cls, [], [], [])
        while not self.sees(")"):
            if self.kind == "n" and self.tokens[self.at + 1][1] == "=":
                node.kwd_attrs.append(self.next())
                self.next()
                node.kwd_patterns.append(self.pattern())
            else:
                node.patterns.append(self.pattern())
            if not self.take(","):
                break
        self.need(")")
        return self.put(node, start)

    # --- expressions

    def stars(self, named=False):
        start = self.start()
        one = self.named if named else self.expression
        items = [self.star_or(one)]
        if not self.sees(","):
            return items[0]
        while self.take(","):
            if self.kind in ("NEWLINE", "END") or self.kind == "o" and self.text in (")", "]", "}", "=", ":", ";") or self.sees("in"):
                break
            items.append(self.star_or(one))
        return self.put(Tuple(items, _load), start)

    def star_or(self, method):
        if not self.sees("*"):
            return method()
        start = self.start()
        self.next()
        return self.put(Starred(self.bitwise(), _load), start)

    def yield_(self):
        start = self.start()
        self.next()
        if self.take("from"):
            return self.put(YieldFrom(self.expression()), start)
        if self.ends() or self.kind == "o" and self.text in (")", "]", "}", "="):
            return self.put(Yield(), start)
        return self.put(Yield(self.stars()), start)

    def named(self):
        if self.kind == "n" and self.tokens[self.at + 1][1] == ":=":
            start = self.start()
            target = self.put(Name(self.next(), _store), start)
            self.next()
            return self.put(NamedExpr(target, self.expression()), start)
        return self.expression()

    def expression(self):
        start = self.start()
        if self.sees("lambda"):
            self.next()
            args = self.parameters(":", False)
            self.need(":")
            return self.put(Lambda(args, self.expression()), start)
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            self.fail("too many nested parentheses")
        node = self.or_()
        if self.take("if"):
            test = self.or_()
            self.need("else")
            node = self.put(IfExp(test, node, self.expression()), start)
        self.depth -= 1
        return node

    def or_(self):
        start = self.start()
        node = self.and_()
        if self.sees("or"):
            values = [node]
            while self.take("or"):
                values.append(self.and_())
            node = self.put(BoolOp(_or, values), start)
        return node

    def and_(self):
        start = self.start()
        node = self.not_()
        if self.sees("and"):
            values = [node]
            while self.take("and"):
                values.append(self.not_())
            node = self.put(BoolOp(_and, values), start)
        return node

    def not_(self):
        if not self.sees("not"):
            return self.comparison()
        start = self.start()
        self.next()
        return self.put(UnaryOp(_not, self.not_()), start)

    def comparison(self):
        start = self.start()
        node = self.bitwise()
        ops = values = None
        while True:
            text = self.text
            if self.kind == "k" and text == "not":
                self.next()
                if not self.sees("in"):
                    self.fail()
                op = _not_in
            else:
                op = _compare.get(text) if self.kind == "o" or self.kind == "k" else None
                if op is None:
                    break
            self.next()
            if text == "is" and self.take("not"):
                op = _is_not
            if ops is None:
                ops, values = [], []
            ops.append(op)
            values.append(self.bitwise())
        if ops is not None:
            node = self.put(Compare(node, ops, values), start)
        return node

    def bitwise(self, least=1):
        start = self.start()
        node = self.factor()
        while self.kind == "o":
            level, op = _binary.get(self.text, (0, None))
            if level < least:
                break
            self.next()
            node = self.put(BinOp(node, op, self.bitwise(level + 1)), start)
        return node

    def factor(self):
        start = self.start()
        if self.kind == "o" and self.text in _unary:
            op = _unary[self.next()]
            self.depth += 1
            if self.depth > _MAX_DEPTH:
                self.fail("too many nested parentheses")
            node = self.put(UnaryOp(op, self.factor()), start)
            self.depth -= 1
            return node
        if self.take("await"):
            node = self.put(Await(self.primary()), start)
        else:
            node = self.primary()
        if self.take("**"):
            node = self.put(BinOp(node, _power, self.factor()), start)
        return node

    def primary(self):
        start = self.start()
        node = self.atom(start)
        while self.kind == "o":
            text = self.text
            if text == ".":
                self.next()
                node = self.put(Attribute(node, self.name(), _load), start)
            elif text == "(":
                self.next()
                args, keywords = self.arguments()
                node = self.put(Call(node, args, keywords), start)
            elif text == "[":
                self.next()
                index = self.slices()
                self.need("]")
                node = self.put(Subscript(node, index, _load), start)
            else:
                break
        return node

    def slices(self):
        start = self.start()
        items = [self.slice()]
        if not self.sees(",") and not isinstance(items[0], Starred):
            return items[0]
        while self.take(","):
            if self.sees("]"):
                break
            items.append(self.slice())
        return self.put(Tuple(items, _load), start)

    def slice(self):
        start = self.start()
        lower = None if self.sees(":") else self.star_or(self.named)
        if not self.take(":"):
            return lower
        upper = step = None
        if not self.text in (":", ",", "]"):
            upper = self.expression()
        if self.take(":") and self.text not in (",", "]"):
            step = self.expression()
        return self.put(Slice(lower, upper, step), start)

    # The arguments of a call, with the closing parenthesis.
    def arguments(self):
        args, keywords = [], []
        opened = self.tokens[self.at - 1][2]
        while not self.sees(")"):
            start = self.start()
            if self.take("**"):
                keywords.append(self.put(keyword(None, self.expression()), start))
            elif self.take("*"):
                args.append(self.put(Starred(self.expression(), _load), start))
            elif self.kind == "n" and self.tokens[self.at + 1][1] == "=" and self.tokens[self.at + 1][0] == "o":
                name = self.next()
                self.next()
                keywords.append(self.put(keyword(name, self.expression()), start))
            else:
                value = self.named()
                if self.sees("for") or self.sees("async"):
                    generators = self.comprehensions()
                    # its place includes the parentheses of the call
                    self.need(")")
                    args.append(self.put(GeneratorExp(value, generators), opened))
                    return args, keywords
                args.append(value)
            if not self.take(","):
                break
        self.need(")")
        return args, keywords

    def comprehensions(self):
        generators = []
        while self.sees("for") or self.sees("async"):
            is_async = 1 if self.take("async") else 0
            self.need("for")
            target = self.target(self.targets(), _store)
            self.need("in")
            source = self.or_()
            ifs = []
            while self.take("if"):
                ifs.append(self.named() if self.tokens[self.at + 1][1] == ":=" else self.or_())
            generators.append(comprehension(target, source, ifs, is_async))
        return generators

    def atom(self, start):
        kind, text = self.kind, self.text
        if kind == "n":
            self.next()
            return self.put(Name(text, _load), start)
        if kind == "d":
            self.next()
            return self.put(Constant(_number(text)), start)
        if kind == "s":
            return self.strings(start)
        if text in _constants and kind in "ok":
            self.next()
            return self.put(Constant(_constants[text]), start)
        if kind != "o":
            self.fail()
        if text == "(":
            return self.parentheses(start)
        if text == "[":
            self.next()
            if self.take("]"):
                return self.put(List([], _load), start)
            first = self.star_or(self.named)
            if self.sees("for") or self.sees("async"):
                node = ListComp(first, self.comprehensions())
            else:
                node = List(self.rest(first, "]"), _load)
            self.need("]")
            return self.put(node, start)
        if text == "{":
            return self.braces(start)
        self.fail()

    def rest(self, first, end):
        items = [first]
        while self.take(","):
            if self.sees(end):
                break
            items.append(self.star_or(self.named))
        return items

    def parentheses(self, start):
        self.next()
        if self.take(")"):
            return self.put(Tuple([], _load), start)
        if self.sees("yield"):
            node = self.yield_()
            self.need(")")
            return node
        first = self.star_or(self.named)
        if self.sees("for") or self.sees("async"):
            node = GeneratorExp(first, self.comprehensions())
        elif self.sees(","):
            node = Tuple(self.rest(first, ")"), _load)
        else:
            self.need(")")
            return first
        self.need(")")
        return self.put(node, start)

    def braces(self, start):
        self.next()
        if self.take("}"):
            return self.put(Dict([], []), start)
        if self.sees("**"):
            keys, values = [], []
        else:
            first = self.star_or(self.named)
            if not self.sees(":"):
                if self.sees("for") or self.sees("async"):
                    node = SetComp(first, self.comprehensions())
                else:
                    node = Set(self.rest(first, "}"))
                self.need("}")
                return self.put(node, start)
            self.next()
            value = self.expression()
            if self.sees("for") or self.sees("async"):
                node = DictComp(first, value, self.comprehensions())
                self.need("}")
                return self.put(node, start)
            keys, values = [first], [value]
            self.take(",")
        while not self.sees("}"):
            if self.take("**"):
                keys.append(None)
                values.append(self.bitwise())
            else:
                keys.append(self.expression())
                self.need(":")
                values.append(self.expression())
            if not self.take(","):
                break
        self.need("}")
        return self.put(Dict(keys, values), start)

    # --- strings

    def strings(self, start):
        parts = []  # texts, and nodes of fields
        formatted = False
        kind = None
        first = True
        while self.kind == "s":
            where = self.start()
            text = self.next()
            quote = min([i for i in (text.find("'"), text.find('"')) if i >= 0])
            prefix = text[:quote].lower()
            if first:
                first = False
                kind = "u" if prefix == "u" else None
                if "b" in prefix:
                    value = eval(text)
                    while self.kind == "s":
                        value += eval(self.next())
                    return self.put(Constant(value), start)
            if "f" in prefix:
                formatted = True
                size = 3 if text[quote : quote + 3] in ("'''", '"""') else 1
                body = text[quote + size : len(text) - size]
                where = (where[0], where[1] + quote + size)
                self.fields(body, 0, "r" in prefix, parts, 0, where)
            else:
                parts.append(eval(text))
        if not formatted:
            return self.put(Constant("".join(parts), kind), start)
        values = self.pieces(parts, start, kind)
        return self.put(JoinedStr(values), start)

    def pieces(self, parts, start, kind=None):
        values = []
        text = []
        for part in parts + [None]:
            if isinstance(part, str):
                text.append(part)
                continue
            if text and "".join(text):
                values.append(self.put(Constant("".join(text), kind), start))
            text = []
            if part is not None:
                values.append(self.put(part, start))
        return values

    # Reads text and fields up to the end, or in a format's specification up to the brace that closes the field.
    def fields(self, body, at, raw, parts, level, where):
        text = []
        size = len(body)
        while at < size:
            c = body[at]
            if c == "\\" and not raw and body[at + 1 : at + 3] == "N{":
                end = body.index("}", at) + 1
                text.append(body[at:end])
                at = end
            elif c == "\\" and not raw and at + 1 < size and body[at + 1] not in "{}":
                text.append(body[at : at + 2])
                at += 2
            elif c == "{":
                if body[at + 1 : at + 2] == "{" and level == 0:
                    text.append("{")
                    at += 2
                    continue
                self.text_of(text, raw, parts)
                text = []
                at = self.field(body, at + 1, raw, parts, level, where)
            elif c == "}":
                if level:
                    break
                text.append("}")
                at += 2
            else:
                text.append(c)
                at += 1
        self.text_of(text, raw, parts)
        return at

    def text_of(self, text, raw, parts):
        text = "".join(text)
        if "\\" in text and not raw:
            text = eval('"""' + text.replace('"', '\\"') + '"""')
        if text:
            parts.append(text)

    def field(self, body, at, raw, parts, level, where):
        begin = at
        depth = 0
        quote = None
        while True:
            c = body[at]
            if quote:
                if body.startswith(quote, at):
                    at += len(quote) - 1
                    quote = None
            elif c in "'\"":
                quote = c * 3 if body.startswith(c * 3, at) else c
                at += len(quote) - 1
            elif c in "([{":
                depth += 1
            elif depth and c in ")]}":
                depth -= 1
            elif depth == 0:
                if c == "!" and body[at + 1 : at + 2] != "=" or c in ":}":
                    break
                if c == "=" and body[at + 1 : at + 2] != "=" and body[at - 1] not in "=!<>":
                    break
            at += 1
        source = body[begin:at]
        shown = None
        if body[at] == "=":
            at += 1
            while body[at] in " \t\n\r":
                at += 1
            shown = body[begin:at]
            parts.append(shown)
        conversion = -1
        if body[at] == "!":
            conversion = ord(body[at + 1])
            at += 2
        spec = None
        if body[at] == ":":
            inner = []
            at = self.fields(body, at + 1, raw, inner, level + 1, where)
            spec = inner
        elif shown is not None and conversion == -1:
            conversion = 114
        before = body[:begin]
        line = where[0] + before.count("\n")
        column = where[1] + begin if "\n" not in before else begin - before.rindex("\n") - 1
        stripped = source.lstrip()
        value = _expression("(" + source + ")", self.filename, (line, column - 1))
        node = FormattedValue(value, conversion)
        if spec is not None:
            node.format_spec = _Spec(self, spec).node
        parts.append(node)
        return at + 1


# The specification of a format, a string with fields of its own; its place is that of the whole string, which is known later.
class _Spec:
    def __init__(self, parser, parts):
        start = parser.tokens[parser.at - 1][2]
        self.node = parser.put(JoinedStr(parser.pieces(parts, start)), start)


def _number(text):
    value = text.replace("_", "")
    lower = value.lower()
    if lower[:2] in ("0x", "0o", "0b"):
        return int(value, 0)
    if lower[-1] == "j":
        return complex(0, float(value[:-1]))
    if "." in value or "e" in lower:
        return float(value)
    return int(value)


_compound = {
    "if": _Parser.if_, "while": _Parser.while_, "for": _Parser.for_, "with": _Parser.with_, "try": _Parser.try_, "def": _Parser.def_,
    "class": _Parser.class_, "async": _Parser.async_,
}
_simple = {
    "del": _Parser.delete, "return": _Parser.return_, "raise": _Parser.raise_, "assert": _Parser.assert_, "import": _Parser.import_,
    "from": _Parser.from_, "global": lambda self: self.names(Global), "nonlocal": lambda self: self.names(Nonlocal),
    "pass": lambda self: self.plain(Pass), "break": lambda self: self.plain(Break), "continue": lambda self: self.plain(Continue),
}


# Tokens as the parser wants them; columns are counted in bytes, as CPython counts them.
def _tokens(source, shift=None):
    import tokenize
    from io import StringIO

    kinds = {tokenize.STRING: "s", tokenize.NUMBER: "d", tokenize.OP: "o", tokenize.NEWLINE: "NEWLINE", tokenize.INDENT: "INDENT", tokenize.DEDENT: "DEDENT", tokenize.ENDMARKER: "END"}
    result = []
    ascii = source.isascii()
    lines = None
    for kind, text, start, end, line in tokenize.generate_tokens(StringIO(source).readline):
        if kind == tokenize.COMMENT or kind == tokenize.NL:
            continue
        if kind == tokenize.NAME:
            name = "k" if text in _keywords else "n"
        elif kind == tokenize.ERRORTOKEN:
            if text.isspace():
                continue
            raise SyntaxError("invalid syntax", ("<unknown>", start[0], start[1] + 1, line))
        else:
            name = kinds[kind]
        if not ascii:
            if lines is None:
                lines = source.split("\n")
            if start[0] <= len(lines):
                start = start[0], len(lines[start[0] - 1][: start[1]].encode("utf-8", "replace"))
            if end[0] <= len(lines):
                end = end[0], len(lines[end[0] - 1][: end[1]].encode("utf-8", "replace"))
        if shift:
            start = _shifted(start, shift)
            end = _shifted(end, shift)
        if name == "n" and not ascii and not text.isascii():
            import unicodedata

            text = unicodedata.normalize("NFKC", text)
        result.append((name, text, start, end))
    return result


def _shifted(place, shift):
    return place[0] + shift[0] - 1, place[1] + shift[1] if place[0] == 1 else place[1]


def _expression(source, filename, shift=None):
    parser = _Parser(_tokens(source, shift), filename)
    node = parser.yield_or_star()
    while parser.kind == "NEWLINE":
        parser.next()
    if parser.kind != "END":
        parser.fail()
    return node


_LATER = ("outside", "not properly", "only allowed", "nonlocal", "global", "duplicate argument")


def parse(source, filename, mode):
    if isinstance(source, (bytes, bytearray)):
        source = bytes(source).decode()
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if mode == "eval":
        source = source.lstrip(" \t")
    try:
        compile(source, filename, mode)
    except SyntaxError as error:
        # the compiler is asked for its errors, but not for those that no tree shows
        if not any([part in str(error) for part in _LATER]):
            raise
    if mode == "eval":
        return Expression(_expression(source, filename))
    parser = _Parser(_tokens(source), filename)
    body = []
    while parser.kind != "END":
        body.extend(parser.statement())
    if mode == "single":
        return Interactive(body)
    return Module(body, [])
