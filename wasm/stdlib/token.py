_operators = {
    "LPAR": "(", "RPAR": ")", "LSQB": "[", "RSQB": "]", "COLON": ":", "COMMA": ",", "SEMI": ";", "PLUS": "+", "MINUS": "-",
    "STAR": "*", "SLASH": "/", "VBAR": "|", "AMPER": "&", "LESS": "<", "GREATER": ">", "EQUAL": "=", "DOT": ".", "PERCENT": "%",
    "LBRACE": "{", "RBRACE": "}", "EQEQUAL": "==", "NOTEQUAL": "!=", "LESSEQUAL": "<=", "GREATEREQUAL": ">=", "TILDE": "~",
    "CIRCUMFLEX": "^", "LEFTSHIFT": "<<", "RIGHTSHIFT": ">>", "DOUBLESTAR": "**", "PLUSEQUAL": "+=", "MINEQUAL": "-=",
    "STAREQUAL": "*=", "SLASHEQUAL": "/=", "PERCENTEQUAL": "%=", "AMPEREQUAL": "&=", "VBAREQUAL": "|=", "CIRCUMFLEXEQUAL": "^=",
    "LEFTSHIFTEQUAL": "<<=", "RIGHTSHIFTEQUAL": ">>=", "DOUBLESTAREQUAL": "**=", "DOUBLESLASH": "//", "DOUBLESLASHEQUAL": "//=",
    "AT": "@", "ATEQUAL": "@=", "RARROW": "->", "ELLIPSIS": "...", "COLONEQUAL": ":=",
}
_names = (
    "ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT " + " ".join(_operators)
    + " OP AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD ERRORTOKEN COMMENT NL ENCODING"
).split()

tok_name = {number: name for number, name in enumerate(_names)}
for _number, _name in tok_name.items():
    globals()[_name] = _number
N_TOKENS = len(_names)
NT_OFFSET = 256
tok_name[NT_OFFSET] = "NT_OFFSET"
EXACT_TOKEN_TYPES = {operator: globals()[name] for name, operator in _operators.items()}
__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF"] + _names + ["N_TOKENS", "NT_OFFSET"]
del _operators, _names, _number, _name


def ISTERMINAL(x):
    return x < 256


def ISNONTERMINAL(x):
    return x >= 256


def ISEOF(x):
    return x == 0
