#### literal eval
import ast
for t in ('1', '-5', '+3', '1.5', "'a'", '"b"', '[1, 2, [3]]', '(1,)', '()', "{'a': 1, 'b': [None, True]}", '{1, 2}', 'set()', "b'x'", '1+2j', '-1-2j', '3j', '...', 'None', ' 1', '0x1f', '1_000', "'a' 'b'", "u'x'", "r'\\n'", "'\\n'", '[1,\n 2]', '1e5', "'''a'''", '{}', '(1)', "('a')", '-0.0', "'it\\'s'", "{'k': (1, 2)}", '  [1]  ', '1 # c', '[1, # c\n 2]', "'#'", "'[x(1)]'"):
    print(repr(t), repr(ast.literal_eval(t)))
#### literal eval refuses
import ast
for text in ("a", "f(1)", "1+2", "[1][0]", "__import__('os')", "(1).real", "x for x in y", "1 if 2 else 3", "[*a]", "not 1", "'a' % 1", "lambda: 1", "[a for a in (1,)]", "- -1", "-'a'", "1+2j+3j", "2j+1", "{**{}}", "f'x'", "set(1)", "(1)(2)", "1 < 2", "True + 1j", "dict()"):
    try:
        print(text, ast.literal_eval(text))
    except (ValueError, SyntaxError) as e:
        print(text, type(e).__name__)
#### literal eval syntax errors
import ast
for text in ("", "[1", "1 2", "'a", "{1: }", "1 +", "(", "a b", "1;2", "x = 1"):
    try:
        print(text, ast.literal_eval(text))
    except SyntaxError as e:
        print(repr(text), type(e).__name__)
#### literal eval other types
import ast
for value in (5, None, [1]):
    try:
        ast.literal_eval(value)
    except ValueError as e:
        print(e)
#### literal eval types
import ast
value = ast.literal_eval("{'a': [1, 2.5, 'x', b'y', (1, 2), {3}, None, True, 1j]}")
print(value, [type(v).__name__ for v in value["a"]])
#### literal eval nested too deep
import ast
try:
    ast.literal_eval("[" * 300 + "]" * 300)
except SyntaxError as e:
    print(e.msg)
print(len(ast.literal_eval("[" + "(1, [2])," * 300 + "]")))
