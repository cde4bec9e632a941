"""Trees of elements, their parser and their paths.  Entities are those that a document itself declares, expanded within
limits; nothing outside of it is read."""

import io
import re

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent", "iselement", "iterparse", "parse",
    "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring", "tostringlist", "TreeBuilder", "VERSION",
    "XML", "XMLID", "XMLParser", "XMLPullParser", "register_namespace",
]

VERSION = "1.3.0"

# What entities may add to a document; a million laughs end here.
_MAX_EXPANSION = 1000000
_MAX_EXPANSIONS = 10000
# Finding a place in a string is counting from its beginning: a long text is worked on in windows.
_WINDOW = 1024
# Deeper trees would be too deep for what walks them.
_MAX_DEPTH = 1000


class ParseError(SyntaxError):
    pass


def _type_error(method, value):
    raise TypeError("%s() argument must be xml.etree.ElementTree.Element, not %s" % (method, type(value).__name__))


def iselement(element):
    return hasattr(element, "tag")


class Element:
    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError("Element() argument 2 must be dict, not %s" % type(attrib).__name__)
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = None
        self.tail = None
        self._children = []

    def __repr__(self):
        return "<Element %r at %#x>" % (self.tag, id(self))

    def makeelement(self, tag, attrib):
        return Element(tag, attrib)

    def __copy__(self):
        element = Element(self.tag, self.attrib)
        element.text = self.text
        element.tail = self.tail
        element._children = self._children[:]
        return element

    def __deepcopy__(self, memo):
        element = Element(self.tag, self.attrib)
        element.text = self.text
        element.tail = self.tail
        element._children = [child.__deepcopy__(memo) for child in self._children]
        return element

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        return len(self._children) != 0

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
            for child in element:
                self._check("assignment", child)
        else:
            self._check("assignment", element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __iter__(self):
        return iter(self._children)

    def _check(self, method, element):
        if not isinstance(element, Element):
            if method == "assignment":
                raise TypeError("expected an Element, not %s" % type(element).__name__)
            _type_error(method, element)

    def append(self, subelement):
        self._check("append", subelement)
        self._children.append(subelement)

    def extend(self, elements):
        for element in elements:
            if not isinstance(element, Element):
                raise TypeError("expected an Element, not \"%s\"" % type(element).__name__)
            self._children.append(element)

    def insert(self, index, subelement):
        if not isinstance(subelement, Element):
            raise TypeError("insert() argument 2 must be xml.etree.ElementTree.Element, not %s" % type(subelement).__name__)
        self._children.insert(index, subelement)

    def remove(self, subelement):
        self._check("remove", subelement)
        for i, child in enumerate(self._children):
            if child is subelement:
                del self._children[i]
                return
        raise ValueError("list.remove(x): x not in list")

    def find(self, path, namespaces=None):
        for element in self.iterfind(path, namespaces):
            return element
        return None

    def findtext(self, path, default=None, namespaces=None):
        element = self.find(path, namespaces)
        if element is None:
            return default
        return element.text or ""

    def findall(self, path, namespaces=None):
        return list(self.iterfind(path, namespaces))

    def iterfind(self, path, namespaces=None):
        return _select(self, path, namespaces)

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    def iter(self, tag=None):
        if tag == "*":
            tag = None
        waiting = [self]
        while waiting:
            element = waiting.pop()
            if tag is None or element.tag == tag:
                yield element
            waiting.extend(reversed(element._children))

    def itertext(self):
        waiting = [self]  # elements, and texts after them
        while waiting:
            item = waiting.pop()
            if isinstance(item, str):
                yield item
            elif isinstance(item.tag, str) or item.tag is None:
                if item.text:
                    yield item.text
                for child in reversed(item._children):
                    if child.tail:
                        waiting.append(child.tail)
                    waiting.append(child)


def SubElement(parent, tag, attrib={}, **extra):
    if not isinstance(parent, Element):
        raise TypeError("SubElement() argument 1 must be xml.etree.ElementTree.Element, not %s" % (None if parent is None else type(parent).__name__))
    element = Element(tag, attrib, **extra)
    parent._children.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = target + " " + text if text else target
    return element


PI = ProcessingInstruction


class QName:
    def __init__(self, text_or_uri, tag=None):
        self.text = "{%s}%s" % (text_or_uri, tag) if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<QName %r>" % self.text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, QName) else other)

    def __lt__(self, other):
        return self.text < (other.text if isinstance(other, QName) else other)


# -- Paths -------------------------------------------------------------------------------------------------------

_PATH_TOKEN = re.compile(
    "('[^']*'|\"[^\"]*\")|(::|//?|\\.\\.|\\(\\)|!=|[/.*:\\[\\]()@=])|((?:\\{[^}]+\\})?[^/\\[\\]()@!=\\s]+)|\\s+"
)


def _path_tokens(path, namespaces):
    default = namespaces.get("") if namespaces else None
    tokens = []
    attribute = False
    for match in _PATH_TOKEN.finditer(path):
        quoted, operator, name = match.groups()
        if name and name[0] != "{":
            prefix, colon, local = name.partition(":")
            if colon:
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError("prefix %r not found in prefix map" % prefix)
                name = "{%s}%s" % (namespaces[prefix], local)
            elif default and not attribute:
                name = "{%s}%s" % (default, name)
        attribute = operator == "@"
        tokens.append((quoted, operator or "", name or ""))
    return tokens


def _tag_matches(wanted, tag):
    if not isinstance(tag, str):
        return False
    if wanted == "*" or wanted == tag or wanted == "{*}*":
        return True
    if wanted[:3] == "{*}":
        return tag == wanted[3:] or tag[:1] == "{" and tag.rpartition("}")[2] == wanted[3:]
    if wanted[:2] == "{}":
        return tag == wanted[2:] or wanted == "{}*" and tag[:1] != "{"
    if wanted[-2:] == "}*":
        return tag.startswith(wanted[:-1])
    return False


def _children(elements, tag):
    for element in elements:
        for child in element._children:
            if tag == "*" or _tag_matches(tag, child.tag):
                yield child


def _descendants(elements, tag):
    for element in elements:
        for child in element.iter():
            if child is not element and (tag == "*" or _tag_matches(tag, child.tag)):
                yield child


def _parents(elements, parents):
    seen = []
    for element in elements:
        parent = parents.get(id(element))
        if parent is not None and not any([parent is other for other in seen]):
            seen.append(parent)
            yield parent


def _parent_map(root):
    return {id(child): parent for parent in root.iter() for child in parent._children}


def _select(root, path, namespaces):
    if not namespaces and not re.search(r"[/*\[@.]|^\{\}", path):
        return (child for child in root._children if child.tag == path)
    if path[-1:] == "/":
        path = path + "*"
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    tokens = _path_tokens(path, namespaces)
    elements = [root]
    i = 0
    first = True
    while i < len(tokens):
        quoted, operator, name = tokens[i]
        if not first and operator == "/" and i + 1 < len(tokens):
            i += 1
            quoted, operator, name = tokens[i]
        i += 1
        if name:
            elements = _children(elements, name)
        elif operator == "*":
            elements = _children(elements, "*")
        elif operator == ".":
            pass
        elif operator == "..":
            elements = _parents(elements, _parent_map(root))
        elif operator == "//":
            if i == len(tokens) or not (tokens[i][2] or tokens[i][1] in ("*", ".")):
                raise SyntaxError("invalid descendant")
            tag = tokens[i][2] or "*"
            i += 1
            elements = _descendants(elements, tag)
        elif operator == "[":
            start = i
            while i < len(tokens) and tokens[i][1] != "]":
                i += 1
            if i == len(tokens):
                raise SyntaxError("invalid path")
            elements = _filtered(elements, [token for token in tokens[start:i] if token != (None, "", "")], root)
            i += 1
        elif not operator and not quoted:
            continue
        else:
            raise SyntaxError("invalid path")
        first = False
    return iter(elements)


def _filtered(elements, tokens, root):
    """The elements for which the tokens between brackets hold."""
    shape = "".join([token[1] or ("'" if token[0] else "-") for token in tokens])
    values = [token[0][1:-1] if token[0] else token[2] for token in tokens]
    if shape in ("@-", "@-='", "@-!='"):
        key, value = values[1], values[-1]
        if shape == "@-":
            return (e for e in elements if e.get(key) is not None)
        if shape == "@-='":
            return (e for e in elements if e.get(key) == value)
        return (e for e in elements if e.get(key) is not None and e.get(key) != value)
    number = re.fullmatch("-?[0-9]+", values[0]) if shape == "-" else None
    if shape == "-" and not number:
        return (e for e in elements if e.find(values[0]) is not None)
    if shape in (".='", ".!='"):
        return (e for e in elements if ("".join(e.itertext()) == values[-1]) == (shape == ".='"))
    if shape in ("-='", "-!='") and not re.fullmatch("-?[0-9]+", values[0]):
        equal = shape == "-='"
        return (e for e in elements if any([("".join(child.itertext()) == values[-1]) == equal for child in e.findall(values[0])]))
    if number:
        position = int(values[0]) - 1
        if position < 0:
            raise SyntaxError("XPath position >= 1 expected")
    elif shape in ("-()", "-()-") and values[0] == "last":
        position = -1
        if shape == "-()-":
            if not re.fullmatch("[-+]?[0-9]+", values[-1]):
                raise SyntaxError("unsupported expression")
            position = int(values[-1]) - 1
            if position > -2:
                raise SyntaxError("XPath offset from last() must be negative")
    elif shape in ("-()", "-()-"):
        raise SyntaxError("unsupported function")
    else:
        raise SyntaxError("invalid predicate")
    return _at(elements, position, _parent_map(root))


def _at(elements, position, parents):
    for element in elements:
        parent = parents.get(id(element))
        if parent is not None:
            alike = [child for child in parent._children if child.tag == element.tag]
            if -len(alike) <= position < len(alike) and alike[position] is element:
                yield element


# -- Documents ---------------------------------------------------------------------------------------------------


class ElementTree:
    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        if not hasattr(source, "read"):
            with open(source, "rb") as file:
                return self.parse(file, parser)
        parser = parser or XMLParser()
        parser.feed(source.read())
        self._root = parser.close()
        return self._root

    def iter(self, tag=None):
        return self._root.iter(tag)

    def find(self, path, namespaces=None):
        return self._root.find(_relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(_relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(_relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(_relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *, short_empty_elements=True):
        if not hasattr(file_or_filename, "write"):
            with open(file_or_filename, "wb") as file:
                self.write(file, encoding, xml_declaration, default_namespace, method, short_empty_elements=short_empty_elements)
            return
        method = method or "xml"
        if method not in ("xml", "html", "text"):
            raise ValueError("unknown method %r" % method)
        encoding = encoding or "us-ascii"
        out = []
        declared = "utf-8" if encoding.lower() == "unicode" else encoding
        if method == "xml" and (xml_declaration or xml_declaration is None and encoding.lower() not in ("utf-8", "us-ascii", "unicode")):
            out.append("<?xml version='1.0' encoding='%s'?>\n" % declared)
        if method == "text":
            out.extend(self._root.itertext())
        else:
            names, uris = _collect_names(self._root, default_namespace)
            _write_element(out.append, self._root, names, uris, method == "html", short_empty_elements)
        text = "".join(out)
        if encoding.lower() == "unicode":
            file_or_filename.write(text)
        else:
            file_or_filename.write(_encode(text, encoding))


def _relative(path):
    return "." + path if path[:1] == "/" else path


def _encode(text, encoding):
    if encoding.lower() == "us-ascii":
        if any([ord(char) > 127 for char in set(text)]):
            text = "".join([char if ord(char) < 128 else "&#%d;" % ord(char) for char in text])
        return text.encode("ascii")
    return text.encode(encoding, "xmlcharrefreplace")


_namespace_map = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}
HTML_EMPTY = {"area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link", "meta", "param", "source", "track", "wbr"}


def register_namespace(prefix, uri):
    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known, other in list(_namespace_map.items()):
        if known == uri or other == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


def _unserializable(text):
    raise TypeError("cannot serialize %r (type %s)" % (text, type(text).__name__))


def _collect_names(root, default_namespace):
    """The prefixed form of each name in a tree, and the prefixes of the namespaces that are used."""
    names = {None: None}
    uris = {}
    if default_namespace:
        uris[default_namespace] = ""

    def add(name):
        if isinstance(name, QName):
            name = name.text
        elif not isinstance(name, str):
            _unserializable(name)
        if name in names:
            return
        if name[:1] != "{":
            if default_namespace:
                raise ValueError("cannot use non-qualified names with default_namespace option")
            names[name] = name
            return
        uri, brace, local = name[1:].rpartition("}")
        prefix = uris.get(uri)
        if prefix is None:
            prefix = _namespace_map.get(uri)
            if prefix is None:
                prefix = "ns%d" % len(uris)
            if prefix != "xml":
                uris[uri] = prefix
        names[name] = prefix + ":" + local if prefix else local

    for element in root.iter():
        tag = element.tag
        if tag is not Comment and tag is not PI and tag is not None:
            add(tag)
        for key, value in element.items():
            add(key)
            if isinstance(value, QName):
                add(value)
        if isinstance(element.text, QName):
            add(element.text)
    return names, uris


def _name(names, name):
    return names[name.text if isinstance(name, QName) else name]


def _write_element(write, element, names, uris, as_html, short_empty):
    tag, text = element.tag, element.text
    if tag is Comment:
        write("<!--%s-->" % (_escape_text(text) if as_html else text))
    elif tag is PI:
        write("<?%s?>" % (_escape_text(text) if as_html else text))
    elif tag is None:
        if text:
            write(_escape_text(text))
        for child in element:
            _write_element(write, child, names, None, as_html, short_empty)
    else:
        tag = _name(names, tag)
        write("<" + tag)
        for uri, prefix in sorted((uris or {}).items(), key=lambda item: item[1]):
            write(' xmlns%s="%s"' % (":" + prefix if prefix else "", _escape_attribute(uri, as_html)))
        for key, value in element.items():
            value = _name(names, value) if isinstance(value, QName) else _escape_attribute(value, as_html)
            write(' %s="%s"' % (_name(names, key), value))
        if as_html:
            write(">")
            lower = tag.lower()
            if text:
                write(text if lower in ("script", "style") else _escape_text(text))
        elif text or len(element) or not short_empty:
            write(">")
            if text:
                write(_name(names, text) if isinstance(text, QName) else _escape_text(text))
        else:
            write(" />")
        if as_html or text or len(element) or not short_empty:
            for child in element:
                _write_element(write, child, names, None, as_html, short_empty)
            if not as_html or lower not in HTML_EMPTY:
                write("</" + tag + ">")
    if element.tail:
        write(_escape_text(element.tail))


def _escape_text(text):
    try:
        if "&" in text:
            text = text.replace("&", "&amp;")
        if "<" in text:
            text = text.replace("<", "&lt;")
        if ">" in text:
            text = text.replace(">", "&gt;")
        return text
    except (TypeError, AttributeError):
        _unserializable(text)


def _escape_attribute(text, as_html):
    try:
        if "&" in text:
            text = text.replace("&", "&amp;")
        if ">" in text:
            text = text.replace(">", "&gt;")
        if '"' in text:
            text = text.replace('"', "&quot;")
        if not as_html:
            for char, reference in (("<", "&lt;"), ("\r", "&#13;"), ("\n", "&#10;"), ("\t", "&#09;")):
                if char in text:
                    text = text.replace(char, reference)
        return text
    except (TypeError, AttributeError):
        _unserializable(text)


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    out = io.StringIO() if encoding == "unicode" else io.BytesIO()
    ElementTree(element).write(out, encoding, xml_declaration, default_namespace, method, short_empty_elements=short_empty_elements)
    return out.getvalue()


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    return [tostring(element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace, short_empty_elements=short_empty_elements)]


def dump(elem):
    import sys

    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding="unicode")
    tail = elem.getroot().tail
    if not tail or tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError("Initial indentation level must be >= 0, got %s" % level)
    if len(tree):
        _indent(tree, space, level)


def _indent(element, space, level):
    inside = "\n" + (level + 1) * space
    if not element.text or not element.text.strip():
        element.text = inside
    for child in element:
        if len(child):
            _indent(child, space, level + 1)
        if not child.tail or not child.tail.strip():
            child.tail = inside
    if not child.tail.strip():
        child.tail = "\n" + level * space


# -- Parsing -----------------------------------------------------------------------------------------------------


class TreeBuilder:
    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._data = []
        self._open = []
        self._last = None
        self._after = False
        self._root = None
        self._factory = element_factory or Element
        self._comment = comment_factory or Comment
        self._pi = pi_factory or ProcessingInstruction
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis

    def close(self):
        if self._root is None:
            return None
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = "".join(self._data)
                if self._after:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data):
        self._data.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)
        self._after = False
        return element

    def end(self, tag):
        self._flush()
        self._last = self._open.pop()
        self._after = True
        return self._last

    def comment(self, text):
        return self._single(self._comment, self.insert_comments, text)

    def pi(self, target, text=None):
        return self._single(self._pi, self.insert_pis, target, text)

    def _single(self, factory, insert, *args):
        element = factory(*args)
        if insert:
            self._flush()
            self._last = element
            if self._open:
                self._open[-1].append(element)
            self._after = True
        return element


