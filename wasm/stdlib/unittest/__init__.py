import sys
import time

__all__ = [
    "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase", "main", "defaultTestLoader",
    "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult", "addModuleCleanup", "makeSuite",
]

_MAX_LENGTH = 80


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + " [truncated]..."


def _shorten(text, prefix, suffix):
    skip = len(text) - prefix - suffix
    if skip > 12:
        return "%s[%d chars]%s" % (text[:prefix], skip, text[len(text) - suffix:])
    return text


def _shorten_both(*values):
    """The texts of values, with what they have in common cut short where they are long."""
    texts = [safe_repr(value) for value in values]
    longest = max([len(text) for text in texts])
    if longest <= _MAX_LENGTH:
        return tuple(texts)
    common = 0
    first, last = list(min(texts)), list(max(texts))
    while common < len(first) and first[common] == last[common]:
        common += 1
    prefix = texts[0][:common]
    room = _MAX_LENGTH - (longest - common + 5 + 12)
    if room > 5:
        prefix = _shorten(prefix, 5, room)
        return tuple([prefix + text[common:] for text in texts])
    prefix = _shorten(prefix, 5, 5)
    return tuple([prefix + _shorten(text[common:], 41, 5) for text in texts])


def strclass(cls):
    return "%s.%s" % (cls.__module__, cls.__qualname__)


# -- Skipping ----------------------------------------------------------------------------------------------------


class SkipTest(Exception):
    pass


class _ShouldStop(Exception):
    pass


def skip(reason):
    def decorate(item):
        if not isinstance(item, type):

            def skipped(*args, **kwargs):
                raise SkipTest(reason)

            skipped.__name__ = item.__name__
            skipped.__doc__ = item.__doc__
            item = skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if not isinstance(reason, str) and callable(reason):
        item, reason = reason, ""
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return lambda item: item if condition else skip(reason)(item)


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


_module_cleanups = []


