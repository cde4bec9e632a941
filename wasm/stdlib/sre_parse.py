# What libraries ask re's inner modules: how many characters an expression can match.

import re as _re
from re import error

MAXREPEAT = 4294967295
MAXGROUPS = 1073741823


class SubPattern:
    def __init__(self, pattern):
        self._pattern = pattern

    def getwidth(self):
        return self._pattern._width


def parse(str, flags=0, state=None):
    return SubPattern(_re.compile(str, flags))