_NAME = "[^\\W\\d][\\w:.\\-\xb7]*|:[\\w:.\\-]*"
_START = re.compile("<(%s)((?:\\s+(?:%s)\\s*=\\s*(?:\"[^<\"]*\"|'[^<']*'))*)\\s*(/?)>" % (_NAME, _NAME))
_ATTRIBUTE = re.compile("\\s+(%s)\\s*=\\s*(\"[^<\"]*\"|'[^<']*')" % _NAME)
_PARTIAL_ATTRIBUTE = re.compile("\\s*(?:(?:%s)(?:\\s*(?:=\\s*(?:\"[^<\"]*|'[^<']*)?)?)?|/)?" % _NAME)
_END = re.compile("</(%s)\\s*>" % _NAME)
_PARTIAL_END = re.compile("</?(?:(?:%s)\\s*)?" % _NAME)
_NAME_ONLY = re.compile(_NAME)
_REFERENCE = re.compile("&(?:#([0-9]+|x[0-9a-fA-F]+)|(%s));" % _NAME)
_PARTIAL_REFERENCE = re.compile("&[#\\w:.\\-]*$")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ENTITY = re.compile("<!ENTITY\\s+(%s)\\s+(\"[^\"]*\"|'[^']*')\\s*>" % _NAME)
_DECLARED = re.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._\\-]+)")
_PREDEFINED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_CODES = {
    "syntax error": 2, "no element found": 3, "not well-formed (invalid token)": 4, "unclosed token": 5, "mismatched tag": 7,
    "duplicate attribute": 8, "junk after document element": 9, "undefined entity": 11, "recursive entity reference": 12,
    "reference to invalid character number": 14, "unclosed CDATA section": 20, "unbound prefix": 27,
    "XML or text declaration not at start of entity": 17, "unknown encoding": 18,
    "limit on input amplification factor (from DTD and entities) breached": 43,
}


