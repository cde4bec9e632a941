# OK
import json, re
pieces = [chr(0xd800), chr(0xdfff), "\ud83d", "\ude00"]
for piece in pieces:
    for action in (lambda: piece.encode(), lambda: piece + piece, lambda: len(piece), lambda: piece[0], lambda: repr(piece), lambda: json.dumps(piece), lambda: {piece: 1},
                   lambda: print(piece), lambda: re.match(piece, piece), lambda: re.sub(".", piece, "abc"), lambda: piece.upper(), lambda: f"{piece:>5}", lambda: setattr(int, piece, 1),
                   lambda: getattr(1, piece), lambda: __import__(piece), lambda: exec(piece + " = 1"), lambda: eval("'" + piece + "'"), lambda: piece.join(pieces), lambda: sorted(pieces)):
        try:
            action()
        except (UnicodeError, TypeError, AttributeError, ImportError, SyntaxError, NameError, ValueError):
            pass
for code in (0x110000, -1, 2 ** 31, 2 ** 64):
    try:
        chr(code)
        raise AssertionError
    except (ValueError, OverflowError):
        pass
