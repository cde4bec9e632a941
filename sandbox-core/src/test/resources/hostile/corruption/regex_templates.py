# OK
import re
for template in (r"\g<1000000>", r"\g<-1>", r"\99", r"\g<", r"\g<x>", "\\", r"\0", r"\400", r"\g<18446744073709551617>", r"\1\2\3", "\\g<\ud800>", r"\x"):
    for pattern in ("a", "(a)", "(?P<x>a)", "(a)|(b)"):
        try:
            re.sub(pattern, template, "aaa")
        except (re.error, IndexError, UnicodeError):
            pass
