_pattern = None
# CPython's limit
_MAX_DEPTH = 200


# Trees are made by _ast, which is imported when something other than literal_eval() is asked for.
def __getattr__(name):
    import _ast

    value = _ast.__dict__.get(name)
    if value is None or name not in _ast.__all__ and name[:4] != "PyCF":
        import _asttools

        if name == "__all__":
            return ["parse", "literal_eval"] + _ast.__all__ + _asttools.__all__
        if name not in _asttools.__all__:
            raise AttributeError("module 'ast' has no attribute '%s'" % name)
        value = getattr(_asttools, name)
    globals()[name] = value
    return value


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    import _ast

    if isinstance(source, _ast.AST):
        return source
    return _ast.parse(source, filename, mode)


# For compile(): the source of a tree.
def _source(tree):
    import _ast

    if not isinstance(tree, _ast.AST):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    import _asttools

    return _asttools.unparse(tree)


def _value(node):
    import _ast

    if isinstance(node, _ast.Constant):
        return node.value
    if isinstance(node, _ast.Tuple):
        return tuple(map(_value, node.elts))
    if isinstance(node, _ast.List):
        return list(map(_value, node.elts))
    if isinstance(node, _ast.Set):
        return set(map(_value, node.elts))
    if isinstance(node, _ast.Call) and isinstance(node.func, _ast.Name) and node.func.id == "set" and not node.args and not node.keywords:
        return set()
    if isinstance(node, _ast.Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_value, node.keys), map(_value, node.values)))
    if isinstance(node, _ast.BinOp) and isinstance(node.op, (_ast.Add, _ast.Sub)):
        left, right = _number(node.left), _number(node.right, False)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, _ast.Add) else left - right
    return _number(node)


def _number(node, signed=True):
    import _ast

    if signed and isinstance(node, _ast.UnaryOp) and isinstance(node.op, (_ast.UAdd, _ast.USub)):
        value = _number(node.operand, False)
        return value if isinstance(node.op, _ast.UAdd) else -value
    if not isinstance(node, _ast.Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _malformed(node):
    where = getattr(node, "lineno", None)
    raise ValueError("malformed node or string" + (" on line %d" % where if where else "") + ": %r" % (node,))


def literal_eval(node_or_string):
    """The value of a literal.  Its tokens are checked, so that the compiler can be left to do the rest."""
    if not isinstance(node_or_string, str):
        if type(node_or_string).__name__ == "Expression":
            node_or_string = node_or_string.body
        return _value(node_or_string)
    text = node_or_string.lstrip(" \t")
    if text.count("[") + text.count("(") + text.count("{") > _MAX_DEPTH:
        _check_depth(text)
    code = compile(text.rstrip() if "#" not in text else "(" + text + "\n)", "<unknown>", "eval")
    _check(text)
    return eval(code, {})


def _tokens(text):
    global _pattern
    if _pattern is None:
        import re

        _pattern = re.compile(
            r"""(\s+|\#[^\n]*|\\\n)"""
            r"""|((?:[rR]?[bB]|[bB][rR]|[rRuU])?(?:'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\"|'(?:[^\\'\n]|\\.)*'|"(?:[^\\"\n]|\\.)*"))"""
            r"""|(0[xXoObB][0-9a-fA-F_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9_]+)?[jJ]?)"""
            r"""|(\.\.\.|[^\W\d]\w*|.)""",
            re.DOTALL,
        )
    for match in _pattern.finditer(text):
        space, string, number, other = match.groups()
        if string is not None:
            yield "s", string
        elif number is not None:
            yield "j" if number[-1] in "jJ" and number[:2] not in ("0x", "0X") else "n", number
        elif other is not None:
            yield other, other


def _check_depth(text):
    depth = 0
    for kind, token in _tokens(text):
        if kind in ("[", "(", "{"):
            depth += 1
            if depth > _MAX_DEPTH:
                raise SyntaxError("too many nested parentheses")
        elif kind in ("]", ")", "}"):
            depth -= 1


def _check(text):
    tokens = list(_tokens(text)) + [("", "")]
    after_value = False  # whether what is before is a value, so that "(" would call it and "[" index it
    for i, (kind, token) in enumerate(tokens[:-1]):
        following = tokens[i + 1][0]
        bad = False
        if kind in ("s", "n", "j", "True", "False", "None", "..."):
            after_value = True
        elif kind == "set":
            bad = after_value or following != "(" or tokens[i + 2][0] != ")"
            after_value = True
        elif kind in ("(", "["):
            bad = after_value and not (kind == "(" and i and tokens[i - 1][0] == "set")
            after_value = False
        elif kind in (")", "]", "}"):
            after_value = True
        elif kind in ("+", "-"):
            if after_value:
                # the real part of a complex number
                bad = tokens[i - 1][0] != "n" or following != "j" or i > 2 and tokens[i - 2][0] in "+-" and tokens[i - 3][0] in ("n", "j")
            else:
                bad = following not in ("n", "j")
            after_value = False
        elif kind in (",", ":", "{"):
            after_value = False
        else:
            bad = True
        if bad:
            raise ValueError("malformed node or string: %r" % token)
