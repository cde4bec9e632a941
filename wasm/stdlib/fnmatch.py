import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]

_compiled = {}


def _match(pat):
    pattern = _compiled.get(pat)
    if pattern is None:
        if len(_compiled) > 64:
            _compiled.clear()
        text = translate(pat) if isinstance(pat, str) else translate(pat.decode("latin-1")).encode("latin-1")
        pattern = _compiled[pat] = re.compile(text)
    return pattern.match


def fnmatchcase(name, pat):
    return _match(pat)(name) is not None


def fnmatch(name, pat):
    import os

    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def filter(names, pat):
    match = _match(pat)
    return [name for name in names if match(name)]


def translate(pat):
    """A pattern of the shell as a regular expression."""
    parts = []  # texts, and None for a star
    chars = list(pat)
    i = 0
    while i < len(chars):
        char = chars[i]
        i += 1
        if char == "*":
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif char == "?":
            parts.append(".")
        elif char == "[":
            j = i
            if j < len(chars) and chars[j] == "!":
                j += 1
            if j < len(chars) and chars[j] == "]":
                j += 1
            while j < len(chars) and chars[j] != "]":
                j += 1
            if j >= len(chars):
                parts.append("\\[")
            else:
                parts.append(_set("".join(chars[i:j])))
                i = j + 1
        else:
            parts.append(re.escape(char))
    out = []
    i = 0
    while i < len(parts):
        if parts[i] is not None:
            out.append(parts[i])
            i += 1
            continue
        # a star that is followed by text takes as little as it can, and never more again
        j = i + 1
        fixed = []
        while j < len(parts) and parts[j] is not None:
            fixed.append(parts[j])
            j += 1
        if j == len(parts):
            out.append(".*" + "".join(fixed))
        else:
            out.append("(?>.*?%s)" % "".join(fixed))
        i = j
    return "(?s:%s)\\Z" % "".join(out)


def _set(stuff):
    if "-" not in stuff:
        stuff = stuff.replace("\\", "\\\\")
    else:
        chunks = []
        start = 0
        k = 2 if stuff[0] == "!" else 1
        while True:
            k = stuff.find("-", k)
            if k < 0:
                break
            chunks.append(stuff[start:k])
            start = k + 1
            k += 3
        if start < len(stuff):
            chunks.append(stuff[start:])
        else:
            chunks[-1] += "-"
        for k in range(len(chunks) - 1, 0, -1):
            # a range that is empty
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        stuff = "-".join([chunk.replace("\\", "\\\\").replace("-", "\\-") for chunk in chunks])
    stuff = re.sub(r"([&~|])", r"\\\1", stuff)
    if not stuff:
        return "(?!)"
    if stuff == "!":
        return "."
    if stuff[0] == "!":
        stuff = "^" + stuff[1:]
    elif stuff[0] in ("^", "["):
        stuff = "\\" + stuff
    return "[" + stuff + "]"