class XMLParser:
    def __init__(self, *, target=None, encoding=None):
        self.target = self._target = target if target is not None else TreeBuilder()
        self.entity = {}
        self.version = "Expat 2.5.0"
        self._encoding = encoding
        self._bytes = b""
        self._text = ""
        self._at = 0
        self._lines = 0     # before the text
        self._column = 0
        self._declared = {}
        self._expanded = self._expansions = 0
        self._tags = []
        self._scopes = []
        self._scope = {"xml": "http://www.w3.org/XML/1998/namespace"}
        self._seen_root = False
        self._more = False  # whether the text that was fed goes on after the window
        self._started = False
        self._had_doctype = False
        self._on_ns = None  # called with what namespaces begin and end
        for name in ("start", "end", "data", "comment", "pi"):
            setattr(self, "_on_" + name, getattr(self._target, name, None))

    # input

    def feed(self, data):
        if not isinstance(data, str):
            self._bytes += bytes(data)
            data = self._decode()
        size = len(data)
        for start in range(0, size, _WINDOW):
            self._more = start + _WINDOW < size
            self._text += data[start:start + _WINDOW]
            self._parse(False)

    def _decode(self):
        data = self._bytes
        encoding = self._encoding
        if encoding is None:
            if len(data) < 4 and not self._started and not self._text:
                if data[:1] != b"<":
                    return ""
            if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
                encoding = "utf-16"
            elif data[:3] == b"\xef\xbb\xbf":
                encoding, data = "utf-8", data[3:]
            else:
                head = "".join([chr(byte) if byte < 128 else "?" for byte in data[:200]])
                declared = _DECLARED.match(head)
                encoding = declared.group(1) if declared and not self._started else "utf-8"
        self._bytes = b""
        try:
            text = data.decode(encoding)
        except LookupError:
            self._error("unknown encoding", 0)
        except UnicodeError:
            # a character may go on in what is fed next
            for cut in range(1, 4):
                try:
                    text = data[:-cut].decode(encoding)
                    self._bytes = data[-cut:]
                    break
                except UnicodeError:
                    pass
            else:
                self._error("not well-formed (invalid token)", len(self._text))
        self._encoding = encoding
        return text

    def close(self):
        if self._bytes:
            self._error("not well-formed (invalid token)", len(self._text))
        self._parse(True)
        if not self._seen_root or self._tags:
            self._error("no element found", len(self._text))
        close = getattr(self._target, "close", None)
        return close() if close else None

    def flush(self):
        pass

    # errors

    def _position(self, at):
        before = self._text[:at]
        lines = before.count("\n")
        if lines:
            return self._lines + lines + 1, len(before) - before.rindex("\n") - 1
        return self._lines + 1, self._column + len(before)

    def _error(self, text, at, entity=None):
        line, column = self._position(at)
        detail = " &%s;" % entity if entity and self._had_doctype else ""
        error = ParseError("%s%s: line %d, column %d" % (text, detail, line, column))
        error.code = _CODES.get(text, 1)
        error.position = line, column
        raise error

    def _illegal(self, start, end):
        match = _ILLEGAL.search(self._text, start, end)
        if match:
            self._error("not well-formed (invalid token)", match.start())

    # the loop

    def _cut(self):
        """Forget what is done, so that places in the text stay near its beginning."""
        done = self._text[:self._at]
        lines = done.count("\n")
        self._lines += lines
        self._column = len(done) - done.rindex("\n") - 1 if lines else self._column + len(done)
        self._text = self._text[self._at:]
        self._at = 0

    def _parse(self, final):
        while True:
            if self._at > _WINDOW:
                self._cut()
            if self._at >= len(self._text):
                break
            if not self._token(final):
                break
        if self._at:
            self._cut()

    def _token(self, final):
        """Take one token; whether there was a complete one."""
        text, i = self._text, self._at
        if text[i] != "<":
            return self._characters(final)
        match = _START.match(text, i)
        if match:
            self._start_tag(match)
            return True
        head = text[i:i + 9]
        if head[:2] == "</":
            return self._end_tag(final)
        if head[:4] == "<!--":
            return self._delimited(final, 4, "-->", self._comment)
        if head == "<![CDATA[":
            return self._delimited(final, 9, "]]>", self._cdata)
        if head[:2] == "<?":
            return self._delimited(final, 2, "?>", self._instruction)
        if head == "<!DOCTYPE":
            return self._doctype(final)
        if not final and (head == "<" or head[:2] == "<!" and any([known.startswith(head) for known in ("<!--", "<![CDATA[", "<!DOCTYPE")])):
            return False
        return self._bad_tag(final)

    def _bad_tag(self, final):
        text, i = self._text, self._at
        name = _NAME_ONLY.match(text, i + 1)
        if not name:
            if len(text) == i + 1:
                self._error("unclosed token", i)
            self._error("not well-formed (invalid token)", i + 1 + (text[i + 1] == "!" and len(text) > i + 2))
        at = name.end()
        while True:
            match = _ATTRIBUTE.match(text, at)
            if not match:
                break
            at = match.end()
        match = _PARTIAL_ATTRIBUTE.match(text, at)
        if match.end() == len(text):
            if final:
                self._error("unclosed token", i)
            return False
        self._error("not well-formed (invalid token)", match.end())

    def _delimited(self, final, skip, end, handle):
        start = self._at + skip
        stop = self._text.find(end, start)
        if stop < 0:
            if final:
                self._error("unclosed CDATA section" if skip == 9 else "unclosed token", self._at if skip != 9 else len(self._text))
            return False
        self._illegal(start, stop)
        handle(self._text[start:stop].replace("\r\n", "\n").replace("\r", "\n"), start)
        self._at = stop + len(end)
        self._started = True
        return True

    def _comment(self, data, at):
        if "--" in data or data[-1:] == "-":
            self._error("not well-formed (invalid token)", at + (data + "-").find("--") + 2)
        if self._on_comment:
            self._on_comment(data)

    def _cdata(self, data, at):
        if not self._tags:
            self._error("not well-formed (invalid token)" if not self._seen_root else "junk after document element", self._at)
        if self._on_data and data:
            self._on_data(data)

    def _instruction(self, data, at):
        match = _NAME_ONLY.match(data)
        if not match:
            self._error("not well-formed (invalid token)", at)
        target = match.group()
        if target.lower() == "xml":
            if target != "xml" or self._started or self._lines or self._column or self._at:
                self._error("XML or text declaration not at start of entity", self._at)
            return
        if self._on_pi:
            rest = data[len(target):].lstrip()
            self._on_pi(target, rest)

    # character data

    def _characters(self, final):
        text, i = self._text, self._at
        end = text.find("<", i)
        if end < 0:
            end = len(text)
            if self._more and not final:
                return False
            if not final:
                # a reference, a line break or "]]>" may go on
                partial = _PARTIAL_REFERENCE.search(text, i)
                if partial:
                    end = partial.start()
                while end > i and text[end - 1] in "\r]":
                    end -= 1
                if end == i:
                    return False
        if not self._tags:
            return self._outside(text, i, end)
        self._illegal(i, end)
        part = text[i:end]
        stray = part.find("]]>")
        if stray >= 0:
            self._error("not well-formed (invalid token)", i + stray + 2)
        if "&" in part:
            return self._referring(part, i)
        if "\r" in part:
            part = part.replace("\r\n", "\n").replace("\r", "\n")
        if self._on_data:
            self._on_data(part)
        self._at = end
        return True

    def _referring(self, part, i):
        """Text with references: up to the first one that is not a plain character, which is left to _reference()."""
        first, *pieces = part.replace("\r\n", "\n").replace("\r", "\n").split("&") if "\r" in part else part.split("&")
        out = [first]
        for number_of, piece in enumerate(pieces):
            match = _REFERENCE.match("&" + piece)
            number, name = match.groups() if match else (None, None)
            if number:
                out.append(self._char(number, i))
            elif name in _PREDEFINED:
                out.append(_PREDEFINED[name])
            else:
                at = i + len("&".join(part.split("&")[:number_of + 1]))
                break
            out.append(piece[match.end() - 1:])
        else:
            at = i + len(part)
        if at == i:
            return self._reference(i)
        text = "".join(out)
        if self._on_data and text:
            self._on_data(text)
        self._at = at
        return True

    def _outside(self, text, i, end):
        part = text[i:end]
        if part[:1] == "\ufeff" and not self._started:
            part = part[1:]
        if part.strip(" \t\r\n"):
            at = i + len(part) - len(part.lstrip(" \t\r\n"))
            self._error("junk after document element" if self._seen_root else "syntax error", at)
        self._at = end
        self._started = True
        return True

    def _reference(self, i):
        match = _REFERENCE.match(self._text, i)
        if not match:
            at = i + 1
            name = _NAME_ONLY.match(self._text, at)
            self._error("not well-formed (invalid token)", name.end() if name else at)
        number, name = match.groups()
        if number:
            if self._on_data:
                self._on_data(self._char(number, i))
        elif name in _PREDEFINED:
            if self._on_data:
                self._on_data(_PREDEFINED[name])
        elif name in self._declared:
            value = self._count(name, i)
            if "<" in value or "&" in value:
                # its text takes its place and is parsed there
                self._cut_to(match.end(), value)
                return True
            if self._on_data:
                self._on_data(value)
        elif name in self.entity:
            if self._on_data:
                self._on_data(self.entity[name])
        else:
            self._error("undefined entity", i, name)
        self._at = match.end()
        return True

    def _cut_to(self, end, value):
        self._at = end
        self._cut()
        self._text = value + self._text

    def _count(self, name, i):
        value = self._declared[name]
        self._expansions += 1
        self._expanded += len(value)
        if self._expanded > _MAX_EXPANSION or self._expansions > _MAX_EXPANSIONS:
            self._error("limit on input amplification factor (from DTD and entities) breached", i)
        return value

    def _char(self, number, i):
        number = int(number[1:], 16) if number[0] == "x" else int(number)
        if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF or _ILLEGAL.match(chr(number)):
            self._error("reference to invalid character number", i)
        return chr(number)

    # tags

    def _value(self, value, at):
        """An attribute's value: white space is spaces, references are replaced."""
        self._illegal(at, at + len(value))
        if "\r" in value:
            value = value.replace("\r\n", "\n").replace("\r", "\n")
        if "\n" in value or "\t" in value:
            value = value.replace("\n", " ").replace("\t", " ")
        if "&" not in value:
            return value
        out = []
        waiting = [value]  # the texts of entities within entities
        while waiting:
            part = waiting.pop()
            before, ampersand, rest = part.partition("&")
            out.append(before)
            if not ampersand:
                continue
            match = _REFERENCE.match("&" + rest)
            if not match:
                self._error("not well-formed (invalid token)", at)
            number, name = match.groups()
            waiting.append(rest[match.end() - 1:])
            if number:
                out.append(self._char(number, at))
            elif name in _PREDEFINED:
                out.append(_PREDEFINED[name])
            elif name in self._declared:
                waiting.append(self._count(name, at))
            elif name in self.entity:
                out.append(self.entity[name])
            else:
                self._error("undefined entity", at, name)
        return "".join(out)

    def _expand(self, name, scope, at, is_attribute):
        prefix, colon, local = name.partition(":")
        if not colon:
            uri = None if is_attribute else scope.get("")
            return "{%s}%s" % (uri, name) if uri else name
        uri = scope.get(prefix)
        if uri is None:
            self._error("unbound prefix", at)
        return "{%s}%s" % (uri, local)

    def _start_tag(self, match):
        at = self._at
        name, attributes, empty = match.groups()
        if not self._tags:
            if self._seen_root:
                self._error("junk after document element", at)
            self._seen_root = self._started = True
        elif len(self._tags) >= _MAX_DEPTH:
            raise RecursionError("elements are nested more than %d deep" % _MAX_DEPTH)
        scope = self._scope
        plain = {}
        declared = []
        if attributes:
            place = match.start(2)
            for found in _ATTRIBUTE.finditer(attributes):
                key, value = found.groups()
                value = self._value(value[1:-1], place + found.start(2) + 1)
                if key in plain:
                    self._error("duplicate attribute", place + found.start(1))
                if key == "xmlns" or key[:6] == "xmlns:":
                    if scope is self._scope:
                        scope = scope.copy()
                    scope[key[6:]] = value
                    declared.append((key[6:], value))
                else:
                    plain[key] = value
        tag = self._expand(name, scope, at, False)
        if plain:
            expanded = {}
            for key, value in plain.items():
                expanded[self._expand(key, scope, at, True) if ":" in key else key] = value
            if len(expanded) != len(plain):
                self._error("duplicate attribute", at)
            plain = expanded
        if self._on_ns:
            for pair in declared:
                self._on_ns(True, pair)
        if self._on_start:
            self._on_start(tag, plain)
        self._at = match.end()
        self._tags.append((name, tag))
        self._scopes.append((self._scope, len(declared)))
        self._scope = scope
        if empty:
            self._finish()

    def _finish(self):
        name, tag = self._tags.pop()
        self._scope, declared = self._scopes.pop()
        if self._on_end:
            self._on_end(tag)
        if self._on_ns:
            for _ in range(declared):
                self._on_ns(False, None)

    def _end_tag(self, final):
        text, i = self._text, self._at
        match = _END.match(text, i)
        if not match:
            partial = _PARTIAL_END.match(text, i)
            if partial.end() == len(text):
                if final:
                    self._error("unclosed token", i)
                return False
            self._error("not well-formed (invalid token)", partial.end())
        if not self._tags:
            self._error("not well-formed (invalid token)" if not self._seen_root else "junk after document element", i + (not self._seen_root))
        if match.group(1) != self._tags[-1][0]:
            self._error("mismatched tag", i + 2)
        self._at = match.end()
        self._finish()
        return True

    # the document type: its entities are kept, all else is passed over

    def _doctype(self, final):
        text, i = self._text, self._at
        if self._seen_root or self._had_doctype:
            self._error("syntax error" if not self._seen_root else "junk after document element", i)
        depth = 0
        quote = None
        end = -1
        at = i + 9
        subset = -1
        for char in text[at:]:
            if quote:
                if char == quote:
                    quote = None
            elif char in "\"'":
                quote = char
            elif char == "[":
                depth += 1
                subset = at + 1 if subset < 0 else subset
            elif char == "]":
                depth -= 1
            elif char == ">" and depth <= 0:
                end = at
                break
            at += 1
        if end < 0:
            if final:
                self._error("no element found", len(text))
            return False
        if subset >= 0:
            for match in _ENTITY.finditer(text[subset:end]):
                name, value = match.group(1), match.group(2)[1:-1]
                if name not in self._declared:
                    self._declared[name] = re.sub("&#([0-9]+|x[0-9a-fA-F]+);", lambda m: self._char(m.group(1), i), value)
        doctype = getattr(self._target, "doctype", None)
        if doctype:
            name = _NAME_ONLY.search(text, i + 9)
            doctype(name.group() if name else "", None, None)
        self._had_doctype = self._started = True
        self._at = end + 1
        return True


