#### all pass
import io, re, unittest
class T(unittest.TestCase):
    def test_b(self):
        self.assertEqual(1 + 1, 2)
    def test_a(self):
        self.assertTrue("x")
    def helper(self):
        raise ValueError
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### failure and error
import io, re, unittest
class T(unittest.TestCase):
    def test_fail(self):
        self.assertEqual(1, 2)
    def test_error(self):
        {}["k"]
    def test_ok(self):
        pass
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### fixtures
import io, re, unittest
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")
        cls.shared = [1]
    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")
    def setUp(self):
        print("setUp", self.shared)
        self.x = 5
    def tearDown(self):
        print("tearDown")
    def test_one(self):
        self.assertEqual(self.x, 5)
    def test_two(self):
        self.fail("no")
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### fixture errors
import io, re, unittest
class T(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("setup")
    def tearDown(self):
        print("not reached")
    def test_x(self):
        print("not reached")
class U(unittest.TestCase):
    def tearDown(self):
        raise RuntimeError("teardown")
    def test_x(self):
        pass
class V(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("class")
    def test_x(self):
        print("not reached")
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T, U, V)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### skip
import io, re, unittest
class T(unittest.TestCase):
    @unittest.skip("later")
    def test_a(self): pass
    @unittest.skipIf(True, "because")
    def test_b(self): pass
    @unittest.skipUnless(True, "never")
    def test_c(self): pass
    def test_d(self):
        self.skipTest("inside")
    def test_e(self):
        raise unittest.SkipTest("raised")
@unittest.skip("class")
class U(unittest.TestCase):
    def test_a(self): pass
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T, U)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### expected failure
import io, re, unittest
class T(unittest.TestCase):
    @unittest.expectedFailure
    def test_a(self):
        self.assertEqual(1, 2)
    @unittest.expectedFailure
    def test_b(self):
        pass
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### sub tests
import io, re, unittest
class T(unittest.TestCase):
    def test_a(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)
    def test_b(self):
        with self.subTest("message", x="y"):
            raise ValueError("v")
        with self.subTest():
            pass
        print("goes on")
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### cleanups
import io, re, unittest
class T(unittest.TestCase):
    def test_a(self):
        self.addCleanup(print, "first")
        self.addCleanup(print, "second", end="!\n")
        print("body")
    def tearDown(self):
        print("tearDown")
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### descriptions
import io, re, unittest
class T(unittest.TestCase):
    def test_a(self):
        """What it does.

        More."""
    def test_b(self):
        """Fails."""
        self.assertIn(3, [1, 2])
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### inheritance
import io, re, unittest
class Base(unittest.TestCase):
    def value(self):
        return 1
    def test_value(self):
        self.assertEqual(self.value(), 1)
