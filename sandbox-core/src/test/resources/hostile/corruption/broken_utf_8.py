# OK
for data in (b"\xff", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80", b"\xf8\x88\x80\x80\x80", b"\x80" * 1000, b"\xf4\x90\x80\x80", b"a\xffb"):
    for kind in (bytes, bytearray):
        for action in (lambda: str(kind(data), "utf-8"), lambda: kind(data).decode(), lambda: kind(data).decode("utf-8", "ignore"), lambda: kind(data).decode("utf-8", "replace")):
            try:
                text = action()
            except (UnicodeError, LookupError, TypeError, NotImplementedError):
                continue
            len(text), text.upper(), repr(text), list(text), text.encode(), hash(text), text.find("x"), text.isalpha(), text + text, text.split()
