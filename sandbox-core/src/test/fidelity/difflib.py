#### ratio
import difflib
print(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), difflib.SequenceMatcher(None, "", "").ratio(), difflib.SequenceMatcher(None, "abc", "").ratio(), difflib.SequenceMatcher(a="kitten", b="sitting").ratio())
#### quick ratios
import difflib
s = difflib.SequenceMatcher(None, "abcd", "dcba")
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio())
#### matching blocks
import difflib
s = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(s.get_matching_blocks())
#### opcodes
import difflib
s = difflib.SequenceMatcher(None, "qabxcd", "abycdf")
for tag, i1, i2, j1, j2 in s.get_opcodes():
    print(tag, i1, i2, j1, j2, s.a[i1:i2], s.b[j1:j2])
#### longest match
import difflib
s = difflib.SequenceMatcher(None, " abcd", "abcd abcd")
print(s.find_longest_match(0, 5, 0, 9), difflib.SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
m = s.find_longest_match()
print(m.a, m.b, m.size)
#### junk
import difflib
s = difflib.SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.bjunk, [tuple(b) for b in s.get_matching_blocks()])
#### lists
import difflib
s = difflib.SequenceMatcher(None, [1, 2, 3, 4], [1, 3, 4, 5])
print(s.get_opcodes(), s.ratio())
#### set seqs
import difflib
s = difflib.SequenceMatcher()
s.set_seq2("abcd")
for word in ("abc", "bcd", "xyz"):
    s.set_seq1(word)
    print(word, round(s.ratio(), 4))
s.set_seqs("a", "a")
print(s.ratio())
#### autojunk
import difflib
a, b = "x" + "ab" * 150, "ab" * 150
print(difflib.SequenceMatcher(None, a, b).ratio(), difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() > 0.9, sorted(difflib.SequenceMatcher(None, a, b).bpopular))
#### grouped opcodes
import difflib
a = list(map(str, range(1, 40)))
b = a[:]
b[8:8] = ["i"]
b[20] += "x"
b[23:28] = []
b[30] += "y"
for group in difflib.SequenceMatcher(None, a, b).get_grouped_opcodes():
    print(group)
#### close matches
import difflib
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("wheel", ["while", "well", "steel"], n=2), difflib.get_close_matches("xyz", ["abc"]), difflib.get_close_matches("appel", ["ape", "apple"], cutoff=0.8))
#### close matches ties
import difflib
print(difflib.get_close_matches("cat", ["bat", "hat", "rat", "cart", "cut"]))
#### close matches errors
import difflib
for kw in ({"n": 0}, {"cutoff": 2}):
    try:
        difflib.get_close_matches("a", [], **kw)
    except ValueError as e:
        print(e)
#### unified
import difflib
a = "one\ntwo\nthree\nfour\n".splitlines(True)
b = "one\n2\nthree\nfour\nfive\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "a.txt", "b.txt")))
#### unified lineterm
import difflib
for line in difflib.unified_diff(["a", "b"], ["a", "c"], fromfile="x", tofile="y", lineterm=""):
    print(repr(line))
