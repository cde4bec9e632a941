# doctest: examples in docstrings, run and compared.

import re
import sys
from collections import namedtuple

__all__ = [
    "COMPARISON_FLAGS", "DONT_ACCEPT_BLANKLINE", "DONT_ACCEPT_TRUE_FOR_1", "DocTest",
    "DocTestFinder", "DocTestParser", "DocTestRunner", "DocTestSuite", "ELLIPSIS", "Example", "FAIL_FAST",
    "IGNORE_EXCEPTION_DETAIL", "NORMALIZE_WHITESPACE", "OutputChecker", "REPORTING_FLAGS", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORT_UDIFF", "SKIP", "TestResults", "register_optionflag",
    "run_docstring_examples", "testmod", "testfile",
]

TestResults = namedtuple("TestResults", "failed attempted")
OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


def _indent(text, by=4):
    return re.sub("(?m)^(?!$)", by * " ", text)


def _exception_head(text):
    # the type of "package.Type: message", without its module
    return text.partition("\n")[0].partition(":")[0].rpartition(".")[2]


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        self.exc_msg = exc_msg + "\n" if exc_msg is not None and not exc_msg.endswith("\n") else exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.globs = dict(globs)
        self.name = name
        self.filename = filename
        self.lineno = lineno
        self.docstring = docstring

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if not count else "1 example" if count == 1 else "%d examples" % count
        return "<%s %s from %s:%s (%s)>" % (type(self).__name__, self.name, self.filename, self.lineno, examples)

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return (self.name, self.lineno or -1) < (other.name, other.lineno or -1)


class DocTestParser:
    _OPTION = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)
    _TRACEBACK = re.compile(r"Traceback \((?:most recent call last|innermost last)\):\s*$")

    def parse(self, string, name="<string>"):
        lines = string.expandtabs().split("\n")
        margins = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
        margin = min(margins, default=0)
        lines = [line[margin:] for line in lines]
        output = []
        text = []
        at = 0
        while at < len(lines):
            stripped = lines[at].lstrip(" ")
            if not (stripped == ">>>" or stripped.startswith(">>> ") or stripped.startswith(">>>")):
                text.append(lines[at])
                at += 1
                continue
            start = at
            indent = len(lines[at]) - len(stripped)
            source = [self._prompted(lines[at], indent, name, at)]
            at += 1
            while at < len(lines) and lines[at][:indent].strip() == "" and lines[at][indent:].startswith("..."):
                source.append(self._prompted(lines[at], indent, name, at))
                at += 1
            want = []
            while at < len(lines) and lines[at].strip() and not lines[at].lstrip(" ").startswith(">>>"):
                if lines[at][:indent].strip():
                    raise ValueError(
                        "line %r of the docstring for %s has inconsistent leading whitespace: %r" % (at + 1, name, lines[at])
                    )
                want.append(lines[at][indent:])
                at += 1
            source = "\n".join(source)
            want = "\n".join(want)
            output.append("\n".join(text) + "\n" if text else "")
            text = []
            if re.match(r"\s*(#|$)", source) and "\n" not in source:
                continue  # a comment only
            output.append(
                Example(source, want, self._exception(want), start, margin + indent, self._options(source, name, start))
            )
        output.append("\n".join(text))
        return output

    def _prompted(self, line, indent, name, at):
        if len(line) > indent + 3 and line[indent + 3] != " ":
            raise ValueError(
                "line %r of the docstring for %s lacks blank after %s: %r" % (at + 1, name, line[indent : indent + 3], line)
            )
        return line[indent + 4 :]

    def _exception(self, want):
        lines = want.split("\n")
        if not self._TRACEBACK.match(lines[0]):
            return None
        for i in range(1, len(lines)):
            # the message begins at the first line that is not indented
            if lines[i][:1].isalnum() or lines[i][:1] == "_":
                return "\n".join(lines[i:])
        return None

    def _options(self, source, name, lineno):
        options = {}
        for match in self._OPTION.finditer(source):
            for option in match.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError("line %r of the doctest for %s has an invalid option: %r" % (lineno + 1, name, option))
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        return options

    def get_examples(self, string, name="<string>"):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


