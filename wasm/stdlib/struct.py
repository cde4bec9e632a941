# Packed binary data. It is in C (wasm/guest/mod_struct.c); this module adds the exception.

import _struct
from _struct import Struct, calcsize, iter_unpack, pack, pack_into, unpack, unpack_from

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    pass


_struct._set_error(error)
