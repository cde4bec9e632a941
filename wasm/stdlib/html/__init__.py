__all__ = ["escape", "unescape"]

# What the numbers of control characters stand for in browsers: the characters of code page 1252.
_WINDOWS = "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
# The names that nearly all texts have, so that these need no table.
_COMMON = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "nbsp": "\xa0", "amp;": "&", "lt;": "<", "gt;": ">", "quot;": '"', "apos;": "'", "nbsp;": "\xa0"}
_charref = None


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def _number(text):
    text = text.rstrip(";")
    number = int(text[2:], 16) if text[1] in "xX" else int(text[1:])
    if 0x80 <= number < 0xA0:
        return _WINDOWS[number - 0x80]
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    if number == 13:
        return "\r"
    if number < 32 and number not in (9, 10, 12) or number == 127 or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE:
        return ""
    return chr(number)


def _replace_charref(match):
    text = match.group(1)
    if text[0] == "#":
        return _number(text)
    if text in _COMMON:
        return _COMMON[text]
    from html.entities import html5

    if text in html5:
        return html5[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in html5:
            return html5[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    global _charref
    if "&" not in s:
        return s
    if _charref is None:
        import re

        _charref = re.compile("&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
    return _charref.sub(_replace_charref, s)