class DocTestFinder:
    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._verbose = verbose
        self._parser = parser or DocTestParser()
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    "DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r" % (type(obj),)
                )
        if module is None:
            module = obj if isinstance(obj, type(sys)) else sys.modules.get(getattr(obj, "__module__", None))
        if globs is None:
            globs = dict(module.__dict__) if module else {}
        globs = dict(globs)
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, globs, set())
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, globs, seen):
        if self._verbose:
            print("Finding tests in %s" % name)
        if id(obj) in seen:
            return
        seen.add(id(obj))
        doc = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        if not isinstance(doc, str):
            doc = "" if doc is None else str(doc)
        if doc or not self._exclude_empty:
            code = getattr(getattr(obj, "fget", obj), "__code__", None)
            lineno = getattr(code, "co_firstlineno", None)
            if lineno is not None:
                # a function's first line of code comes after its docstring
                lineno = max(lineno - doc.count("\n") - 2, 0)
            filename = getattr(module, "__file__", None) or getattr(code, "co_filename", None) or sys.argv[0] or None
            test = self._parser.get_doctest(doc, globs, name, filename, lineno)
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if not self._recurse:
            return
        if isinstance(obj, type(sys)):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, type) or callable(value) and hasattr(value, "__code__"):
                    inner = getattr(value, "__wrapped__", value)
                    if getattr(inner, "__module__", None) == module.__name__:
                        self._find(tests, value, name + "." + key, module, globs, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                self._find(tests, value, "%s.__test__.%s" % (name, key), module, globs, seen)
        elif isinstance(obj, type):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if isinstance(value, property) or callable(value) and hasattr(value, "__code__") or (
                    isinstance(value, type) and getattr(value, "__module__", None) == getattr(module, "__name__", None)
                ):
                    self._find(tests, value, name + "." + key, module, globs, seen)


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub("(?m)^%s[ \t]*$" % BLANKLINE_MARKER, "", want)
            got = re.sub("(?m)^[^\\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and self._matches(want, got)

    def _matches(self, want, got):
        if ELLIPSIS_MARKER not in want:
            return want == got
        pieces = want.split(ELLIPSIS_MARKER)
        start, end = len(pieces[0]), len(got) - len(pieces[-1])
        if not got.startswith(pieces[0]) or not got.endswith(pieces[-1]) or start > end:
            return False
        for piece in pieces[1:-1]:
            start = got.find(piece, start, end)
            if start < 0:
                return False
            start += len(piece)
        return True

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        kinds = optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF)
        if kinds and want.count("\n") > 2 and got.count("\n") > 2:
            import difflib

            want, got = want.splitlines(True), got.splitlines(True)
            if kinds & REPORT_UDIFF:
                diff, title = list(difflib.unified_diff(want, got, n=2))[2:], "unified diff with -expected +actual"
            elif kinds & REPORT_CDIFF:
                diff, title = list(difflib.context_diff(want, got, n=2))[2:], "context diff with expected followed by actual"
            else:
                diff, title = list(difflib.ndiff(want, got)), "ndiff with -expected +actual"
            return "Differences (%s):\n" % title + _indent("".join(diff))
        return (
            ("Expected:\n%s" % _indent(want) if want else "Expected nothing\n")
            + ("Got:\n%s" % _indent(got) if got else "Got nothing\n")
        )


class _Output:
    # what the examples print

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def take(self):
        text = "".join(self.parts)
        self.parts = []
        return text + "\n" if text and not text.endswith("\n") else text


class DocTestRunner:
    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self._name2ft = {}

    def report_start(self, out, test, example):
        if self._verbose:
            want = "Expecting:\n" + _indent(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indent(example.source) + want)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._head(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        import traceback

        out(self._head(test, example) + "Exception raised:\n" + _indent("".join(traceback.format_exception(*exc_info))))

    def _head(self, test, example):
        if test.filename:
            lineno = test.lineno + example.lineno + 1 if test.lineno is not None else "?"
            head = "%s\nFile \"%s\", line %s, in %s\n" % (self.DIVIDER, test.filename, lineno, test.name)
        else:
            head = "%s\nLine %s, in %s\n" % (self.DIVIDER, example.lineno + 1, test.name)
        return head + "Failed example:\n" + _indent(example.source)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        self.test = test
        stdout = sys.stdout
        capture = sys.stdout = _Output()
        out = out or stdout.write
        try:
            return self._run(test, out, capture)
        finally:
            sys.stdout = stdout
            if clear_globs:
                test.globs.clear()

    def _run(self, test, out, capture):
        failures = tries = 0
        original = self.optionflags
        check = self._checker.check_output
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            try:
                exec(compile(example.source, "<doctest %s[%d]>" % (test.name, number), "single"), test.globs)
                error = None
            except KeyboardInterrupt:
                raise
            except BaseException as e:
                error = e
            got = capture.take()
            if error is None:
                good = check(example.want, got, self.optionflags)
            else:
                import traceback

                message = traceback.format_exception_only(type(error), error)[-1]
                got += "".join(traceback.format_exception(type(error), error, error.__traceback__)) if not quiet else ""
                if example.exc_msg is None:
                    good = None
                else:
                    good = check(example.exc_msg, message, self.optionflags) or (
                        self.optionflags & IGNORE_EXCEPTION_DETAIL
                        and check(_exception_head(example.exc_msg), _exception_head(message), self.optionflags)
                    )
            if good:
                if not quiet:
                    self.report_success(out, test, example, got)
            else:
                failures += 1
                if not quiet:
                    if good is None:
                        self.report_unexpected_exception(out, test, example, (type(error), error, error.__traceback__))
                    else:
                        self.report_failure(out, test, example, got)
                if self.optionflags & FAIL_FAST:
                    break
        self.optionflags = original
        before = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = (before[0] + failures, before[1] + tries)
        self.failures += failures
        self.tries += tries
        return TestResults(failures, tries)

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        empty, passed, failed = [], [], []
        for name, (failures, tries) in sorted(self._name2ft.items()):
            (empty if not tries else failed if failures else passed).append((name, failures, tries))
        if verbose:
            if empty:
                print(len(empty), "items had no tests:")
                for name, _, _ in empty:
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, _, tries in passed:
                    print(" %3d tests in %s" % (tries, name))
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, failures, tries in failed:
                print(" %3d of %3d in %s" % (failures, tries, name))
        if verbose:
            print(self.tries, "tests in", len(self._name2ft), "items.")
            print(self.tries - self.failures, "passed and", self.failures, "failed.")
        if self.failures:
            print("***Test Failed***", self.failures, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries)


master = None


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False
):
    global master
    if m is None:
        m = sys.modules["__main__"]
    if not isinstance(m, type(sys)):
        raise TypeError("testmod: module required; %r" % (m,))
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    master = runner
    return TestResults(runner.failures, runner.tries)


def testfile(filename, *args, **kwargs):
    raise FileNotFoundError(2, "No such file or directory", filename)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test)


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, setUp=None, tearDown=None, optionflags=0, checker=None):
    import unittest

    class DocTestCase(unittest.TestCase):
        def __init__(self, test):
            super().__init__("runTest")
            self._test = test

        def setUp(self):
            if setUp is not None:
                setUp(self._test)

        def tearDown(self):
            if tearDown is not None:
                tearDown(self._test)

        def runTest(self):
            text = []
            runner = DocTestRunner(checker, verbose=False, optionflags=optionflags)
            failures, _ = runner.run(self._test, out=text.append, clear_globs=False)
            if failures:
                raise self.failureException("Failed doctest test for %s\n%s" % (self._test.name, "".join(text)))

        def id(self):
            return self._test.name

        def shortDescription(self):
            return "Doctest: " + self._test.name

        def __str__(self):
            name = self._test.name.split(".")
            return "%s (%s)" % (name[-1], ".".join(name[:-1]))

    if module is None or isinstance(module, str):
        module = sys.modules[module or "__main__"]
    tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite([DocTestCase(test) for test in tests if test.examples])
