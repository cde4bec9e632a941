__version__ = "1.0"

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3

_limit = 131072
_dialects = {}


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Format(self, {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_OPTIONS = {
    "delimiter": ",",
    "doublequote": True,
    "escapechar": None,
    "lineterminator": "\r\n",
    "quotechar": '"',
    "quoting": QUOTE_MINIMAL,
    "skipinitialspace": False,
    "strict": False,
}


class _Format:
    """A dialect and single options, checked: what readers and writers work with."""

    def __init__(self, dialect, options):
        for name in options:
            if name not in _OPTIONS:
                raise TypeError("this function got an unexpected keyword argument '%s'" % name)
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name, standard in _OPTIONS.items():
            value = options[name] if name in options else getattr(dialect, name, standard)
            if value is None and name in ("doublequote", "lineterminator", "skipinitialspace", "quoting", "strict"):
                if not (name in options or isinstance(dialect, Dialect)) or name in ("skipinitialspace", "strict", "doublequote"):
                    value = standard
            setattr(self, name, value)
        explicit = "quotechar" in options or hasattr(dialect, "quotechar")
        self._check("quoting" in options or hasattr(dialect, "quoting"), explicit)

    def _check(self, quoting_given, quotechar_given):
        for name in ("delimiter", "escapechar", "quotechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter" or isinstance(value, str) and len(value) == 1:
                continue
            if isinstance(value, str):
                raise TypeError('"%s" must be a 1-character string' % name)
            raise TypeError('"%s" must be string%s, not %s' % (name, "" if name == "delimiter" else " or None", type(value).__name__))
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 3:
            raise TypeError('bad "quoting" value')
        if self.quotechar is None:
            if not quoting_given:
                self.quoting = QUOTE_NONE
            elif self.quoting != QUOTE_NONE:
                raise TypeError("quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        self.doublequote = bool(self.doublequote)
        self.skipinitialspace = bool(self.skipinitialspace)
        self.strict = bool(self.strict)


def register_dialect(name, dialect="excel", **options):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect if dialect != "excel" else excel, options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=None):
    global _limit
    before = _limit
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return before


# Where the reader is in a field: before its first character, in plain text, in quotes, after a quote in quotes.
_START, _PLAIN, _QUOTED, _AFTER = 0, 1, 2, 3


class _Reader:
    def __init__(self, lines, format):
        self._lines = iter(lines)
        self.dialect = format
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        format = self.dialect
        line = self._line()
        quote = format.quotechar if format.quoting != QUOTE_NONE else None
        if format.escapechar is None and not format.skipinitialspace and (quote is None or quote not in line):
            # nothing but delimiters
            body = line.rstrip("\r\n")
            if not body:
                return []
            row = body.split(format.delimiter)
            if "\n" in body or "\r" in body:
                self._stray_newline()
            if len(body) > _limit and max(map(len, row)) > _limit:
                self._too_large()
            return [float(field) for field in row] if format.quoting == QUOTE_NONNUMERIC else row
        self._row = []
        self._field = []
        self._state = _START
        self._was_quoted = self._empty = False
        if not line.rstrip("\r\n"):
            return []
        take = self._take_quoted if format.escapechar is None and quote else self._take_escaped
        while True:
            body = line.rstrip("\r\n")
            if take(body, line[len(body):]):
                return self._row
            try:
                line = self._line()
            except StopIteration:
                if format.strict:
                    raise Error("unexpected end of data") from None
                self._save()
                return self._row

    def _line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error("iterator should return strings, not %s (the file should be opened in text mode)" % type(line).__name__)
        self.line_num += 1
        return line

    def _stray_newline(self):
        raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")

    def _too_large(self):
        raise Error("field larger than field limit (%d)" % _limit)

    def _save(self):
        field = "".join(self._field)
        if len(field) > _limit:
            self._too_large()
        if self.dialect.quoting == QUOTE_NONNUMERIC and not self._was_quoted:
            field = float(field)
        self._row.append(field)
        self._field = []
        self._state = _START
        self._was_quoted = False

    def _take_quoted(self, body, end):
        """Take a line apart at the quotes, then what is outside of them at the delimiters."""
        quote = self.dialect.quotechar
        first = True
        for part in body.split(quote):
            if not first:
                self._take_quote(quote)
            first = False
            if self._state == _QUOTED:
                self._field.append(part)
            elif part:
                self._take_plain(part)
        if self._state == _QUOTED:
            self._field.append(end)
            if sum(map(len, self._field)) > _limit:
                self._too_large()
            return False
        self._save()
        return True

    def _take_quote(self, quote):
        if self._state == _START:
            self._state = _QUOTED
            self._was_quoted = True
        elif self._state == _PLAIN:
            self._field.append(quote)
        elif self._state == _AFTER:
            self._field.append(quote)
            self._state = _QUOTED
        else:
            self._state = _AFTER if self.dialect.doublequote else _PLAIN

    def _take_plain(self, part):
        if "\n" in part or "\r" in part:
            self._stray_newline()
        delimiter = self.dialect.delimiter
        first = True
        for piece in part.split(delimiter):
            if not first:
                self._save()
            first = False
            if self._state == _START and self.dialect.skipinitialspace:
                piece = piece.lstrip(" ")
            if piece:
                if self._state == _AFTER and self.dialect.strict:
                    raise Error("'%s' expected after '%s'" % (delimiter, self.dialect.quotechar))
                self._field.append(piece)
                self._state = _PLAIN

    def _take_escaped(self, body, end):
        format = self.dialect
        quote = format.quotechar if format.quoting != QUOTE_NONE else None
        field = self._field
        escaped = False
        for char in body:
            if escaped:
                field.append(char)
                escaped = False
                if self._state != _QUOTED:
                    self._state = _PLAIN
            elif char == format.escapechar:
                escaped = True
            elif char == quote:
                self._take_quote(quote)
            elif self._state == _QUOTED:
                field.append(char)
            elif char == format.delimiter:
                self._save()
                field = self._field
            elif char == " " and self._state == _START and format.skipinitialspace:
                pass
            else:
                if char in "\r\n":
                    self._stray_newline()
                if self._state == _AFTER and format.strict:
                    raise Error("'%s' expected after '%s'" % (format.delimiter, quote))
                field.append(char)
                self._state = _PLAIN
        if escaped or self._state == _QUOTED:
            field.append(end or "\n")
            if self._state != _QUOTED:
                self._state = _PLAIN
            return False
        self._save()
        return True


class _Writer:
    def __init__(self, file, format):
        if not hasattr(file, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._write = file.write
        self.dialect = format
        special = format.delimiter + (format.escapechar or "") + (format.quotechar or "") + format.lineterminator
        self._special = set(special)

    def writerow(self, row):
        format = self.dialect
        try:
            fields = iter(row)
        except TypeError:
            raise Error("iterable expected, not %s" % type(row).__name__) from None
        texts = [self._text(field) for field in fields]
        line = format.delimiter.join(texts)
        if not line and texts:
            if format.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            line = format.quotechar * 2
        return self._write(line + format.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _text(self, value):
        format = self.dialect
        if value is None:
            text = ""
        elif isinstance(value, str):
            text = value
        else:
            text = str(value)
        quoting = format.quoting
        quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float, complex)) and not hasattr(value, "__float__")
        for char in self._special:
            if char in text:
                break
        else:
            return format.quotechar + text + format.quotechar if quoted else text
        escape = format.escapechar
        if quoting == QUOTE_NONE:
            to_escape = self._special
        else:
            to_escape = ()
            if escape and escape in text:
                text = text.replace(escape, escape + escape)
            quote = format.quotechar
            if quote in text:
                if format.doublequote:
                    quoted = True
                    text = text.replace(quote, quote + quote)
                elif escape is None:
                    raise Error("need to escape, but no escapechar set")
                else:
                    text = text.replace(quote, escape + quote)
            for char in self._special:
                if char != escape and char != quote and char in text:
                    quoted = True
            return quote + text + quote if quoted else text
        if escape is None:
            raise Error("need to escape, but no escapechar set")
        return "".join([escape + char if char in to_escape else char for char in text])


def reader(lines, dialect="excel", **options):
    return _Reader(lines, _Format(excel if dialect == "excel" and dialect in _dialects else dialect, options))


def writer(file, dialect="excel", **options):
    return _Writer(file, _Format(excel if dialect == "excel" and dialect in _dialects else dialect, options))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = fieldnames if fieldnames is None or iter(fieldnames) is not fieldnames else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        record = dict(zip(names, row))
        if len(names) < len(row):
            record[self.restkey] = row[len(names):]
        else:
            for name in names[len(row):]:
                record[name] = self.restval
        return record


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, record):
        if self.extrasaction == "raise":
            extra = [name for name in record.keys() if name not in self.fieldnames]
            if extra:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in extra]))
        return [record.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses the dialect of a sample: from fields in quotes, else from how evenly characters are spread over its lines."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, skipinitialspace = self._from_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._from_frequency(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _from_quotes(self, sample, delimiters):
        import re

        flags = re.DOTALL | re.MULTILINE
        # between two delimiters, first in its line, last in its line, alone in its line
        for pattern in (
            r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?P=delim)',
            r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?P<delim>[^\w\n"\'])(?P<space> ?)',
            r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
            r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
        ):
            compiled = re.compile(pattern, flags)
            found = [match.groupdict() for match in compiled.finditer(sample)]
            if found:
                break
        else:
            return "", False, None, False
        quotes, delims, spaces = {}, {}, 0
        for match in found:
            quote = match["quote"]
            quotes[quote] = quotes.get(quote, 0) + 1
            delim = match.get("delim")
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            if match.get("space"):
                spaces += 1
        quote = max(quotes, key=quotes.get)
        if delims:
            delim = max(delims, key=delims.get)
            skip = delims[delim] == spaces
            if delim == "\n":
                delim = ""
        else:
            delim, skip = "", False
        d = re.escape(delim)
        double = re.search(r"((%s)|^)\W*%s[^%s\n]*%s[^%s\n]*%s\W*((%s)|$)" % (d, quote, d, quote, d, quote, d), sample, re.MULTILINE)
        return quote, bool(double), delim, skip

    def _from_frequency(self, sample, delimiters):
        lines = [line for line in sample.split("\n") if line]
        characters = [chr(code) for code in range(127)]
        chunk = min(10, len(lines))
        counts = {char: {} for char in characters}
        candidates = {}
        start, end = 0, chunk
        while start < len(lines):
            for line in lines[start:end]:
                for char in characters:
                    number = line.count(char)
                    counts[char][number] = counts[char].get(number, 0) + 1
            modes = {}
            for char in characters:
                items = list(counts[char].items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                best = max(items, key=lambda item: item[1])
                others = sum([item[1] for item in items]) - best[1]
                modes[char] = (best[0], best[1] - others)
            total = float(min(end, len(lines)))
            consistency = 1.0
            while not candidates and consistency >= 0.9:
                for char, (number, share) in modes.items():
                    if number > 0 and share > 0 and share / total >= consistency and (delimiters is None or char in delimiters):
                        candidates[char] = (number, share)
                consistency -= 0.01
            if len(candidates) == 1:
                delimiter = list(candidates)[0]
                return delimiter, self._spaced(lines[0], delimiter)
            start, end = end, end + chunk
        if not candidates:
            return "", False
        if len(candidates) > 1:
            for delimiter in self.preferred:
                if delimiter in candidates:
                    return delimiter, self._spaced(lines[0], delimiter)
        delimiter = sorted([(value, key) for key, value in candidates.items()])[-1][1]
        return delimiter, self._spaced(lines[0], delimiter)

    def _spaced(self, line, delimiter):
        return line.count(delimiter) == line.count(delimiter + " ")

    def has_header(self, sample):
        rows = reader(sample.splitlines(True), self.sniff(sample))
        header = next(rows)
        kinds = {column: None for column in range(len(header))}
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = self._kind(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        score = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                score += 1 if len(header[column]) != kind else -1
            elif kind is not None:
                score += -1 if self._kind(header[column]) == "number" else 1
        return score > 0

    def _kind(self, text):
        """Whether a field is a number, else how long it is."""
        try:
            complex(text)
            return "number"
        except (ValueError, OverflowError):
            return len(text)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)