#### unified dates
import difflib
print(list(difflib.unified_diff(["a\n"], ["b\n"], "f", "t", "2020-01-01", "2020-01-02")))
#### unified context lines
import difflib
a = [str(i) for i in range(20)]
b = a[:3] + ["x"] + a[4:15] + a[16:]
print("\n".join(difflib.unified_diff(a, b, lineterm="", n=1)))
print("\n".join(difflib.unified_diff(a, b, lineterm="", n=0)))
#### unified same
import difflib
print(list(difflib.unified_diff(["a"], ["a"])), list(difflib.unified_diff([], [])))
#### unified from nothing
import difflib
print(list(difflib.unified_diff([], ["a\n", "b\n"])), list(difflib.unified_diff(["a\n"], [])))
#### unified many groups
import difflib
a = ["line %d" % i for i in range(60)]
b = ["line %d" % i if i % 17 else "changed %d" % i for i in range(60)]
print("\n".join(difflib.unified_diff(a, b, "old", "new", lineterm="")))
#### context
import difflib
a = "one\ntwo\nthree\n".splitlines(True)
b = "ore\ntree\nemu\n".splitlines(True)
print("".join(difflib.context_diff(a, b, "before", "after")))
#### context insert and delete
import difflib
a = [str(i) for i in range(12)]
print("\n".join(difflib.context_diff(a, a[:5] + ["new"] + a[5:], lineterm="")))
print("\n".join(difflib.context_diff(a, a[:5] + a[6:], lineterm="")))
#### ndiff
import difflib
a = "one\ntwo\nthree\n".splitlines(True)
b = "ore\ntree\nemu\n".splitlines(True)
print("".join(difflib.ndiff(a, b)), end="")
#### ndiff hints
import difflib
print("".join(difflib.ndiff(["abcdefghijkl\n", "same\n"], ["abcXefghijkl!\n", "same\n"])))
#### ndiff tabs
import difflib
print(repr("".join(difflib.ndiff(["\tI am a line\tx\n"], ["\tI am the line\tx\n"]))))
#### ndiff without newline
import difflib
print(list(difflib.ndiff(["hello"], ["hallo"])))
#### ndiff blocks
import difflib
a = ["alpha", "beta gamma", "delta", "epsilon", "zeta"]
b = ["alpha", "beta gamme", "deltas", "new", "zeta", "eta"]
print("\n".join(difflib.ndiff(a, b)))
#### ndiff equal inside replaced
import difflib
print(list(difflib.ndiff(["x", "", "y"], ["p", "", "q"])), list(difflib.ndiff(["a"] * 3, ["b"])))
#### restore
import difflib
diff = list(difflib.ndiff("one\ntwo\nthree\n".splitlines(True), "ore\ntree\nemu\n".splitlines(True)))
print("".join(difflib.restore(diff, 1)), "".join(difflib.restore(diff, 2)), sep="|")
try:
    list(difflib.restore(diff, 3))
except ValueError as e:
    print(e)
#### differ
import difflib
d = difflib.Differ()
print(list(d.compare(["a b c", "x"], ["a b d", "y", "x"])))
#### differ junk
import difflib
d = difflib.Differ(linejunk=difflib.IS_LINE_JUNK, charjunk=difflib.IS_CHARACTER_JUNK)
print(list(d.compare(["#\n", "code one\n", "\n"], ["\n", "code  one\n", "#\n"])))
#### junk functions
import difflib
print(difflib.IS_LINE_JUNK("\n"), difflib.IS_LINE_JUNK("  #   \n"), difflib.IS_LINE_JUNK("hello\n"), difflib.IS_CHARACTER_JUNK(" "), difflib.IS_CHARACTER_JUNK("\n"))
#### type errors
import difflib
for f in (lambda: list(difflib.unified_diff([b"a"], ["b"])), lambda: list(difflib.unified_diff(["a"], ["b"], fromfile=b"x")), lambda: list(difflib.context_diff(["a"], [1]))):
    try:
        f()
    except TypeError as e:
        print(e)
#### diff bytes
import difflib
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a"], [b"b"], b"f", b"t", lineterm=b"")))
#### unhashable
import difflib
try:
    difflib.SequenceMatcher(None, [[1]], [[1]])
except TypeError as e:
    print(e)
#### similarity table
import difflib
words = ["python", "pyton", "pythons", "typhoon", "java"]
for w in words:
    print(w, *[round(difflib.SequenceMatcher(None, w, v).ratio(), 2) for v in words])
#### inline changes
import difflib
a, b = "The quick brown fox", "The slow brown dog"
out = []
for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, a.split(), b.split()).get_opcodes():
    out.append((tag, a.split()[i1:i2], b.split()[j1:j2]))
print(out)
#### generated
import difflib, random
random.seed(5)
for _ in range(15):
    a = "".join(random.choice("abc") for _ in range(12))
    b = "".join(random.choice("abc") for _ in range(12))
    s = difflib.SequenceMatcher(None, a, b)
    print(a, b, round(s.ratio(), 4), [tuple(m) for m in s.get_matching_blocks()])
