# OK
values = [1, -1, 10 ** 30, 1.5, float("nan"), float("inf"), "text", b"bytes", None, [1], (1,), {}, {"a": 1}, object(), True, 1j]
forms = ["%", "%%", "%d", "%5", "%(a)s", "%(a", "%(", "%*d", "%.*d", "%-+ #0d", "%hhd", "%lld", "%c", "%r", "%a", "%i", "%u", "%n", "%p", "%s%s%s", "%\0", "%\ud800", "%1$s", "%.f", "%5.5.5f", "%(a)*d"]
for form in forms:
    for value in values:
        for v in (value, (value,), (value, value), {"a": value}):
            try:
                form % v
            except (TypeError, ValueError, KeyError, OverflowError, UnicodeError):
                pass
            try:
                form.encode() % v
            except Exception:
                pass
for form in ("{", "}", "{}", "{0}", "{5}", "{a}", "{.x}", "{0.x}", "{0[}", "{0[0]}", "{!r}", "{!x}", "{!}", "{:", "{:{}}", "{:{}{}}", "{0!r:>5}", "{:>}", "{:5.}", "{:,}", "{:,_}", "{:c}", "{:n}", "{:%}",
             "{:\0>5}", "{:\ud800>5}", "{18446744073709551617}", "{-1}", "{ 0 }", "{0.__class__}", "{0.__class__.__mro__}", "{a[b]}", "{:=^+#05,.5d}", "{:z}", "{:x>}", "{:s5}"):
    for value in values:
        for arguments in ((value,), (value, value), ()):
            try:
                form.format(*arguments, a=value)
            except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError, UnicodeError, NotImplementedError):
                pass
