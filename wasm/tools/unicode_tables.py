#!/usr/bin/env python3
"""Writes wasm/guest/modunicodedata_tables.h from the Unicode database of the CPython that runs this.

Run with CPython 3.11 (Unicode 14.0), the version whose behaviour the guest has:

    python3.11 wasm/tools/unicode_tables.py > wasm/guest/modunicodedata_tables.h

Properties are runs of equal values, case mappings and single-character decompositions are runs of equal
distance, so that the tables stay small: they are part of every fresh sandbox's memory.
"""

import sys
import unicodedata as u
from fractions import Fraction

ALL = range(0x110000)
CATEGORIES = ["Cn", "Lu", "Ll", "Lt", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
              "Lm", "Lo", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So"]
LU, LL = 1, 2
UPPER_IS_EVEN, UPPER_IS_ODD = 30, 31


def emit(ctype, name, values, fmt="0x%x"):
    print("static const %s %s[%d] = {" % (ctype, name, len(values)))
    line = "   "
    for value in values:
        text = " " + fmt % value + ","
        if len(line) + len(text) > 118:
            print(line)
            line = "   "
        line += text
    print(line)
    print("};")


def categories():
    cats = [CATEGORIES.index(u.category(chr(c))) for c in ALL]
    runs = []
    c = 0
    while c < 0x110000:
        end = c + 1
        if cats[c] in (LU, LL):
            while end < 0x110000 and {cats[end], cats[end - 1]} == {LU, LL}:
                end += 1
        if end - c >= 4:
            kind = UPPER_IS_EVEN if (cats[c] == LU) == (c % 2 == 0) else UPPER_IS_ODD
        else:
            kind = cats[c]
            end = c + 1
            while end < 0x110000 and cats[end] == kind:
                end += 1
            # Leave the last one to an alternating run that begins with it.
            if kind in (LU, LL) and end - c > 1 and all(
                    {cats[end - 1 + i], cats[end + i]} == {LU, LL} for i in range(4)):
                end -= 1
        runs.append(c << 5 | kind)
        c = end
    return runs


def distances(pairs):
    """Runs (first, count, stride, distance) of a sorted list of pairs (character, other)."""
    runs = []
    i = 0
    while i < len(pairs):
        c, other = pairs[i]
        best = 1, 1
        for stride in (1, 2):
            n = 1
            while i + n < len(pairs) and pairs[i + n] == (c + n * stride, other + n * stride):
                n += 1
            if n > best[0]:
                best = n, stride
        n, stride = best
        runs.append((c, n, stride, other - c))
        i += n
    return runs


def emit_distances(name, pairs):
    runs = distances(pairs)
    print("// first << 11 | (stride is 2) << 10 | count - 1, then the distance")
    flat = []
    for first, count, stride, distance in runs:
        while count > 1024:
            flat += [first << 11 | (stride == 2) << 10 | 1023, distance & 0xffffffff]
            first, count = first + 1024 * stride, count - 1024
        flat += [first << 11 | (stride == 2) << 10 | (count - 1), distance & 0xffffffff]
    emit("uint32_t", name, flat)


def simple(c, method):
    full = getattr(chr(c), method)()
    if len(full) == 1:
        return ord(full)
    if method == "upper" and len(chr(c).title()) == 1:
        return ord(chr(c).title())
    if method == "lower":
        return ord(full[0])
    return c


def main():
    print("// Written by wasm/tools/unicode_tables.py from Unicode %s; not to be edited." % u.unidata_version)
    print("// Unicode data: Copyright (c) Unicode, Inc., Unicode License v3.")
    print('#define UNI_VERSION "%s"' % u.unidata_version)
    print("static const char uni_category_names[] = \"%s\";" % "".join(CATEGORIES))
    emit("uint32_t", "uni_category_runs", categories())

    for method in "lower", "upper":
        pairs = [(c, simple(c, method)) for c in ALL if simple(c, method) != c]
        emit_distances("uni_%s_runs" % method, pairs)
    special = []
    for kind, method in enumerate(["lower", "upper", "title", "casefold"]):
        for c in ALL:
            full = getattr(chr(c), method)()
            if c == 0x3a3:
                continue  # final sigma depends on what is around it
            base = {"title": simple(c, "upper"), "casefold": simple(c, "lower")}.get(method)
            if base is None:
                base = simple(c, method)
            if full != chr(base):
                assert len(full) <= 3 and all(ord(f) < 0x10000 or len(full) == 1 for f in full), (c, full)
                special.append((kind, c, [ord(f) for f in full] + [0] * (3 - len(full))))
    special.sort()
    print("// kind << 24 | character, then up to three characters it becomes (0: none)")
    emit("uint32_t", "uni_special", [x for k, c, f in special for x in (k << 24 | c, f[1] << 16 | f[0] if f[0] < 65536 and f[1] < 65536 and f[1] else f[0], f[2])])

    names = sorted({(u.bidirectional(chr(c)), u.east_asian_width(chr(c)), u.mirrored(chr(c)), u.combining(chr(c)))
                    for c in ALL})
    bidi = sorted({n[0] for n in names})
    width = sorted({n[1] for n in names})
    print("static const char *const uni_bidi[] = {%s};" % ", ".join('"%s"' % b for b in bidi))
    print("static const char *const uni_width[] = {%s};" % ", ".join('"%s"' % w for w in width))
    print("// combining << 16 | mirrored << 8 | width << 5 | bidirectional")
    emit("uint32_t", "uni_records", [n[3] << 16 | n[2] << 8 | width.index(n[1]) << 5 | bidi.index(n[0]) for n in names])
    runs, last = [], None
    for c in ALL:
        n = names.index((u.bidirectional(chr(c)), u.east_asian_width(chr(c)), u.mirrored(chr(c)), u.combining(chr(c))))
        if n != last:
            runs.append(c << 10 | n)
            last = n
    emit("uint32_t", "uni_record_runs", runs)

    tags = [""]
    single, several, pool = {}, [], []
    for c in ALL:
        d = u.decomposition(chr(c))
        if not d:
            continue
        parts = d.split()
        tag = ""
        if parts[0].startswith("<"):
            tag = parts.pop(0)
        if tag not in tags:
            tags.append(tag)
        chars = [int(p, 16) for p in parts]
        if len(chars) == 1:
            single.setdefault(tags.index(tag), []).append((c, chars[0]))
        else:
            several.append((c, tags.index(tag), chars))
    print("static const char *const uni_tags[] = {%s};" % ", ".join('"%s"' % t for t in tags))
    print("// first << 11 | (stride is 2) << 10 | count - 1, then tag << 27 | distance, biased by 0x4000000")
    flat = []
    for t in sorted(single):
        for first, count, stride, distance in distances(single[t]):
            assert count <= 1024
            flat.append((first << 11 | (stride == 2) << 10 | (count - 1), t << 27 | (distance + 0x4000000)))
    flat.sort()
    emit("uint32_t", "uni_single", [x for pair in flat for x in pair])
    print("// character << 8 | tag << 3 of each that becomes several; and where they begin in the pool")
    offsets = []
    for c, t, chars in several:
        offsets.append(len(pool))
        for x in chars:
            if x >= 0x10000:
                x -= 0x10000
                pool += [0xd800 | x >> 10, 0xdc00 | x & 0x3ff]
            else:
                pool.append(x)
    offsets.append(len(pool))
    emit("uint32_t", "uni_several", [c << 8 | t << 3 for c, t, chars in several])
    emit("uint16_t", "uni_several_at", offsets)
    emit("uint16_t", "uni_pool", pool)
    composed = []
    for i, (c, t, chars) in enumerate(several):
        if t == 0 and len(chars) == 2 and u.normalize("NFC", chr(c)) == chr(c):
            composed.append((chars[0], chars[1], i))
    print("// Indices in uni_several, sorted by the pair of characters that compose it")
    emit("uint16_t", "uni_composed", [i for a, b, i in sorted(composed)], "%d")

    # Numeric values: digits come from the decimal runs, the rest one by one.
    zeros = [c for c in ALL if u.decimal(chr(c), None) == 0]
    for z in zeros:
        assert all(u.decimal(chr(z + i)) == i for i in range(10))
    decimals = {c for c in ALL if u.decimal(chr(c), None) is not None}
    assert decimals <= {z + i for z in zeros for i in range(10)} and decimals == {c for c in ALL if u.category(chr(c)) == "Nd"}
    emit("uint32_t", "uni_zeros", zeros)
    others = []
    for c in ALL:
        n = u.numeric(chr(c), None)
        if n is None or c in decimals:
            continue
        others.append((c, Fraction(n).limit_denominator(1000), u.digit(chr(c), None) is not None))
    values = sorted({v for c, v, d in others})
    print("static const double uni_numbers[] = {%s};" % ", ".join(
        "%d.0 / %d.0" % (v.numerator, v.denominator) for v in values))
    runs = []
    for c, v, d in others:
        k = values.index(v)
        prev = runs[-1] if runs else None
        if prev and prev[0] + prev[1] == c and prev[2] + prev[1] * prev[4] == k and prev[3] == d and prev[1] < 31:
            prev[1] += 1
        elif prev and prev[1] == 1 and prev[0] + 1 == c and k == prev[2] and prev[3] == d:
            prev[4] = 0
            prev[1] += 1
        else:
            runs.append([c, 1, k, d, 1])
    print("// character, then step << 31 | is digit << 30 | count << 16 | index in uni_numbers")
    emit("uint32_t", "uni_numeric", [x for c, n, k, d, s in runs for x in (c, s << 31 | d << 30 | n << 16 | k)])
    # What CPython's str predicates need beyond the category.
    alnum = {c for c in ALL if chr(c).isalnum()}
    cat_alnum = {c for c in ALL if u.category(chr(c))[0] == "L" or u.category(chr(c)) in ("Nd", "Nl", "No")}
    sys.stderr.write("alnum by category differs: %s\n" % sorted(map(hex, alnum ^ cat_alnum)))
    upper = {c for c in ALL if chr(c).isupper()} ^ {c for c in ALL if u.category(chr(c)) == "Lu"}
    lower = {c for c in ALL if chr(c).islower()} ^ {c for c in ALL if u.category(chr(c)) == "Ll"}
    for name, extra in ("uni_other_upper", upper), ("uni_other_lower", lower):
        runs = []
        for c in sorted(extra):
            if runs and runs[-1][1] + 1 == c:
                runs[-1][1] = c
            else:
                runs.append([c, c])
        emit("uint32_t", name, [x for r in runs for x in r])
    ident = {c for c in ALL if ("a" + chr(c)).isidentifier()}
    start = {c for c in ALL if chr(c).isidentifier()}
    cat_start = {c for c in ALL if u.category(chr(c))[0] == "L" or u.category(chr(c)) == "Nl" or c == 95}
    sys.stderr.write("start differs: %d %d\n" % (len(start - cat_start), len(cat_start - start)))
    cat_ident = cat_start | {c for c in ALL if u.category(chr(c)) in ("Mn", "Mc", "Nd", "Pc")}
    sys.stderr.write("ident differs: %d %d\n" % (len(ident - cat_ident), len(cat_ident - ident)))
    printable = {c for c in ALL if chr(c).isprintable()}
    cat_print = {c for c in ALL if u.category(chr(c))[0] not in "CZ" or c == 32}
    sys.stderr.write("printable differs: %d\n" % len(printable ^ cat_print))


main()
