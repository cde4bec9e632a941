# The Python library of the guest, frozen as bytecode: importing a module costs no parsing, and one that is not imported
# costs no heap.
import os

# Large and rarely seen in a traceback: without line numbers they are a twentieth smaller.
WITHOUT_LINES = {
    "_ast.py", "_asttools.py", "argparse.py", "cmd.py", "configparser.py", "doctest.py", "pickle.py", "tokenize.py", "typing.py", "unittest/mock.py",
    "xml/etree/ElementTree.py",
}

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
