# OK | MEMORY | PYTHON_ERROR
import re
for pattern in (r"a{1000000}", r"(a{1000}){1000}", r"((((a{100}){100}){100}){100})", r"a{2147483647}", r"a{2147483648}",
                r"a{4294967296}", r"a{99999999999999999999}", "(" * 5000 + ")" * 5000, "[" + "a-z" * 50_000 + "]",
                "|".join("abc%d" % i for i in range(20_000)), "(?:" * 5000 + ")" * 5000, "(?=" * 500 + ")" * 500):
    try:
        re.compile(pattern).match("a" * 100)
    except (re.error, MemoryError, OverflowError, RecursionError):
        pass