class T(Base):
    def value(self):
        return 2
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(Base, T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### module fixtures
import io, re, unittest
def setUpModule():
    print("module up")
def tearDownModule():
    print("module down")
class T(unittest.TestCase):
    def test_a(self):
        print("test")
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### exception chain
import io, re, unittest
class T(unittest.TestCase):
    def test_a(self):
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ValueError("outer") from e
def run(*cases):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
    for line in out.getvalue().splitlines():
        if not line.startswith("  File") and "^" not in line:
            print(re.sub(r"in [0-9.]+s", "in Ns", line))
    return result
result = run(T)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
#### assert equal
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertEqual(1, 1))
show(lambda: t.assertEqual(1, 2))
show(lambda: t.assertEqual("a", "b"))
show(lambda: t.assertEqual(1, 2, "message"))
show(lambda: t.assertEqual([1, 2, 3], [1, 2, 4]))
show(lambda: t.assertEqual([1], [1, 2]))
show(lambda: t.assertEqual((1, 2), (1, 3)))
show(lambda: t.assertEqual({"a": 1}, {"a": 2}))
show(lambda: t.assertEqual(1, 1.0))
show(lambda: t.assertEqual([1, 2], (1, 2)))
show(lambda: t.assertEqual(None, False))
show(lambda: t.assertEqual(b"a", b"b"))
#### assert equal long
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertEqual("a" * 100, "a" * 99 + "b"))
show(lambda: t.assertEqual(list(range(50)), list(range(49)) + [0]))
show(lambda: t.assertEqual(10 ** 100, 10 ** 100 + 1))
show(lambda: t.assertEqual({i: i for i in range(20)}, {i: i for i in range(19)}))
#### assert multi line
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertEqual("one\ntwo\nthree\n", "one\n2\nthree\n"))
show(lambda: t.assertMultiLineEqual("a\nb", "a\nc"))
show(lambda: t.assertEqual("abc", "abd\n"))
show(lambda: t.assertMultiLineEqual("x", 5))
#### assert not equal
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertNotEqual(1, 1))
show(lambda: t.assertNotEqual(1, 2))
show(lambda: t.assertNotEqual([1], [1], "m"))
#### assert truth
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertTrue(0))
show(lambda: t.assertTrue([]))
show(lambda: t.assertFalse(1))
show(lambda: t.assertFalse("x", "m"))
show(lambda: t.assertTrue(5))
#### assert identity
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertIs(1, None))
show(lambda: t.assertIsNot(None, None))
show(lambda: t.assertIsNone(5))
show(lambda: t.assertIsNotNone(None))
show(lambda: t.assertIsNone(None))
show(lambda: t.assertIsNotNone(0))
#### assert membership
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertIn(1, [2]))
show(lambda: t.assertNotIn(1, [1]))
show(lambda: t.assertIn("a", "abc"))
show(lambda: t.assertIn("k", {"j": 1}, "m"))
#### assert instances
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertIsInstance(1, str))
show(lambda: t.assertNotIsInstance(1, int))
show(lambda: t.assertIsInstance(1, (int, str)))
show(lambda: t.assertIsInstance(1, (list, str)))
#### assert order
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertLess(2, 1))
show(lambda: t.assertLessEqual(2, 1))
show(lambda: t.assertGreater(1, 2))
show(lambda: t.assertGreaterEqual(1, 2))
show(lambda: t.assertLess(1, 2))
show(lambda: t.assertGreater(1, 2, "m"))
#### assert almost
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertAlmostEqual(1.0, 1.00000001))
show(lambda: t.assertAlmostEqual(1.0, 1.1))
show(lambda: t.assertAlmostEqual(1, 1.05, places=1))
show(lambda: t.assertAlmostEqual(1.0, 1.5, delta=0.25))
show(lambda: t.assertAlmostEqual(100, 101, delta=1))
show(lambda: t.assertNotAlmostEqual(1.0, 1.0))
show(lambda: t.assertNotAlmostEqual(1.0, 1.5))
show(lambda: t.assertNotAlmostEqual(1.0, 1.1, delta=0.5))
#### assert sequence
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertSequenceEqual([1, 2], (1, 2)))
show(lambda: t.assertSequenceEqual([1, 2], (1, 3)))
show(lambda: t.assertListEqual([1], (1,)))
show(lambda: t.assertListEqual([], [1]))
show(lambda: t.assertTupleEqual((1, 2, 3), (1, 2)))
show(lambda: t.assertListEqual(["a", "b"], ["a", "c"], "m"))
#### assert set
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertSetEqual({1, 2}, {1, 3}))
show(lambda: t.assertSetEqual({1}, {1}))
show(lambda: t.assertEqual({1}, {2}))
show(lambda: t.assertSetEqual({1, 2}, {1}))
#### assert dict
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertDictEqual({"a": 1, "b": 2}, {"a": 1, "b": 3}))
show(lambda: t.assertDictEqual({}, {"x": 1}))
show(lambda: t.assertDictEqual([], {}))
show(lambda: t.assertDictEqual({"k": [1, 2]}, {"k": [1, 2]}))
#### assert count
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertCountEqual([1, 2, 2], [2, 1, 2]))
show(lambda: t.assertCountEqual([1, 2, 2], [1, 2, 3]))
show(lambda: t.assertCountEqual("aab", "abb"))
show(lambda: t.assertCountEqual([[1]], [[2]]))
#### assert regex
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertRegex("abc", "b"))
show(lambda: t.assertRegex("abc", "x+"))
show(lambda: t.assertNotRegex("abc", "b."))
show(lambda: t.assertNotRegex("abc", "x"))
#### assert fail
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.fail())
show(lambda: t.fail("message"))
#### assert raises call
import unittest
t = unittest.TestCase()
def show(f):
    try:
        print(f())
    except AssertionError as e:
        print(e)
show(lambda: t.assertRaises(ValueError, int, 'x'))
show(lambda: t.assertRaises(ValueError, int, '1'))
show(lambda: t.assertRaises((ValueError, KeyError), lambda: None))
show(lambda: t.assertRaisesRegex(ValueError, 'invalid', int, 'x'))
show(lambda: t.assertRaisesRegex(ValueError, 'other', float, 'x'))
#### assert raises context
import unittest
t = unittest.TestCase()
with t.assertRaises(KeyError) as cm:
    {}["k"]
print(repr(cm.exception))
try:
    with t.assertRaises(KeyError):
        pass
except AssertionError as e:
    print(e)
try:
    with t.assertRaises(KeyError, msg="m"):
        pass
except AssertionError as e:
    print(e)
try:
    with t.assertRaises(KeyError):
        int("x")
except ValueError as e:
    print("passes through")
with t.assertRaisesRegex(ValueError, r"^bad \d+"):
    raise ValueError("bad 12")
try:
    with t.assertRaisesRegex(ValueError, r"^bad \d+"):
        raise ValueError("good")
except AssertionError as e:
    print(e)
#### assert raises wrong use
import unittest
t = unittest.TestCase()
for f in (lambda: t.assertRaises("x"), lambda: t.assertRaises(int), lambda: t.assertRaises(ValueError, foo=1)):
    try:
        f()
    except TypeError as e:
        print(e)
#### assert logs
import logging, unittest
t = unittest.TestCase()
with t.assertLogs("a", level="INFO") as cm:
    logging.getLogger("a").info("first %d", 1)
    logging.getLogger("a.b").error("second")
    logging.getLogger("a").debug("hidden")
