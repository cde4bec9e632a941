# The Python library of the guest, frozen as bytecode: importing a module costs no parsing, and one that is not imported
# costs no heap.
import os

# Large and rarely seen in a traceback: without line numbers they are a twentieth smaller. So frozen, they must not assert.
WITHOUT_LINES = {
    "_ast.py", "_asttools.py", "_charmaps.py", "_timetext.py", "argparse.py", "asyncio/__init__.py", "base64.py", "calendar.py", "cmath.py", "cmd.py",
    "codecs.py", "collections/__init__.py", "collections/_user.py", "collections/abc.py", "colorsys.py", "configparser.py", "contextlib.py", "csv.py",
    "dataclasses.py", "datetime.py", "decimal.py", "difflib.py", "doctest.py", "enum.py", "fractions.py", "functools.py",
    "gettext.py", "graphlib.py", "gzip.py", "hashlib.py", "heapq.py", "hmac.py", "html/parser.py", "inspect.py", "io.py",
    "ipaddress.py", "logging/__init__.py", "mimetypes.py", "os/__init__.py", "pathlib.py", "pickle.py", "platform.py", "pprint.py",
    "random.py", "sched.py", "shlex.py", "statistics.py", "string.py", "textwrap.py", "tokenize.py", "tomllib.py", "traceback.py", "types.py",
    "typing.py", "unittest/__init__.py", "unittest/mock.py", "urllib/parse.py", "uuid.py", "warnings.py", "weakref.py", "xml/etree/ElementTree.py",
    "zipfile.py",
}

for name in sorted(WITHOUT_LINES):
    with open(os.path.join("../stdlib", name), encoding="utf-8") as file:
        if any(line.lstrip().startswith("assert ") for line in file):
            raise SystemExit(name + " asserts, which is not frozen; raise an AssertionError")

freeze("../stdlib", sorted(WITHOUT_LINES), opt=3)
freeze(
    "../stdlib",
    sorted(
        os.path.relpath(os.path.join(folder, name), "../stdlib")
        for folder, _, names in os.walk("../stdlib")
        for name in names
        if name.endswith(".py") and os.path.relpath(os.path.join(folder, name), "../stdlib") not in WITHOUT_LINES
    ),
)
