#### names
import unicodedata as u
for c in "aÉ☃☺😀가힣一\u3400\U00020000\uf900\u00a0\ufeff\u200d":
    print(ascii(c), u.name(c), u.lookup(u.name(c)) == c)
#### no names
import unicodedata as u
for c in ("\x00", "\n", "\x7f", "\x85", "\ue000", "\ud800", "\u0378", "\U0010ffff"):
    print(ascii(c), u.name(c, "none"))
    try:
        u.name(c)
    except ValueError as e:
        print(type(e).__name__, e)
for wrong in ("", "ab", 5, b"a", None):
    try:
        u.name(wrong)
    except TypeError as e:
        print(type(e).__name__)
#### all names
import unicodedata as u, hashlib
# blocks that Unicode 14 added nothing to
for first, end in ((0, 0x600), (0x900, 0xc00), (0xd00, 0x1700), (0x2000, 0x20c0), (0x20c1, 0x2c00), (0x3000, 0x9ff0), (0xaa00, 0xd800), (0xe000, 0xfbc0),
                   (0x1d000, 0x1d1e0), (0x1f000, 0x1f600)):
    names = [u.name(chr(c), "-") for c in range(first, end)]
    print(hex(first), len(names) - names.count("-"), hashlib.sha256("\n".join(names).encode()).hexdigest())
#### lookup of aliases
import unicodedata as u
for n in "NULL,LINE FEED,LF,BELL,TAB,CHARACTER TABULATION,NBSP,BOM,ESC,ESCAPE,nbsp,NEL,NEXT LINE,DELETE,BACKSPACE,FORM FEED,CARRIAGE RETURN,ALERT,ZWJ".split(","):
    print(n, hex(ord(u.lookup(n))))
#### lookup of nothing
import unicodedata as u
for n in ("LINE FEED (LF)", " SPACE", "SPACE ", "NEXT LINE (NEL)", "TANGUT IDEOGRAPH-17000", "TANGUT 17000", "PRIVATE USE AREA E000", "U+0041", "é", "", "x" * 300,
          "HANGUL SYLLABLE", "HANGUL SYLLABLE XYZ", "CJK UNIFIED IDEOGRAPH-", "CJK UNIFIED IDEOGRAPH-0041", "CJK UNIFIED IDEOGRAPH-ZZZZ"):
    try:
        print(u.lookup(n))
    except KeyError as e:
        print(e)
#### in literals
print("\N{DEGREE SIGN}C", "\N{latin small letter a}", f"{1}\N{BULLET}{2:>3}\N{SNOWMAN}", rb'\N{x}', r'\N{x}', b'\N{x}', "\N{HANGUL SYLLABLE GA}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{NULL}|")
print('''two
\N{GREEK SMALL LETTER ALPHA}''', "\\N{x}")
#### wrong in literals
for s in (r'"\N{NO SUCH}"', r'"\N"', r'"\N{"', r'"\N{}"', r'"\N{SNOWMAN', r'"\NSNOWMAN"', r'"\N{LINE FEED (LF)}"'):
    try:
        print(eval(s))
    except SyntaxError as e:
        print(s, type(e).__name__)
#### encoding with names
print('é☃x\x00\ue000'.encode('ascii', 'namereplace'), 'ł😀'.encode('latin-1', errors='namereplace'))