class XMLPullParser:
    def __init__(self, events=None, *, _parser=None):
        self._events = []
        self._parser = _parser or XMLParser(target=TreeBuilder())
        events = ("end",) if events is None else tuple(events)
        for event in events:
            if event not in ("start", "end", "start-ns", "end-ns", "comment", "pi"):
                raise ValueError("unknown event %r" % (event,))
        parser, builder, queue = self._parser, self._parser.target, self._events

        def watch(event, function):
            def call(*args):
                queue.append((event, function(*args)))

            return call

        for event in ("start", "end", "comment", "pi"):
            if event in events:
                setattr(parser, "_on_" + event, watch(event, getattr(builder, event)))

        def namespace(begins, pair):
            if begins and "start-ns" in events:
                queue.append(("start-ns", pair))
            elif not begins and "end-ns" in events:
                queue.append(("end-ns", None))

        if "start-ns" in events or "end-ns" in events:
            parser._on_ns = namespace

    def feed(self, data):
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        try:
            self._parser.feed(data)
        except SyntaxError as e:
            self._events.append(e)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        while self._events:
            event = self._events.pop(0)
            if isinstance(event, Exception):
                raise event
            yield event


class iterparse:
    def __init__(self, source, events=None, parser=None):
        self._pull = XMLPullParser(events, _parser=parser)
        self._source = source if hasattr(source, "read") else open(source, "rb")
        self.root = None
        self._steps = self._run()

    def _run(self):
        while True:
            yield from self._pull.read_events()
            data = self._source.read(16384)
            if not data:
                break
            self._pull.feed(data)
        root = self._pull._close_and_return_root()
        yield from self._pull.read_events()
        self.root = root

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    tree = XML(text, parser)
    return tree, {element.get("id"): element for element in tree.iter() if element.get("id")}


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()
