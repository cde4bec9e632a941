#### positionals
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("a")
p.add_argument("b", type=int)
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('x', '5')
run('x')
run('x', 'y')
run()
run('x', '1', '2')
#### options
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("-f", "--foo")
p.add_argument("--bar-baz", type=int, default=3)
p.add_argument("-v", action="store_true")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run()
run('--foo', 'x')
run('-fx', '-v')
run('--foo=x', '--bar-baz', '7')
run('-f', '1', '-f', '2')
run('--foo')
run('--bar-baz', 'x')
run('--nope')
run('--fo', 'x')
run('--bar=5')
#### actions
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("-c", action="count", default=0)
p.add_argument("-a", action="append")
p.add_argument("--k", action="store_const", const=42)
p.add_argument("--no", action="store_false")
p.add_argument("-e", action="extend", nargs="+")
p.add_argument("--ac", dest="l", action="append_const", const=1)
p.add_argument("--flag", action=argparse.BooleanOptionalAction)
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('-ccc', '-a', '1', '-a', '2')
run('--k', '--no', '-e', '1', '2', '-e', '3', '--ac', '--ac')
run('--flag')
run('--no-flag')
run()
#### nargs
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("one")
p.add_argument("rest", nargs="*")
p.add_argument("--two", nargs=2, type=int)
p.add_argument("--opt", nargs="?", const="C", default="D")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('a')
run('a', 'b', 'c')
run('a', '--two', '1', '2')
run('a', '--two', '1')
run('a', '--opt')
run('a', '--opt', 'x')
run('--opt', 'x', 'a', 'b')
#### nargs plus and optional
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("files", nargs="+")
p.add_argument("last", nargs="?", default="none")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('a')
run('a', 'b')
run()
#### remainder
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("cmd")
p.add_argument("args", nargs=argparse.REMAINDER)
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('run', '-x', '--y', 'z')
run('run')
#### choices
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("c", choices=["a", "b"])
p.add_argument("-n", type=int, choices=range(3))
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('a')
run('z')
run('b', '-n', '2')
run('b', '-n', '5')
#### required
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--x", required=True)
p.add_argument("--y")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('--x', '1')
run()
run('--y', '2')
#### negative numbers
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("n", type=float)
p.add_argument("--m", type=int)
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('-5')
run('--m', '-3', '2')
run('-1.5')
run('--', '-7')
#### double dash
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("a", nargs="*")
p.add_argument("-v", action="store_true")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('--', '-v', 'x')
run('-v', '--', 'y')
#### type function
import argparse
p = argparse.ArgumentParser(prog="prog")
def even(s):
    n = int(s)
    if n % 2:
        raise argparse.ArgumentTypeError("%d is odd" % n)
    return n
p.add_argument("n", type=even)
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('4')
run('3')
run('x')
#### short groups
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("-a", action="store_true")
p.add_argument("-b", action="store_true")
p.add_argument("-o")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('-ab')
run('-abo', 'x')
run('-abox')
run('-az')
#### ambiguous
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--verbose", action="store_true")
p.add_argument("--version-x", action="store_true")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('--ver')
run('--verb')
#### exclusive
import argparse
p = argparse.ArgumentParser(prog="prog")
g = p.add_mutually_exclusive_group()
g.add_argument("--a", action="store_true")
g.add_argument("--b", action="store_true")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('--a')
run('--a', '--b')
run()
#### exclusive required
import argparse
p = argparse.ArgumentParser(prog="prog")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--a")
g.add_argument("--b")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('--a', '1')
run()
#### sub commands
import argparse
p = argparse.ArgumentParser(prog="prog")
sub = p.add_subparsers(dest="cmd")
add = sub.add_parser("add", help="adds")
add.add_argument("x", type=int)
add.set_defaults(func="F")
rm = sub.add_parser("rm", aliases=["del"])
rm.add_argument("--force", action="store_true")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('add', '3')
run('rm', '--force')
run('del')
run()
run('nope')
run('add')
run('add', 'x')
#### sub commands required
import argparse
p = argparse.ArgumentParser(prog="prog")
sub = p.add_subparsers(dest="cmd", required=True)
sub.add_parser("go")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('go')
run()
#### defaults
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--n", type=int, default="7")
p.add_argument("--s", default=argparse.SUPPRESS)
p.set_defaults(extra=1, n=5)
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run()
run('--s', 'x')
#### dest and metavar
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--long-name", dest="short", metavar="VAL")
p.add_argument("pos", metavar="POS")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('a')
run('a', '--long-name', 'b')
run()
#### version
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--version", action="version", version="%(prog)s 1.0")
def run(*args):
    import io, sys
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue())
    finally:
        sys.stderr = err
run('--version')
#### known args
import argparse

p = argparse.ArgumentParser(prog="p")
p.add_argument("--x")
print(p.parse_known_args(["--x", "1", "--y", "2", "z"]))
#### namespace
import argparse

n = argparse.Namespace(a=1, b="x")
print(n, n.a, "a" in n, "c" in n, n == argparse.Namespace(a=1, b="x"), vars(n))
p = argparse.ArgumentParser(prog="p")
p.add_argument("--x", default=3)
target = argparse.Namespace(y=2)
print(p.parse_args([], namespace=target) is target, target)
#### errors of definition
import argparse

