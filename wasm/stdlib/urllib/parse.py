from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
    "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms", "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_CONTROL_OR_SPACE = "".join([chr(i) for i in range(33)])


def _as_text(*args):
    """The arguments as text, and what makes the result the type they had."""
    is_text = None
    for arg in args:
        if arg is None or len(arg) == 0:
            continue
        if is_text is None:
            is_text = isinstance(arg, str)
        elif is_text != isinstance(arg, str):
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text is None:
        is_text = isinstance(args[0], str) if args else True
    if is_text:
        return [arg if isinstance(arg, str) or arg is None else "" for arg in args], lambda result: result
    return [bytes(arg).decode("ascii") if arg else "" for arg in args], _to_bytes


def _to_bytes(result):
    return result.encode("ascii") if isinstance(result, str) else result.encode()


class _Netloc:
    """What can be asked of the network location of a result."""

    def _parts(self):
        netloc = self.netloc
        as_bytes = not isinstance(netloc, str)
        if as_bytes:
            netloc = netloc.decode("ascii")
        userinfo, at, host = netloc.rpartition("@")
        username = password = port = None
        if at:
            username, colon, password = userinfo.partition(":")
            if not colon:
                password = None
        before, bracket, rest = host.partition("[")
        if bracket:
            hostname, _, port = rest.partition("]")
            port = port.partition(":")[2]
        else:
            hostname, _, port = host.partition(":")
        parts = [username, password, hostname or None, port or None]
        return [part.encode("ascii") if as_bytes and part is not None else part for part in parts]

    @property
    def username(self):
        return self._parts()[0]

    @property
    def password(self):
        return self._parts()[1]

    @property
    def hostname(self):
        hostname = self._parts()[2]
        if hostname is None:
            return None
        percent = "%" if isinstance(hostname, str) else b"%"
        hostname, percent, zone = hostname.partition(percent)
        return hostname.lower() + percent + zone

    @property
    def port(self):
        port = self._parts()[3]
        if port is None:
            return None
        text = port if isinstance(port, str) else port.decode("ascii")
        for char in text:
            if char not in "0123456789":
                raise ValueError("Port could not be cast to integer value as %r" % port)
        port = int(text)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port


class DefragResult(namedtuple("DefragResult", "url fragment")):
    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url

    def encode(self, encoding="ascii", errors="strict"):
        return DefragResultBytes(*[part.encode(encoding, errors) for part in self])


class SplitResult(namedtuple("SplitResult", "scheme netloc path query fragment"), _Netloc):
    def geturl(self):
        return urlunsplit(self)

    def encode(self, encoding="ascii", errors="strict"):
        return SplitResultBytes(*[part.encode(encoding, errors) for part in self])


class ParseResult(namedtuple("ParseResult", "scheme netloc path params query fragment"), _Netloc):
    def geturl(self):
        return urlunparse(self)

    def encode(self, encoding="ascii", errors="strict"):
        return ParseResultBytes(*[part.encode(encoding, errors) for part in self])


class DefragResultBytes(namedtuple("DefragResultBytes", "url fragment")):
    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url

    def decode(self, encoding="ascii", errors="strict"):
        return DefragResult(*[part.decode(encoding, errors) for part in self])


class SplitResultBytes(namedtuple("SplitResultBytes", "scheme netloc path query fragment"), _Netloc):
    def geturl(self):
        return urlunsplit(self)

    def decode(self, encoding="ascii", errors="strict"):
        return SplitResult(*[part.decode(encoding, errors) for part in self])


class ParseResultBytes(namedtuple("ParseResultBytes", "scheme netloc path params query fragment"), _Netloc):
    def geturl(self):
        return urlunparse(self)

    def decode(self, encoding="ascii", errors="strict"):
        return ParseResult(*[part.decode(encoding, errors) for part in self])


# -- Taking apart and putting together ---------------------------------------------------------------------------


def urlparse(url, scheme="", allow_fragments=True):
    (url, scheme), coerce = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        slash = path.rfind("/")
        at = path.find(";", slash if slash >= 0 else 0)
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return coerce(ParseResult(scheme, netloc, path, params, query, fragment))


def urlsplit(url, scheme="", allow_fragments=True):
    (url, scheme), coerce = _as_text(url, scheme)
    return coerce(SplitResult(*_split(url, scheme, allow_fragments)))


def _split(url, scheme, allow_fragments):
    url = url.lstrip(_CONTROL_OR_SPACE)
    scheme = scheme.strip(_CONTROL_OR_SPACE)
    for char in "\t\r\n":
        url = url.replace(char, "")
        scheme = scheme.replace(char, "")
    netloc = query = fragment = ""
    before, colon, rest = url.partition(":")
    if colon and before and before[0] in scheme_chars[:52] and all([char in scheme_chars for char in before]):
        scheme, url = before.lower(), rest
    if url.startswith("//"):
        end = len(url)
        for char in "/?#":
            at = url.find(char, 2)
            if 0 <= at < end:
                end = at
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_bracketed(netloc.partition("[")[2].partition("]")[0])
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    _check_netloc(netloc)
    return scheme, netloc, url, query, fragment


