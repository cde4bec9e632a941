# What a program can know of the machine: that it is a sandbox.

import sys

_uname = None


def _result():
    global _uname
    if _uname is None:
        from collections import namedtuple
        _uname = namedtuple("uname_result", ("system", "node", "release", "version", "machine"))
    return _uname


def uname():
    return _result()("Sandbox", "sandbox", "", "", "wasm32")


def system():
    return "Sandbox"


def node():
    return "sandbox"


def release():
    return ""


def version():
    return ""


def machine():
    return "wasm32"


def processor():
    return ""


def platform(aliased=False, terse=False):
    return "Sandbox-wasm32"


def architecture(executable="", bits="", linkage=""):
    return "32bit", ""


def python_implementation():
    return "MicroPython"


def python_version():
    return "%d.%d.%d" % tuple(sys.version_info[:3])


def python_version_tuple():
    return tuple([str(n) for n in sys.version_info[:3]])


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    return "", ""


def python_compiler():
    return "Clang"