def addModuleCleanup(function, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def doModuleCleanups():
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        function(*args, **kwargs)


def enterModuleContext(cm):
    result = cm.__enter__()
    addModuleCleanup(cm.__exit__, None, None, None)
    return result


# -- Results -----------------------------------------------------------------------------------------------------


def _exception_text(error):
    """The traceback without the frames of this package."""
    if hasattr(sys, "print_exception"):
        import io

        out = io.StringIO()
        sys.print_exception(error, out)
        lines = out.getvalue().splitlines(True)
    else:
        import traceback

        lines = "".join(traceback.format_exception(type(error), error, error.__traceback__)).splitlines(True)
    kept = []
    own = False
    for line in lines:
        if line.startswith('  File "'):
            own = "unittest/" in line.partition('"')[2].partition('"')[0]
        elif not line.startswith("    "):
            own = False
        if not own:
            kept.append(line)
    return "".join(kept)


class TestResult:
    __module__ = "unittest.result"

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def _failed(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._failed()

    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._failed()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            (self.failures if failed else self.errors).append((subtest, self._exc_info_to_string(err, test)))
            self._failed()

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._failed()

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        return _exception_text(err[1])

    def __repr__(self):
        return "<%s run=%i errors=%i failures=%i>" % (strclass(type(self)), self.testsRun, len(self.errors), len(self.failures))


class TextTestResult(TestResult):
    __module__ = "unittest.runner"
    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._newline = True

    def getDescription(self, test):
        first_line = test.shortDescription()
        if self.descriptions and first_line:
            return "%s\n%s" % (test, first_line)
        return str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + " ... ")
            self._newline = False

    def _write(self, test, dot, word):
        if self.showAll:
            if self._newline:
                self.stream.write(self.getDescription(test) + " ... ")
            self.stream.write(word + "\n")
            self._newline = True
        elif self.dots:
            self.stream.write(dot)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            if self.showAll:
                if not self._newline:
                    self.stream.write("\n")
                    self._newline = True
                self.stream.write("  ")
            self._write(subtest, "F" if failed else "E", "FAIL" if failed else "ERROR")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._write(test, ".", "ok")

    def addError(self, test, err):
        super().addError(test, err)
        self._write(test, "E", "ERROR")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._write(test, "F", "FAIL")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._write(test, "s", "skipped %r" % reason)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._write(test, "x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._write(test, "u", "unexpected success")

    def printErrors(self):
        write = self.stream.write
        if self.dots or self.showAll:
            write("\n")
        for flavour, errors in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in errors:
                write("%s\n%s: %s\n%s\n%s\n" % (self.separator1, flavour, self.getDescription(test), self.separator2, text))
        if self.unexpectedSuccesses:
            write(self.separator1 + "\n")
            for test in self.unexpectedSuccesses:
                write("UNEXPECTED SUCCESS: %s\n" % self.getDescription(test))


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, *, tb_locals=False):
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        start = time.time()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = max(time.time() - start, 0)
        result.printErrors()
        write = self.stream.write
        if hasattr(result, "separator2"):
            write(result.separator2 + "\n")
        write("Ran %d test%s in %.3fs\n\n" % (result.testsRun, result.testsRun != 1 and "s" or "", taken))
        infos = []
        if not result.wasSuccessful():
            write("FAILED")
            if result.failures:
                infos.append("failures=%d" % len(result.failures))
            if result.errors:
                infos.append("errors=%d" % len(result.errors))
        else:
            write("OK")
        if result.skipped:
            infos.append("skipped=%d" % len(result.skipped))
        if result.expectedFailures:
            infos.append("expected failures=%d" % len(result.expectedFailures))
        if result.unexpectedSuccesses:
            infos.append("unexpected successes=%d" % len(result.unexpectedSuccesses))
        write(" (%s)\n" % ", ".join(infos) if infos else "\n")
        if hasattr(self.stream, "flush"):
            self.stream.flush()
        return result


# -- Test cases --------------------------------------------------------------------------------------------------


class _Outcome:
    def __init__(self, result):
        self.result = result
        self.success = True
        self.expecting_failure = False
        self.expected_failure = None
        self.finished = False

    def step(self, test, function, *args):
        """Call a part of a test and tell the result what it raised."""
        before = self.success
        self.success = True
        try:
            function(*args)
        except KeyboardInterrupt:
            raise
        except SkipTest as e:
            self.success = False
            self.result.addSkip(test, str(e))
        except _ShouldStop:
            pass
        except BaseException as e:
            self.report(test, e)
        worked = self.success
        self.success = self.success and before
        return worked

    def report(self, test, error):
        self.success = False
        info = (type(error), error, error.__traceback__)
        if self.expecting_failure:
            self.expected_failure = info
        elif isinstance(test, _SubTest):
            self.result.addSubTest(test.test_case, test, info)
        elif isinstance(error, test.failureException):
            self.result.addFailure(test, info)
        else:
            self.result.addError(test, info)


class _Raises:
    def __init__(self, expected, case, regex=None):
        self.expected = expected
        self.case = case
        self.regex = regex
        self.msg = None
        self.obj_name = None

    def handle(self, name, args, kwargs):
        valid = isinstance(self.expected, tuple) and all([isinstance(e, type) for e in self.expected]) or isinstance(self.expected, type)
        if not valid or not all([issubclass(e, self.base) for e in (self.expected if isinstance(self.expected, tuple) else (self.expected,))]):
            raise TypeError("%s() arg 1 must be %s" % (name, self.base_text))
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError("%r is an invalid keyword argument for this function" % next(iter(kwargs)))
            return self
        function, *args = args
        self.obj_name = getattr(function, "__name__", None) or str(function)
        with self:
            function(*args, **kwargs)

    base = BaseException
    base_text = "an exception type or tuple of exception types"

    def fail(self, text):
        raise self.case.failureException(self.case._formatMessage(self.msg, text))

    def name(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)

    def missing(self, what):
        if self.obj_name:
            self.fail("%s not %s by %s" % (self.name(), what, self.obj_name))
        self.fail("%s not %s" % (self.name(), what))

    def check_text(self, text):
        import re

        regex = re.compile(self.regex) if isinstance(self.regex, (str, bytes)) else self.regex
        if not regex.search(text):
            self.fail('"%s" does not match "%s"' % (regex.pattern, text))

    def __enter__(self):
        return self

    def __exit__(self, kind, error, where):
        if kind is None:
            self.missing("raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = error
        if self.regex is not None:
            self.check_text(str(error))
        return True


class _Warns(_Raises):
    base = Exception
    base_text = "a warning class or tuple of warning classes"

    def __enter__(self):
        import warnings

        self._catch = warnings.catch_warnings(record=True)
        self.warnings = self._catch.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, kind, error, where):
        self._catch.__exit__(kind, error, where)
        if kind is not None:
            return
        last = None
        for warning in self.warnings:
            message = warning.message
            if not isinstance(message, self.expected):
                continue
            last = message
            if self.regex is not None:
                import re

                if not re.search(self.regex, str(message)):
                    continue
            self.warning = message
            self.filename = warning.filename
            self.lineno = warning.lineno
            return
        if last is not None:
            self.check_text(str(last))
        self.missing("triggered")


class _Logs:
    def __init__(self, case, logger, level, wanted):
        import logging

        self.case = case
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self.level = logging.getLevelName(level) if isinstance(level, str) else level or logging.INFO
        self.wanted = wanted
        self.records = []
        self.output = []

    def __enter__(self):
        import logging

        watcher = self

        class Capture(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        logger = self.logger
        self.before = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return self if self.wanted else None

    def __exit__(self, kind, error, where):
        import logging

        self.logger.handlers, level, self.logger.propagate = self.before
        self.logger.setLevel(level)
        if kind is not None:
            return False
        if self.wanted and not self.records:
            raise self.case.failureException("no logs of level %s or higher triggered on %s" % (logging.getLevelName(self.level), self.logger.name))
        if not self.wanted and self.records:
            raise self.case.failureException("Unexpected logs found: %r" % self.output)


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2**16
    _class_cleanups = ()

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._subtest = None
        self._cleanups = []
        self._equality = {dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual", frozenset: "assertSetEqual", str: "assertMultiLineEqual"}
        method = getattr(type(self), methodName, None)
        if method is None and methodName != "runTest":
            raise ValueError("no such test method in %s: %s" % (type(self), methodName))
        self._testMethodDoc = getattr(method, "__doc__", None)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addTypeEqualityFunc(self, typeobj, function):
        self._equality[typeobj] = function

    def addCleanup(self, function, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result

    @classmethod
    def addClassCleanup(cls, function, *args, **kwargs):
        if "_class_cleanups" not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        result = cm.__enter__()
        cls.addClassCleanup(cm.__exit__, None, None, None)
        return result

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as e:
                cls.tearDown_exceptions.append((type(e), e, e.__traceback__))

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None

    def id(self):
        return "%s.%s" % (strclass(type(self)), self._testMethodName)

    def __eq__(self, other):
        return type(self) is type(other) and self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self).__name__, self._testMethodName))

    def __str__(self):
        return "%s (%s.%s)" % (self._testMethodName, strclass(type(self)), self._testMethodName)

    def __repr__(self):
        return "<%s testMethod=%s>" % (strclass(type(self)), self._testMethodName)

    def subTest(self, msg=None, **params):
        return _SubTestContext(self, msg, params)

    def _callTestMethod(self, method):
        method()

    def _callSetUp(self):
        self.setUp()

    def _callTearDown(self):
        self.tearDown()

    def run(self, result=None):
        started = result is None
        if started:
            result = self.defaultTestResult()
            result.startTestRun()
        try:
            result.startTest(self)
            try:
                self._run(result)
            finally:
                result.stopTest(self)
        finally:
            if started:
                result.stopTestRun()
        return result

    def _run(self, result):
        method = getattr(self, self._testMethodName)
        function = getattr(type(self), self._testMethodName)
        for item in (type(self), function):
            if getattr(item, "__unittest_skip__", False):
                result.addSkip(self, getattr(item, "__unittest_skip_why__", ""))
                return
        outcome = self._outcome = _Outcome(result)
        expecting = getattr(type(self), "__unittest_expecting_failure__", False) or getattr(function, "__unittest_expecting_failure__", False)
        if outcome.step(self, self._callSetUp):
            outcome.expecting_failure = expecting
            outcome.step(self, self._callTestMethod, method)
            outcome.expecting_failure = False
            outcome.step(self, self._callTearDown)
        self.doCleanups()
        if expecting and outcome.expected_failure:
            result.addExpectedFailure(self, outcome.expected_failure)
        elif outcome.success:
            if expecting:
                result.addUnexpectedSuccess(self)
            else:
                result.addSuccess(self)
        self._outcome = None

    def doCleanups(self):
        outcome = self._outcome or _Outcome(TestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            outcome.step(self, lambda: self._callCleanup(function, *args, **kwargs))
        return outcome.success

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        function = getattr(type(self), self._testMethodName)
        for item in (type(self), function):
            if getattr(item, "__unittest_skip__", False):
                raise SkipTest(getattr(item, "__unittest_skip_why__", ""))
        self._callSetUp()
        self._callTestMethod(getattr(self, self._testMethodName))
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    # -- assertions

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else "%s : %s" % (standardMsg, msg)

    def _fail_unless(self, condition, msg, text, *values):
        if not condition:
            raise self.failureException(self._formatMessage(msg, text % tuple([safe_repr(value) for value in values])))

    def assertTrue(self, expr, msg=None):
        self._fail_unless(expr, msg, "%s is not true", expr)

    def assertFalse(self, expr, msg=None):
        self._fail_unless(not expr, msg, "%s is not false", expr)

    def assertEqual(self, first, second, msg=None):
        special = self._equality.get(type(first)) if type(first) is type(second) else None
        if special is not None:
            (getattr(self, special) if isinstance(special, str) else special)(first, second, msg=msg)
        else:
            self._base_equal(first, second, msg)

    def _base_equal(self, first, second, msg):
        if not first == second:
            raise self.failureException(self._formatMessage(msg, "%s != %s" % _shorten_both(first, second)))

    def assertNotEqual(self, first, second, msg=None):
        self._fail_unless(first != second, msg, "%s == %s", first, second)

    def assertIs(self, expr1, expr2, msg=None):
        self._fail_unless(expr1 is expr2, msg, "%s is not %s", expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        self._fail_unless(expr1 is not expr2, msg, "unexpectedly identical: %s", expr1)

    def assertIsNone(self, obj, msg=None):
        self._fail_unless(obj is None, msg, "%s is not None", obj)

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self.fail(self._formatMessage(msg, "unexpectedly None"))

    def assertIn(self, member, container, msg=None):
        self._fail_unless(member in container, msg, "%s not found in %s", member, container)

    def assertNotIn(self, member, container, msg=None):
        self._fail_unless(member not in container, msg, "%s unexpectedly found in %s", member, container)

    def assertIsInstance(self, obj, cls, msg=None):
        self._fail_unless(isinstance(obj, cls), msg, "%s is not an instance of %s", obj, cls)

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._fail_unless(not isinstance(obj, cls), msg, "%s is an instance of %s", obj, cls)

    def assertLess(self, a, b, msg=None):
        self._fail_unless(a < b, msg, "%s not less than %s", a, b)

    def assertLessEqual(self, a, b, msg=None):
        self._fail_unless(a <= b, msg, "%s not less than or equal to %s", a, b)

    def assertGreater(self, a, b, msg=None):
        self._fail_unless(a > b, msg, "%s not greater than %s", a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        self._fail_unless(a >= b, msg, "%s not greater than or equal to %s", a, b)

    def _close(self, first, second, places, delta, text):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, text + " within %s delta (%s difference)", (first, second, delta, difference)
        places = 7 if places is None else places
        return round(difference, places) == 0, text + " within " + repr(places) + " places (%s difference)", (first, second, difference)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        close, text, values = self._close(first, second, places, delta, "%s != %s")
        self._fail_unless(close, msg, text, *values)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        close, text, values = self._close(first, second, places, delta, "%s == %s")
        if delta is None:
            text, values = "%s == %s within " + repr(7 if places is None else places) + " places", values[:2]
        self._fail_unless(first != second and not close, msg, text, *values)

    def _with_diff(self, text, diff):
        limit = self.maxDiff
        if limit is None or len(diff) <= limit:
            return text + diff
        return text + "\nDiff is %s characters long. Set self.maxDiff to None to see it." % len(diff)

    _truncateMessage = _with_diff

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for ordinal, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (ordinal, name, safe_repr(seq)))
        if seq1 == seq2:
            return
        text = ("%ss differ: " % (name[0].upper() + name[1:])) + "%s != %s\n" % _shorten_both(seq1, seq2)
        len1, len2 = len(seq1), len(seq2)
        for i in range(min(len1, len2)):
            if seq1[i] != seq2[i]:
                text += "\nFirst differing element %d:\n%s\n%s\n" % ((i,) + _shorten_both(seq1[i], seq2[i]))
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) is not type(seq2):
                return  # the same, in sequences of two types
        for longer, shorter, ordinal, seq in ((len1, len2, "First", seq1), (len2, len1, "Second", seq2)):
            if longer > shorter:
                text += "\n%s %s contains %d additional elements.\n" % (ordinal, name, longer - shorter)
                text += "First extra element %d:\n%s\n" % (shorter, safe_repr(seq[shorter]))
        self.fail(self._formatMessage(msg, self._with_diff(text, _diff_of(seq1, seq2))))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for one, other, names in ((set1, set2, ("first", "second")), (set2, set1, ("second", "first"))):
            difference = one.difference(other)
            if difference:
                lines.append("Items in the %s set but not the %s:" % names)
                lines += [repr(item) for item in difference]
        if lines:
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            text = "%s != %s" % _shorten_both(d1, d2)
            self.fail(self._formatMessage(msg, self._with_diff(text, _diff_of(d1, d2))))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._base_equal(first, second, msg)
        import difflib

        lines = [first.splitlines(True), second.splitlines(True)]
        if len(lines[0]) == 1 and first.strip("\r\n") == first:
            lines = [[first + "\n"], [second + "\n"]]
        text = "%s != %s" % _shorten_both(first, second)
        diff = "\n" + "".join(difflib.ndiff(lines[0], lines[1]))
        self.fail(self._formatMessage(msg, self._with_diff(text, diff)))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        differences = []
        seen = []
        for item in first + second:
            if item in seen:
                continue
            seen.append(item)
            counts = first.count(item), second.count(item)
            if counts[0] != counts[1]:
                differences.append((counts[0], counts[1], item))
        if differences:
            lines = ["First has %d, Second has %d:  %r" % difference for difference in differences]
            self.fail(self._formatMessage(msg, self._with_diff("Element counts were not equal:\n", "\n".join(lines))))

    def assertRegex(self, text, expected_regex, msg=None):
        import re

        regex = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
        if not regex.search(text):
            raise self.failureException(self._formatMessage(msg, "Regex didn't match: %r not found in %r" % (regex.pattern, text)))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re

        regex = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
        match = regex.search(text)
        if match:
            raise self.failureException(self._formatMessage(msg, "Regex matched: %r matches %r in %r" % (match.group(), regex.pattern, text)))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)

    failUnless = assertTrue
    failIf = assertFalse
    failUnlessEqual = assertEqual
    failIfEqual = assertNotEqual
    failUnlessAlmostEqual = assertAlmostEqual
    failIfAlmostEqual = assertNotAlmostEquals = assertNotAlmostEqual
    failUnlessRaises = assertRaises
    assertNotRegexpMatches = assertNotRegex

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        missing = [repr(key) for key in subset if key not in dictionary]
        wrong = ["%r, expected: %r, actual: %r" % (key, value, dictionary[key]) for key, value in subset.items() if key in dictionary and dictionary[key] != value]
        if missing or wrong:
            parts = ["Missing: " + ",".join(missing)] if missing else []
            if wrong:
                parts.append("Mismatched values: " + ",".join(wrong))
            self.fail(self._formatMessage(msg, "; ".join(parts)))

    assertEquals = assertEqual
    assertNotEquals = assertNotEqual
    assert_ = assertTrue
    assertAlmostEquals = assertAlmostEqual
    assertRegexpMatches = assertRegex
    assertRaisesRegexp = assertRaisesRegex


def _diff_of(first, second):
    import difflib
    from pprint import pformat

    return "\n" + "\n".join(difflib.ndiff(pformat(first).splitlines(), pformat(second).splitlines()))


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    # One loop for all that a test does.
    def _await(self, function, *args, **kwargs):
        result = function(*args, **kwargs)
        if result is not None and (hasattr(result, "send") or hasattr(result, "__await__")):
            return self._runner.run(result)
        return result

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    def _callCleanup(self, function, *args, **kwargs):
        self._await(function, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError("'%s.%s' object does not support the asynchronous context manager protocol" % (cls.__module__, cls.__qualname__)) from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def run(self, result=None):
        import asyncio

        self._runner = asyncio.Runner(debug=False)
        try:
            return super().run(result)
        finally:
            self._runner.close()

    def _callSetUp(self):
        self.setUp()
        self._await(self.asyncSetUp)

    def _callTestMethod(self, method):
        self._await(method)

    def _callTearDown(self):
        self._await(self.asyncTearDown)
        self.tearDown()


class FunctionTestCase(TestCase):
    __module__ = "unittest.case"

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function = testFunc
        self._set_up = setUp
        self._tear_down = tearDown
        self._description = description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return "%s (%s)" % (strclass(type(self)), self._function.__name__)

    def shortDescription(self):
        doc = self._description or self._function.__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def _subDescription(self):
        parts = []
        if self._message is not None:
            parts.append("[%s]" % (self._message,))
        if self.params:
            parts.append("(%s)" % ", ".join(["%s=%r" % item for item in self.params.items()]))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return "%s %s" % (self.test_case.id(), self._subDescription())

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return "%s %s" % (self.test_case, self._subDescription())


class _SubTestContext:
    def __init__(self, case, msg, params):
        self.case = case
        self.msg = msg
        self.params = params

    def __enter__(self):
        case = self.case
        self.parent = case._subtest
        params = dict(self.parent.params) if self.parent else {}
        params.update(self.params)
        case._subtest = _SubTest(case, self.msg, params)

    def __exit__(self, kind, error, where):
        case = self.case
        subtest, case._subtest = case._subtest, self.parent
        outcome = case._outcome
        if kind is None:
            if outcome is not None:
                outcome.result.addSubTest(case, subtest, None)
            return False
        if outcome is None or not issubclass(kind, Exception):
            return False
        if issubclass(kind, SkipTest):
            outcome.result.addSkip(subtest, str(error))
            return True
        if issubclass(kind, _ShouldStop):
            return False
        outcome.report(subtest, error)
        if outcome.expecting_failure or outcome.result.failfast:
            raise _ShouldStop
        return True


# -- Suites ------------------------------------------------------------------------------------------------------


class _ClassOrModule:
    """What an error of a fixture is reported for."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description

    def __repr__(self):
        return "<ErrorHolder description=%r>" % self.description

    def countTestCases(self):
        return 0


class TestSuite:
    __module__ = "unittest.suite"

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (strclass(type(self)), list(self))

    def __eq__(self, other):
        return isinstance(other, TestSuite) and list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self])

    def addTest(self, test):
        if not callable(test):
            raise TypeError("%r is not callable" % (test,))
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def run(self, result, debug=False):
        outer = not hasattr(result, "_fixtures")
        if outer:
            result._fixtures = _Fixtures(result)
        for test in self:
            if result.shouldStop:
                break
            if isinstance(test, TestCase):
                if not result._fixtures.enter(type(test)):
                    continue
            test(result)
        if outer:
            result._fixtures.enter(None)
            del result._fixtures
        return result

    def debug(self):
        for test in self:
            test.debug()


class _Fixtures:
    """The class and the module whose set-up was the last to run."""

    def __init__(self, result):
        self.result = result
        self.cls = None
        self.class_works = True
        self.module_name = None
        self.module_works = True

    def _call(self, name, where, function):
        try:
            function()
            return True
        except SkipTest as e:
            self.result.addSkip(_ClassOrModule("%s (%s)" % (name, where)), str(e))
        except Exception as e:
            self.result.addError(_ClassOrModule("%s (%s)" % (name, where)), (type(e), e, e.__traceback__))
        return False

    def _module(self, name):
        try:
            return __import__(name)
        except ImportError:
            return None

    def enter(self, cls):
        """Tear down what is behind, set up what is ahead; whether its tests can run."""
        if cls is self.cls:
            return self.class_works and self.module_works
        before = self.cls
        if before is not None and self.class_works and self.module_works and not getattr(before, "__unittest_skip__", False):
            self._call("tearDownClass", strclass(before), before.tearDownClass)
            before.doClassCleanups()
        self.cls = cls
        self.class_works = True
        module_name = cls.__module__ if cls is not None else None
        if module_name != self.module_name:
            self._change_module(module_name)
        if cls is not None and self.module_works and not getattr(cls, "__unittest_skip__", False):
            self.class_works = self._call("setUpClass", strclass(cls), cls.setUpClass)
            if not self.class_works:
                cls.doClassCleanups()
        return self.class_works and self.module_works

    def _change_module(self, name):
        if self.module_name is not None and self.module_works:
            tear_down = getattr(self._module(self.module_name), "tearDownModule", None)
            if tear_down is not None:
                self._call("tearDownModule", self.module_name, tear_down)
            doModuleCleanups()
        self.module_name = name
        self.module_works = True
        if name is not None:
            set_up = getattr(self._module(name), "setUpModule", None)
            if set_up is not None:
                self.module_works = self._call("setUpModule", name, set_up)


# -- Loading -----------------------------------------------------------------------------------------------------


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = None
    suiteClass = TestSuite

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *args, pattern=None):
        suites = []
        for name in sorted(dir(module)):
            value = getattr(module, name)
            if isinstance(value, type) and issubclass(value, TestCase) and value not in (TestCase, FunctionTestCase):
                suites.append(self.loadTestsFromTestCase(value))
        suite = self.suiteClass(suites)
        load_tests = getattr(module, "load_tests", None)
        return load_tests(self, suite, pattern) if load_tests is not None else suite

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            module = __import__(parts.pop(0))
        parent, value = None, module
        for part in parts:
            parent, value = value, getattr(value, part)
        if isinstance(value, type) and issubclass(value, TestCase):
            return self.loadTestsFromTestCase(value)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(value, TestSuite):
            return value
        if callable(value):
            test = value()
            return test if isinstance(test, TestSuite) else self.suiteClass([test])
        return self.loadTestsFromModule(value)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        return sorted([name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        raise ImportError("there are no files to find tests in; use loadTestsFromTestCase()")


defaultTestLoader = TestLoader()


def getTestCaseNames(testCaseClass, prefix, sortUsing=None, testNamePatterns=None):
    loader = TestLoader()
    loader.testMethodPrefix = prefix
    return loader.getTestCaseNames(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=None, suiteClass=TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix = prefix
    loader.suiteClass = suiteClass
    return loader.loadTestsFromModule(module)


def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix = prefix
    loader.suiteClass = suiteClass
    return loader.loadTestsFromTestCase(testCaseClass)


class main:
    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True, verbosity=1,
                 failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        self.module = __import__(module) if isinstance(module, str) else module
        names = [] if defaultTest is None else [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        given = []
        for arg in (sys.argv if argv is None else argv)[1:]:
            if arg in ("-v", "--verbose"):
                verbosity = 2
            elif arg in ("-q", "--quiet"):
                verbosity = 0
            elif arg in ("-f", "--failfast"):
                failfast = True
            elif not arg.startswith("-"):
                given.append(arg)
        names = given or names
        if names:
            self.test = testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = testLoader.loadTestsFromModule(self.module)
        if testRunner is None:
            testRunner = TextTestRunner
        if isinstance(testRunner, type):
            testRunner = testRunner(verbosity=verbosity, failfast=bool(failfast), buffer=bool(buffer))
        self.result = testRunner.run(self.test)
        if exit:
            sys.exit(not self.result.wasSuccessful())


TestProgram = main
