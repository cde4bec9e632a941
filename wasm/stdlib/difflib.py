from collections import namedtuple

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
    "context_diff", "unified_diff", "diff_bytes", "Match",
]

Match = namedtuple("Match", "a b size")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        # items of a list are found at once, those of a string by counting
        self._a = list(a) if isinstance(a, str) else a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self._b = list(b) if isinstance(b, str) else b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        places = {}
        for i, item in enumerate(self._b):
            if item in places:
                places[item].append(i)
            else:
                places[item] = [i]
        self.bjunk = set()
        self.bpopular = set()
        if self.isjunk:
            self.bjunk = set([item for item in places if self.isjunk(item)])
            for item in self.bjunk:
                del places[item]
        length = len(self._b)
        if self.autojunk and length >= 200:
            most = length // 100 + 1
            self.bpopular = set([item for item in places if len(places[item]) > most])
            for item in self.bpopular:
                del places[item]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, places, junk = self._a, self._b, self.b2j, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_i, best_j, best_size = alo, blo, 0
        lengths = {}  # of the match that ends at an item of b and at the last item of a
        nowhere = ()
        for i in range(alo, ahi):
            new_lengths = {}
            for j in places.get(a[i], nowhere):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                size = new_lengths[j] = lengths.get(j - 1, 0) + 1
                if size > best_size:
                    best_i, best_j, best_size = i - size + 1, j - size + 1, size
            lengths = new_lengths
        # what is popular belongs to a match at its ends, then junk does
        for wanted in (False, True):
            while best_i > alo and best_j > blo and (b[best_j - 1] in junk) == wanted and a[best_i - 1] == b[best_j - 1]:
                best_i, best_j, best_size = best_i - 1, best_j - 1, best_size + 1
            while best_i + best_size < ahi and best_j + best_size < bhi and (b[best_j + best_size] in junk) == wanted and a[best_i + best_size] == b[best_j + best_size]:
                best_size += 1
        return Match(best_i, best_j, best_size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        waiting = [(0, len(self._a), 0, len(self._b))]
        found = []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            match = self.find_longest_match(alo, ahi, blo, bhi)
            i, j, size = match[0], match[1], match[2]
            if size:
                found.append((i, j, size))
                if alo < i and blo < j:
                    waiting.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    waiting.append((i + size, ahi, j + size, bhi))
        found.sort()
        i = j = size = 0
        blocks = []
        for next_i, next_j, next_size in found:
            if i + size == next_i and j + size == next_j:
                size += next_size
            else:
                if size:
                    blocks.append(Match(i, j, size))
                i, j, size = next_i, next_j, next_size
        if size:
            blocks.append(Match(i, j, size))
        blocks.append(Match(len(self._a), len(self._b), 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = codes = []
        for match in self.get_matching_blocks():
            at_i, at_j, size = match[0], match[1], match[2]
            if i < at_i and j < at_j:
                codes.append(("replace", i, at_i, j, at_j))
            elif i < at_i:
                codes.append(("delete", i, at_i, j, at_j))
            elif j < at_j:
                codes.append(("insert", i, at_i, j, at_j))
            i, j = at_i + size, at_j + size
            if size:
                codes.append(("equal", at_i, i, at_j, j))
        return codes

    def get_grouped_opcodes(self, n=3):
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > n + n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        matches = sum([match[2] for match in self.get_matching_blocks()])
        return _ratio(matches, len(self._a) + len(self._b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = {}
            for item in self._b:
                self.fullbcount[item] = self.fullbcount.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self._a:
            count = left.get(item)
            if count is None:
                count = self.fullbcount.get(item, 0)
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self._a) + len(self._b))

    def real_quick_ratio(self):
        la, lb = len(self._a), len(self._b)
        return _ratio(min(la, lb), la + lb)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    scored = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            scored.append((matcher.ratio(), candidate))
    scored.sort(reverse=True)
    return [candidate for score, candidate in scored[:n]]


def IS_LINE_JUNK(line, pat=None):
    if pat is not None:
        return pat(line) is not None
    text = line.strip()
    return text == "" or text == "#"


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def _keep_spaces(line, tags):
    """The tags, with the white space of the line where there is none: tabs stay tabs."""
    return "".join([char if tag == " " and char.isspace() else tag for char, tag in zip(line, tags)])


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, lines, lo, hi):
        for i in range(lo, hi):
            yield tag + " " + lines[i]

    def _plain(self, a, alo, ahi, b, blo, bhi):
        if bhi - blo < ahi - alo:
            yield from self._dump("+", b, blo, bhi)
            yield from self._dump("-", a, alo, ahi)
        else:
            yield from self._dump("-", a, alo, ahi)
            yield from self._dump("+", b, blo, bhi)

    def _replace(self, a, alo, ahi, b, blo, bhi):
        """Begin with the two lines that are most alike, and go on with what is before and after these."""
        best, cutoff = 0.74, 0.75
        matcher = SequenceMatcher(self.charjunk)
        equal_i = equal_j = None
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal_i is None:
                        equal_i, equal_j = i, j
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, best_i, best_j = matcher.ratio(), i, j
        if best < cutoff:
            if equal_i is None:
                yield from self._plain(a, alo, ahi, b, blo, bhi)
                return
            best_i, best_j = equal_i, equal_j
        else:
            equal_i = None
        yield from self._around(a, alo, best_i, b, blo, best_j)
        if equal_i is None:
            a_tags = b_tags = ""
            matcher.set_seqs(a[best_i], b[best_j])
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                a_tags += {"replace": "^", "delete": "-", "insert": " ", "equal": " "}[tag] * (i2 - i1)
                b_tags += {"replace": "^", "delete": " ", "insert": "+", "equal": " "}[tag] * (j2 - j1)
            yield from self._qformat(a[best_i], b[best_j], a_tags, b_tags)
        else:
            yield "  " + a[best_i]
        yield from self._around(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _around(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump("-", a, alo, ahi)
        elif blo < bhi:
            yield from self._dump("+", b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        atags = _keep_spaces(aline, atags).rstrip()
        btags = _keep_spaces(bline, btags).rstrip()
        yield "- " + aline
        if atags:
            yield "? " + atags + "\n"
        yield "+ " + bline
        if btags:
            yield "? " + btags + "\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    if which not in (1, 2):
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which)
    tag = "- " if which == 1 else "+ "
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


def _check_types(a, b, *args):
    if a and not isinstance(a[0], str):
        raise TypeError("lines to compare must be str, not %s (%r)" % (type(a[0]).__name__, a[0]))
    if b and not isinstance(b[0], str):
        raise TypeError("lines to compare must be str, not %s (%r)" % (type(b[0]).__name__, b[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError("all arguments must be str, not: %r" % (arg,))


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield "--- " + fromfile + ("\t" + fromfiledate if fromfiledate else "") + lineterm
            yield "+++ " + tofile + ("\t" + tofiledate if tofiledate else "") + lineterm
        first, last = group[0], group[-1]
        yield "@@ -%s +%s @@%s" % (_unified_range(first[1], last[2]), _unified_range(first[3], last[4]), lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return "%d,%d" % (start + 1 if length else start, length)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield "*** " + fromfile + ("\t" + fromfiledate if fromfiledate else "") + lineterm
            yield "--- " + tofile + ("\t" + tofiledate if tofiledate else "") + lineterm
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield "*** %s ****%s" % (_context_range(first[1], last[2]), lineterm)
        if any([code[0] in ("replace", "delete") for code in group]):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield "--- %s ----%s" % (_context_range(first[3], last[4]), lineterm)
        if any([code[0] in ("replace", "insert") for code in group]):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield marks[tag] + line


def _context_range(start, stop):
    length = stop - start
    if length <= 1:
        return str(start + 1 if length else start)
    return "%d,%d" % (start + 1, start + length)


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    def decode(data):
        try:
            return data.decode("ascii", "surrogateescape")
        except AttributeError:
            raise TypeError("all arguments must be bytes, not %s (%r)" % (type(data).__name__, data)) from None

    a = [decode(line) for line in a]
    b = [decode(line) for line in b]
    for line in dfunc(a, b, decode(fromfile), decode(tofile), decode(fromfiledate), decode(tofiledate), n, decode(lineterm)):
        yield line.encode("ascii", "surrogateescape")