p = argparse.ArgumentParser(prog="p")
p.add_argument("-a")
for f in (lambda: p.add_argument("-a"), lambda: p.add_argument("x", required=True), lambda: p.add_argument("--b", type="int"), lambda: p.add_argument("--c", action="zzz"), lambda: p.add_argument("--d", nargs=0)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### exit on error off
import argparse

p = argparse.ArgumentParser(prog="p", exit_on_error=False)
p.add_argument("--n", type=int)
try:
    p.parse_args(["--n", "x"])
except argparse.ArgumentError as e:
    print(e, e.message, e.argument_name)
#### help
import argparse

p = argparse.ArgumentParser(prog="tool", description="Process some files and print what was found in them, in a nice table of columns and rows.", epilog="That is all.")
p.add_argument("input", help="the input file")
p.add_argument("output", nargs="?", help="where to write (default: stdout)")
p.add_argument("-v", "--verbose", action="store_true", help="say more")
p.add_argument("-n", "--number", type=int, default=5, metavar="N", help="how many (default: %(default)s)")
p.add_argument("--a-very-long-option-name", help="its help goes on the next line, and is long enough to be wrapped over several lines")
p.add_argument("--mode", choices=["fast", "slow"], help="the mode")
p.add_argument("--hidden", help=argparse.SUPPRESS)
p.add_argument("-x", nargs=2, metavar=("A", "B"))
p.add_argument("--list", nargs="*")
p.add_argument("--plus", nargs="+", help="100%% sure")
p.print_help()
#### usage
import argparse

p = argparse.ArgumentParser(prog="tool", description="Process some files and print what was found in them, in a nice table of columns and rows.", epilog="That is all.")
p.add_argument("input", help="the input file")
p.add_argument("output", nargs="?", help="where to write (default: stdout)")
p.add_argument("-v", "--verbose", action="store_true", help="say more")
p.add_argument("-n", "--number", type=int, default=5, metavar="N", help="how many (default: %(default)s)")
p.add_argument("--a-very-long-option-name", help="its help goes on the next line, and is long enough to be wrapped over several lines")
p.add_argument("--mode", choices=["fast", "slow"], help="the mode")
p.add_argument("--hidden", help=argparse.SUPPRESS)
p.add_argument("-x", nargs=2, metavar=("A", "B"))
p.add_argument("--list", nargs="*")
p.add_argument("--plus", nargs="+", help="100%% sure")
p.print_usage()
print(repr(p.format_usage()))
#### help option exits
import argparse

p = argparse.ArgumentParser(prog="tool")
try:
    p.parse_args(["-h"])
except SystemExit as e:
    print("exit", e.code)
#### help groups
import argparse

p = argparse.ArgumentParser(prog="tool", add_help=False)
g = p.add_argument_group("input options", "About the input.")
g.add_argument("--in", dest="i", help="in")
g2 = p.add_argument_group("empty")
e = p.add_mutually_exclusive_group()
e.add_argument("-a", action="store_true", help="a")
e.add_argument("-b", metavar="B")
r = p.add_mutually_exclusive_group(required=True)
r.add_argument("--c")
r.add_argument("--d")
print(p.format_help())
#### help sub commands
import argparse

p = argparse.ArgumentParser(prog="tool")
p.add_argument("--debug", action="store_true")
sub = p.add_subparsers(title="commands", description="what to do", dest="cmd", help="one of these", metavar="CMD")
a = sub.add_parser("add", help="add things", description="Adds.")
a.add_argument("x")
sub.add_parser("remove", aliases=["rm"], help="remove things")
print(p.format_help())
print(a.format_help())
#### help sub commands plain
import argparse

p = argparse.ArgumentParser(prog="tool")
sub = p.add_subparsers()
sub.add_parser("a", help="A")
sub.add_parser("b")
print(p.format_help())
#### help formatters
import argparse

for cls in (argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter):
    p = argparse.ArgumentParser(prog="t", description="line one\n  line two", formatter_class=cls)
    p.add_argument("--n", default=3, help="first\n  second")
    p.add_argument("pos", help="p")
    print(p.format_help())
#### help own usage
import argparse

p = argparse.ArgumentParser(prog="t", usage="%(prog)s [things]")
p.add_argument("x", help="%(prog)s takes %(dest)s")
print(p.format_help())
#### parents
import argparse

base = argparse.ArgumentParser(add_help=False)
base.add_argument("--common", type=int, default=1, help="c")
p = argparse.ArgumentParser(prog="t", parents=[base])
p.add_argument("own")
print(p.parse_args(["x", "--common", "5"]))
print(p.format_help())
#### custom action
import argparse

class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
p = argparse.ArgumentParser(prog="t")
p.add_argument("--u", action=Upper)
print(p.parse_args(["--u", "abc"]))
#### sys argv
import argparse

import sys
sys.argv = ["script.py", "--n", "4", "word"]
p = argparse.ArgumentParser()
p.add_argument("--n", type=int)
p.add_argument("w")
print(p.parse_args(), p.prog)
#### typical
import argparse

def main(argv):
    p = argparse.ArgumentParser(prog="calc", description="A calculator")
    p.add_argument("numbers", type=float, nargs="+")
    p.add_argument("--op", choices=["sum", "max"], default="sum")
    args = p.parse_args(argv)
    return {"sum": sum, "max": max}[args.op](args.numbers)
print(main(["1", "2", "3.5"]), main(["--op", "max", "4", "9"]))