print(cm.output, len(cm.records))
for f in (lambda: t.assertLogs(), lambda: t.assertLogs("x", "ERROR")):
    try:
        with f():
            pass
    except AssertionError as e:
        print(e)
try:
    with t.assertNoLogs("a"):
        logging.getLogger("a").warning("x")
except AssertionError as e:
    print(e)
#### assert warns
import unittest, warnings
t = unittest.TestCase()
with t.assertWarns(UserWarning) as cm:
    warnings.warn("careful")
print(cm.warning)
try:
    with t.assertWarns(DeprecationWarning):
        warnings.warn("careful")
except AssertionError as e:
    print(e)
with t.assertWarnsRegex(UserWarning, "care"):
    warnings.warn("careful")
#### long message off
import unittest
class T(unittest.TestCase):
    longMessage = False
for f in (lambda: T().assertEqual(1, 2, "only"), lambda: T().assertEqual(1, 2)):
    try:
        f()
    except AssertionError as e:
        print(e)
#### max diff
import unittest
t = unittest.TestCase()
t.maxDiff = 20
try:
    t.assertEqual(["a" * 10, "b" * 10], ["a" * 10, "c" * 10])
except AssertionError as e:
    print(e)
#### custom equality
import unittest
class P:
    def __init__(self, x): self.x = x
class T(unittest.TestCase):
    def runTest(self): pass
    def setUp(self): pass
t = T()
def compare(first, second, msg=None):
    if first.x != second.x:
        raise t.failureException("x differs")
t.addTypeEqualityFunc(P, compare)
t.assertEqual(P(1), P(1))
try:
    t.assertEqual(P(1), P(2))
except AssertionError as e:
    print(e)
#### names and ids
import unittest
class T(unittest.TestCase):
    def test_a(self): pass
t = T("test_a")
print(t, t.id(), repr(t), t.countTestCases(), t == T("test_a"), t.shortDescription())
try:
    T("nothing")
except ValueError as e:
    print(str(e).replace(str(T), "T"))
#### suites
import unittest
class T(unittest.TestCase):
    def test_a(self): print("a")
    def test_b(self): print("b")
suite = unittest.TestSuite()
suite.addTest(T("test_b"))
suite.addTests([T("test_a"), T("test_b")])
print(suite.countTestCases(), [t.id() for t in suite])
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, result.wasSuccessful(), result)
for bad in (5, T, "x"):
    try:
        suite.addTest(bad)
    except TypeError as e:
        print(e) if bad != 5 and bad != "x" else print("TypeError")
#### loader
import unittest
class T(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): pass
    def check_c(self): pass
loader = unittest.TestLoader()
print(loader.getTestCaseNames(T), loader.loadTestsFromTestCase(T).countTestCases())
print(loader.loadTestsFromName("T.test_a", __import__("__main__")).countTestCases())
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(T))
#### run a case
import unittest
class T(unittest.TestCase):
    def test_a(self):
        self.assertEqual(1, 2)
result = T("test_a").run()
print(result.testsRun, len(result.failures), result.failures[0][0], result.failures[0][1].splitlines()[-1])
try:
    T("test_a").debug()
except AssertionError as e:
    print(e)
#### main without exit
import unittest, sys
class T(unittest.TestCase):
    def test_a(self):
        self.assertEqual(2, 2)
    def test_b(self):
        self.assertEqual(2, 3)
program = unittest.main(argv=["x"], exit=False)
print(program.result.testsRun, len(program.result.failures))
#### main exits
import unittest
class T(unittest.TestCase):
    def test_a(self):
        pass
try:
    unittest.main(argv=["x"])
except SystemExit as e:
    print(e.code)
#### main chooses
import unittest
class T(unittest.TestCase):
    def test_a(self): print("a")
    def test_b(self): print("b")
unittest.main(argv=["x", "T.test_b"], exit=False)
unittest.main(argv=["x"], defaultTest="T.test_a", exit=False)
#### fail fast
import io, unittest
class T(unittest.TestCase):
    def test_a(self): self.fail()
    def test_b(self): print("not run")
result = unittest.TextTestRunner(stream=io.StringIO(), failfast=True).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(result.testsRun)
#### function test case
import unittest
def check():
    "doc of check"
    assert 1 == 1
t = unittest.FunctionTestCase(check)
r = t.run()
print(r.wasSuccessful(), t, t.shortDescription())
#### quiet dots
import io, re, unittest
class T(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): self.fail("x")
    @unittest.skip("y")
    def test_c(self): pass
    def test_d(self): raise KeyError(1)
for verbosity in (0, 1):
    out = io.StringIO()
    unittest.TextTestRunner(out, verbosity=verbosity).run(unittest.makeSuite(T))
    lines = out.getvalue().splitlines()
    print(lines[0], re.sub(r"in [0-9.]+s", "in Ns", lines[-3]), lines[-1])
#### class cleanup and context
import unittest, contextlib
@contextlib.contextmanager
def resource(name):
    print("open", name)
    yield name
    print("close", name)
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "class cleanup")
    def test_a(self):
        print(self.enterContext(resource("r")))
unittest.TestSuite([T("test_a")]).run(unittest.TestResult())
