import re
from html import unescape

__all__ = ["HTMLParser"]

_TEXT_END = re.compile("[&<]")
_TAG_OPEN = re.compile("<[a-zA-Z]")
_TAG_NAME = re.compile("([a-zA-Z][^\t\n\r\f />\x00]*)(?:\\s|/(?!>))*")
_ATTRIBUTE = re.compile("([^\\s/>][^\\s/=>]*)(\\s*=+\\s*('[^']*'|\"[^\"]*\"|(?!['\"])[^>\\s]*))?(?:\\s|/(?!>))*")
_END_TAG = re.compile("</\\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\\s*>")
_COMMENT_END = re.compile("--\\s*>")
_SECTION_END = re.compile("]\\s*]\\s*>")
_CONDITION_END = re.compile("]\\s*>")
_CHAR_REF = re.compile("&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
_ENTITY_REF = re.compile("&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
_REF_START = re.compile("&(?:[a-zA-Z][-.a-zA-Z0-9]*|#(?:[0-9]*|[xX][0-9a-fA-F]*))")
_REF_END = re.compile("[\\s;]")
# Finding a place in a string is counting from its beginning: a long text is worked on in windows.
_WINDOW = 1024


class HTMLParser:
    """Calls its handle methods for what it finds in the text that is fed to it; never gives up on bad markup."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self._more = False
        self.lasttag = "???"
        self.lineno = 1
        self.offset = 0
        self.cdata_elem = None
        self._cdata_end = None
        self._starttag_text = None

    def feed(self, data):
        size = len(data)
        for start in range(0, size, _WINDOW):
            self._more = start + _WINDOW < size
            self.rawdata = self.rawdata + data[start:start + _WINDOW]
            self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self._cdata_end = re.compile("</\\s*%s\\s*>" % re.escape(self.cdata_elem), re.I)

    def clear_cdata_mode(self):
        self.cdata_elem = self._cdata_end = None

    def _pass(self, i, j):
        """Go on from i to j and keep count of lines."""
        if j > i:
            part = self.rawdata[i:j]
            lines = part.count("\n")
            if lines:
                self.lineno += lines
                self.offset = len(part) - part.rindex("\n") - 1
            else:
                self.offset += j - i
        return j

    def _text(self, text):
        if self.convert_charrefs and not self.cdata_elem:
            text = unescape(text)
        self.handle_data(text)

    def _text_end(self, i, end):
        """Where the text that begins at i stops, or -1 when more must come first."""
        raw = self.rawdata
        if self.convert_charrefs and not self.cdata_elem:
            j = raw.find("<", i)
            if j < 0 and self._more:
                return -1
            if j < 0:
                ampersand = raw.rfind("&", max(i, len(raw) - 34))
                if ampersand >= 0 and not _REF_END.search(raw, ampersand):
                    return -1
                j = len(raw)
            return j
        if self.cdata_elem:
            match = self._cdata_end.search(raw, i)
            return match.start() if match else -1
        match = _TEXT_END.search(raw, i)
        if not match and self._more:
            return -1
        return match.start() if match else len(raw)

    def _go(self, end):
        i = 0
        while i < len(self.rawdata):
            if i > _WINDOW:
                self.rawdata = self.rawdata[i:]
                i = 0
            j = self._text_end(i, end)
            if j < 0:
                break
            if i < j:
                self._text(self.rawdata[i:j])
            i = self._pass(i, j)
            raw = self.rawdata
            if i == len(raw):
                break
            if raw[i] == "<":
                k = self._markup(i)
                if k == -2:
                    break
                if k < 0:
                    if not end:
                        break
                    k = raw.find(">", i + 1)
                    if k < 0:
                        k = raw.find("<", i + 1)
                        if k < 0:
                            k = i + 1
                    else:
                        k += 1
                    self._text(raw[i:k])
                i = self._pass(i, k)
            else:
                k = self._reference(i, end)
                if k < 0:
                    i = self._pass(i, -1 - k)
                    break
                i = self._pass(i, k)
        if end and i < len(self.rawdata) and not self.cdata_elem:
            self._text(self.rawdata[i:])
            i = self._pass(i, len(self.rawdata))
        self.rawdata = self.rawdata[i:]

    def _markup(self, i):
        """The end of the markup at i; -1 if it is not complete, -2 if not even its kind is known."""
        raw = self.rawdata
        if _TAG_OPEN.match(raw, i):
            return self.parse_starttag(i)
        if raw.startswith("</", i):
            return self.parse_endtag(i)
        if raw.startswith("<!--", i):
            return self._up_to(_COMMENT_END, i, 4, self.handle_comment)
        if raw.startswith("<?", i):
            return self.parse_pi(i)
        if raw.startswith("<!", i):
            return self.parse_html_declaration(i)
        if i + 1 < len(raw):
            self.handle_data("<")
            return i + 1
        return -2

    def _up_to(self, pattern, i, skip, handle):
        match = pattern.search(self.rawdata, i + skip)
        if not match:
            return -1
        handle(self.rawdata[i + skip:match.start()])
        return match.end()

    def _reference(self, i, end):
        """The end of the reference at i; -1 - j to stop at j."""
        raw = self.rawdata
        match = _CHAR_REF.match(raw, i)
        if match:
            self.handle_charref(match.group()[2:-1])
            return match.end() - (raw[match.end() - 1] != ";")
        if raw.startswith("&#", i) and ";" in raw[i:]:
            self.handle_data(raw[i:i + 2])
            return -1 - (i + 2)
        if raw.startswith("&#", i):
            return -1 - i
        match = _ENTITY_REF.match(raw, i)
        if match:
            self.handle_entityref(match.group(1))
            return match.end() - (raw[match.end() - 1] != ";")
        match = _REF_START.match(raw, i)
        if match:
            return -1 - i
        if i + 1 < len(raw):
            self.handle_data("&")
            return i + 1
        return -1 - i

    def parse_html_declaration(self, i):
        raw = self.rawdata
        if raw.startswith("<![", i):
            return self._marked_section(i)
        if raw[i:i + 9].lower() == "<!doctype":
            end = raw.find(">", i + 9)
            if end < 0:
                return -1
            self.handle_decl(raw[i + 2:end])
            return end + 1
        return self.parse_bogus_comment(i)

    def _marked_section(self, i):
        raw = self.rawdata
        name = re.compile("[a-zA-Z][-_.a-zA-Z0-9]*\\s*").match(raw, i + 3)
        if not name or name.end() == len(raw):
            if len(raw) == i + 3 or name:
                return -1
            raise AssertionError("expected name token at %r" % raw[i + 3:i + 23])
        kind = name.group().strip().lower()
        if kind in ("temp", "cdata", "ignore", "include", "rcdata"):
            pattern = _SECTION_END
        elif kind in ("if", "else", "endif"):
            pattern = _CONDITION_END
        else:
            raise AssertionError("unknown status keyword %r in marked section" % raw[i + 3:name.end()])
        return self._up_to(pattern, i, 3, self.unknown_decl)

    def parse_bogus_comment(self, i, report=1):
        end = self.rawdata.find(">", i + 2)
        if end < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:end])
        return end + 1

    def parse_pi(self, i):
        end = self.rawdata.find(">", i + 2)
        if end < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:end])
        return end + 1

    def parse_starttag(self, i):
        raw = self.rawdata
        self._starttag_text = None
        match = _TAG_NAME.match(raw, i + 1)
        k = match.end()
        tag = self.lasttag = match.group(1).lower()
        attributes = []
        while True:
            match = _ATTRIBUTE.match(raw, k)
            if not match or raw[k - 1] not in "'\"/ \t\n\r\f\v":
                break
            name, rest, value = match.groups()
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"'):
                value = value[1:-1]
            attributes.append((name.lower(), unescape(value) if value else value))
            k = match.end()
        end = raw[k:k + 1]
        if end == ">":
            j = k + 1
        elif raw.startswith("/>", k):
            j = k + 2
        elif end in "/='\"" or end.isalpha():
            return -1
        else:
            self.handle_data(raw[i:k if k > i else i + 1])
            return k if k > i else i + 1
        self._starttag_text = raw[i:j]
        if raw[j - 2] == "/" and j == k + 2:
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return j

    def parse_endtag(self, i):
        raw = self.rawdata
        end = raw.find(">", i + 1) + 1
        if end == 0:
            return -1
        match = _END_TAG.match(raw, i)
        if match:
            tag = match.group(1).lower()
            if self.cdata_elem is not None and tag != self.cdata_elem:
                self.handle_data(raw[i:end])
                return end
            self.handle_endtag(tag)
            self.clear_cdata_mode()
            return end
        if self.cdata_elem is not None:
            self.handle_data(raw[i:end])
            return end
        match = _TAG_NAME.match(raw, i + 2)
        if not match:
            return i + 3 if raw.startswith("</>", i) else self.parse_bogus_comment(i)
        self.handle_endtag(match.group(1).lower())
        return raw.find(">", match.end()) + 1

    # what a subclass overrides

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
