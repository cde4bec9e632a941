# OK
for text in ("abc", b"abc", bytearray(b"abc")):
    empty = text[:0]
    for action in (lambda: text.split(empty), lambda: text.rsplit(empty), lambda: text.partition(empty), lambda: text.rpartition(empty), lambda: text.replace(empty, text),
                   lambda: text.replace(empty, text, -5), lambda: text.count(empty), lambda: text.find(empty, 3), lambda: text.find(empty, 4), lambda: text.strip(empty),
                   lambda: empty.join([]), lambda: empty.join([empty] * 100), lambda: text.replace(text, empty), lambda: empty.replace(empty, text)):
        try:
            action()
        except (ValueError, TypeError):
            pass