def _check_bracketed(host):
    if host.startswith("v"):
        version, dot, rest = host[1:].partition(".")
        if not (version and dot and rest and all([char in "0123456789abcdefABCDEF" for char in version])):
            raise ValueError("IPvFuture address is invalid")
        return
    groups = host.partition("%")[0].split(":")
    if len(groups) == 1:
        numbers = host.split(".")
        if len(numbers) == 4 and all([number.isdigit() and int(number) < 256 for number in numbers]):
            raise ValueError("An IPv4 address cannot be in brackets")
    count = len(groups) + ("." in groups[-1])
    if not 3 <= count <= 9 or "::" not in host and count != 8:
        raise ValueError("%r does not appear to be an IPv4 or IPv6 address" % host)
    for group in groups:
        if len(group) > 4 and "." not in group or not all([char in "0123456789abcdefABCDEF." for char in group]):
            raise ValueError("%r does not appear to be an IPv4 or IPv6 address" % host)


def _check_netloc(netloc):
    """Refuse characters that become delimiters when the name is normalized."""
    if not netloc or all([ord(char) < 128 for char in netloc]):
        return
    import unicodedata

    name = netloc
    for char in "@:#?":
        name = name.replace(char, "")
    normal = unicodedata.normalize("NFKC", name)
    if normal != name:
        for char in "/?#@:":
            if char in normal:
                raise ValueError("netloc %r contains invalid characters under NFKC normalization" % netloc)


def urlunparse(components):
    (scheme, netloc, url, params, query, fragment), coerce = _as_text(*components)
    if params:
        url = "%s;%s" % (url, params)
    return coerce(_unsplit(scheme, netloc, url, query, fragment))


def urlunsplit(components):
    parts, coerce = _as_text(*components)
    return coerce(_unsplit(*parts))


def _unsplit(scheme, netloc, url, query, fragment):
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    (base, url), coerce = _as_text(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return coerce(url)
    if scheme in uses_netloc:
        if netloc:
            return coerce(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return coerce(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    segments = bpath.split("/")
    if segments[-1] != "":
        del segments[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments += path.split("/")
        # no empty segments but at the ends
        segments = segments[:1] + [segment for segment in segments[1:-1] if segment] + segments[-1:]
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return coerce(urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment)))


def urldefrag(url):
    (url,), coerce = _as_text(url)
    fragment = ""
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        url = urlunparse((scheme, netloc, path, params, query, ""))
    return coerce(DefragResult(url, fragment))


# -- Quoting -----------------------------------------------------------------------------------------------------

_SAFE = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_tables = {}


def _table(safe):
    table = _tables.get(safe)
    if table is None:
        if len(_tables) > 8:
            _tables.clear()
        allowed = _SAFE + safe
        table = [chr(byte) if byte in allowed else "%%%02X" % byte for byte in range(256)]
        _tables[safe] = table
    return table


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    if isinstance(safe, str):
        return quote(string, safe + " ", encoding, errors).replace(" ", "+")
    return quote(string, safe + b" ", encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, str):
        safe = bytes([ord(char) for char in safe if ord(char) < 128])
    else:
        safe = bytes([char for char in safe if char < 128])
    table = _table(safe)
    return "".join([table[byte] for byte in bs])


def _byte(text):
    """The byte that two hexadecimal digits at the beginning say, or -1."""
    if len(text) < 2 or text[0] in "+-_ " or text[1] in "_ ":
        return -1
    try:
        return int(text[:2], 16)
    except ValueError:
        return -1


def unquote_to_bytes(string):
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    parts = bytes(string).split(b"%")
    out = bytearray(parts[0])
    for part in parts[1:]:
        head = part[:2]
        byte = _byte(head.decode("latin-1")) if all([char < 128 for char in head]) else -1
        if byte < 0:
            out += b"%"
            out += part
        else:
            out.append(byte)
            out += part[2:]
    return bytes(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        string.split
        return string
    encoding = encoding or "utf-8"
    errors = errors or "replace"
    parts = string.split("%")
    out = [parts[0]]
    pending = bytearray()
    for part in parts[1:]:
        byte = _byte(part)
        rest = part
        if byte >= 0:
            pending.append(byte)
            rest = part[2:]
        if pending and (rest or byte < 0):
            out.append(bytes(pending).decode(encoding, errors))
            pending = bytearray()
        if byte < 0:
            out.append("%")
        out.append(rest)
    if pending:
        out.append(bytes(pending).decode(encoding, errors))
    return "".join(out)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


# -- Queries -----------------------------------------------------------------------------------------------------


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError("not a valid non-string sequence or mapping object") from None

    def text(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        key = text(key)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                for item in value:
                    pairs.append(key + "=" + text(item))
                continue
        pairs.append(key + "=" + text(value))
    return "&".join(pairs)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        if name in result:
            result[name].append(value)
        else:
            result[name] = [value]
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    (qs,), coerce = _as_text(qs)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if not isinstance(separator, str):
        separator = separator.decode("ascii")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    result = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (field,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            result.append((coerce(unquote_plus(name, encoding, errors)), coerce(unquote_plus(value, encoding, errors))))
    return result
