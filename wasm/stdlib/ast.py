__all__ = ["literal_eval"]

_pattern = None
# CPython's limit
_MAX_DEPTH = 200


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    raise NotImplementedError("the sandbox shows no syntax trees; ast.literal_eval() and eval() are there")


def __getattr__(name):
    raise AttributeError("module 'ast' has no attribute '%s': the sandbox shows no syntax trees; ast.literal_eval() and eval() are there" % name)


def literal_eval(node_or_string):
    """The value of a literal.  Its tokens are checked, so that the compiler can be left to do the rest."""
    if not isinstance(node_or_string, str):
        raise ValueError("malformed node or string: %r" % (node_or_string,))
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
