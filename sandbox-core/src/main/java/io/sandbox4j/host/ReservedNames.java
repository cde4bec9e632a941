package io.sandbox4j.host;

import java.util.Set;

/**
 * Names that mean something in Python already. A host function that took one would change
 * what programs, and the library itself, do.
 */
final class ReservedNames {

	private static final Set<String> BUILTINS = Set.of("abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool",
			"breakpoint", "bytearray", "bytes", "callable", "chr", "classmethod", "compile", "complex", "copyright",
			"credits", "delattr", "dict", "dir", "divmod", "enumerate", "eval", "exec", "exit", "filter", "float",
			"format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex", "id", "input", "int",
			"isinstance", "issubclass", "iter", "len", "license", "list", "locals", "map", "max", "memoryview", "min",
			"next", "object", "oct", "open", "ord", "pow", "print", "property", "quit", "range", "repr", "reversed",
			"round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type",
			"vars", "zip");

	private static final Set<String> MODULES = Set.of("abc", "argparse", "array", "ast", "asyncio", "base64",
			"binascii", "bisect", "builtins", "calendar", "cmath", "codecs", "collections", "contextlib", "contextvars",
			"copy", "csv", "ctypes", "dataclasses", "datetime", "decimal", "difflib", "dis", "email", "enum", "errno",
			"fnmatch", "fractions", "functools", "gc", "getpass", "glob", "gzip", "hashlib", "heapq", "hmac", "html",
			"http", "importlib", "inspect", "io", "ipaddress", "itertools", "json", "keyword", "linecache", "locale",
			"logging", "math", "micropython", "mimetypes", "multiprocessing", "numbers", "operator", "os", "pathlib",
			"pickle", "platform", "pprint", "queue", "random", "re", "reprlib", "sched", "secrets", "select", "shlex",
			"shutil", "signal", "socket", "sqlite3", "ssl", "stat", "statistics", "string", "struct", "subprocess",
			"sys", "tempfile", "textwrap", "threading", "time", "timeit", "token", "tokenize", "traceback", "types",
			"typing", "unicodedata", "unittest", "urllib", "uuid", "warnings", "weakref", "xml", "zipfile", "zlib",
			"zoneinfo");

	private ReservedNames() {
	}

	static boolean isBuiltin(String function) {
		return BUILTINS.contains(function);
	}

	static boolean isLibrary(String module) {
		return MODULES.contains(module);
	}

}
