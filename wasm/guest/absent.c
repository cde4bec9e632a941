// Modules that programs written for CPython import and that cannot be here: the error says why, and what to do instead.

#include <string.h>

#include "py/runtime.h"

#include "sandbox.h"

#define NO_PROCESSES "the sandbox starts no processes; ask the application for a function that does the work"
#define NO_THREADS "the sandbox runs one thread; call the functions one after the other"
#define NO_NETWORK "the sandbox has no sockets; ask the application for a function that fetches the data"
#define NO_NATIVE "the sandbox loads no native code; use the standard library"
#define NO_FILES "no files are granted to this program; use the variables it was given, io.StringIO or io.BytesIO"
#define NO_SCREEN "the sandbox has no screen and no terminal; print() the result"
#define NO_SOUND "the sandbox has no sound and no files of it; struct and array are there"
#define NO_INNER "the parts of re are in C here; use re"
#define NO_SYSTEM "the sandbox has no operating system under it"
#define NO_COMPILER "the sandbox runs no CPython bytecode; ast.parse(), compile() and eval() are there"

static const struct {
    const char *name;
    const char *reason;
} absent[] = {
    { "_posixsubprocess", NO_PROCESSES },
    { "aifc", NO_SOUND },
    { "antigravity", NO_SCREEN },
    { "asynchat", NO_NETWORK },
    { "asyncore", NO_NETWORK },
    { "audioop", NO_SOUND },
    { "bdb", NO_COMPILER },
    { "bs4", NO_NATIVE ", for example html.parser" },
    { "cffi", NO_NATIVE },
    { "cgi", NO_NETWORK ", for example with urllib.parse" },
    { "cgitb", NO_NETWORK },
    { "chunk", NO_SOUND },
    { "code", "use compile() and exec()" },
    { "codeop", "use compile() and exec()" },
    { "compileall", NO_COMPILER },
    { "concurrent", NO_THREADS },
    { "cProfile", "the result of a run says what it used" },
    { "crypt", NO_SYSTEM },
    { "ctypes", NO_NATIVE },
    { "curses", NO_SCREEN },
    { "dbm", NO_FILES },
    { "dis", NO_COMPILER },
    { "distutils", "nothing can be installed in the sandbox; use the standard library" },
    { "email", "build the text of a message with str methods; parse it with str.partition()" },
    { "encodings", "use codecs, str.encode() and bytes.decode()" },
    { "ensurepip", "nothing can be installed in the sandbox; use the standard library" },
    { "faulthandler", NO_SYSTEM },
    { "fcntl", NO_SYSTEM },
    { "filecmp", NO_FILES ", for example difflib" },
    { "fileinput", NO_FILES ", for example input() or sys.stdin" },
    { "ftplib", NO_NETWORK },
    { "grp", NO_SYSTEM },
    { "http.client", NO_NETWORK },
    { "http.cookiejar", NO_NETWORK },
    { "http.cookies", "split the header with str methods" },
    { "http.server", NO_NETWORK },
    { "httpx", NO_NETWORK },
    { "idlelib", NO_SCREEN },
    { "imaplib", NO_NETWORK },
    { "imghdr", NO_FILES },
    { "imp", "use importlib" },
    { "lib2to3", NO_COMPILER },
    { "logging.config", "configure with logging.basicConfig() or with handlers and formatters" },
    { "logging.handlers", NO_FILES ", with logging.StreamHandler" },
    { "lxml", NO_NATIVE ", for example xml.etree.ElementTree" },
    { "mailbox", NO_FILES },
    { "mailcap", NO_NETWORK },
    { "matplotlib", NO_NATIVE },
    { "mmap", NO_SYSTEM },
    { "modulefinder", NO_COMPILER },
    { "msilib", NO_SYSTEM },
    { "msvcrt", NO_SYSTEM },
    { "multiprocessing", NO_PROCESSES },
    { "netrc", NO_FILES },
    { "nis", NO_SYSTEM },
    { "nntplib", NO_NETWORK },
    { "nt", NO_SYSTEM },
    { "ntpath", "use pathlib.PureWindowsPath" },
    { "nturl2path", "use pathlib.PureWindowsPath" },
    { "numpy", NO_NATIVE ", for example lists, math and statistics" },
    { "opcode", NO_COMPILER },
    { "optparse", "use argparse" },
    { "ossaudiodev", NO_SYSTEM },
    { "pandas", NO_NATIVE ", for example csv, lists and dicts" },
    { "pdb", NO_SCREEN },
    { "pickletools", NO_COMPILER },
    { "PIL", NO_NATIVE },
    { "pip", "nothing can be installed in the sandbox; use the standard library" },
    { "pipes", NO_PROCESSES },
    { "plistlib", "use json" },
    { "poplib", NO_NETWORK },
    { "posix", NO_SYSTEM },
    { "profile", "the result of a run says what it used" },
    { "pstats", "the result of a run says what it used" },
    { "pty", NO_PROCESSES },
    { "pwd", NO_SYSTEM },
    { "py_compile", NO_COMPILER },
    { "pyclbr", NO_COMPILER },
    { "pydoc", NO_SCREEN },
    { "pydoc_data", NO_SCREEN },
    { "pyexpat", "use xml.etree.ElementTree.XMLPullParser" },
    { "quopri", "use binascii.b2a_qp() and a2b_qp()" },
    { "re._compiler", NO_INNER },
    { "readline", NO_SCREEN },
    { "requests", NO_NETWORK },
    { "resource", NO_SYSTEM },
    { "rlcompleter", NO_SCREEN },
    { "runpy", NO_FILES },
    { "scipy", NO_NATIVE ", for example math and statistics" },
    { "select", NO_NETWORK },
    { "selectors", NO_NETWORK },
    { "shelve", NO_FILES },
    { "signal", "the sandbox has no signals; the deadline of the run ends a program that takes too long" },
    { "site", NO_SYSTEM },
    { "smtpd", NO_NETWORK },
    { "smtplib", NO_NETWORK },
    { "sndhdr", NO_SOUND },
    { "socket", NO_NETWORK },
    { "socketserver", NO_NETWORK },
    { "spwd", NO_SYSTEM },
    { "sqlite3", NO_NATIVE ", for example lists and dicts" },
    { "sre_compile", NO_INNER },
    { "ssl", NO_NETWORK },
    { "stringprep", "use unicodedata" },
    { "subprocess", NO_PROCESSES },
    { "sunau", NO_SOUND },
    { "symtable", NO_COMPILER },
    { "syslog", NO_SYSTEM },
    { "tabnanny", NO_FILES },
    { "tarfile", "only zlib and gzip are there" },
    { "telnetlib", NO_NETWORK },
    { "termios", NO_SCREEN },
    { "threading", NO_THREADS },
    { "this", NO_SCREEN },
    { "tkinter", NO_SCREEN },
    { "trace", NO_COMPILER },
    { "tracemalloc", "the result of a run says what it used" },
    { "tty", NO_SCREEN },
    { "turtle", NO_SCREEN },
    { "turtledemo", NO_SCREEN },
    { "urllib.request", NO_NETWORK },
    { "urllib.response", NO_NETWORK },
    { "urllib.robotparser", NO_NETWORK },
    { "urllib3", NO_NETWORK },
    { "uu", "use binascii.b2a_uu() and a2b_uu()" },
    { "venv", "nothing can be installed in the sandbox; use the standard library" },
    { "wave", NO_SOUND },
    { "webbrowser", NO_SCREEN },
    { "winreg", NO_SYSTEM },
    { "winsound", NO_SYSTEM },
    { "wsgiref", NO_NETWORK },
    { "xdrlib", "use struct" },
    { "xml.dom", "use xml.etree.ElementTree" },
    { "xml.parsers", "use xml.etree.ElementTree.XMLPullParser" },
    { "xml.sax.handler", "use xml.etree.ElementTree.iterparse()" },
    { "xml.sax.xmlreader", "use xml.etree.ElementTree.iterparse()" },
    { "xmlrpc", NO_NETWORK },
    { "yaml", NO_NATIVE ", for example json" },
    { "zipapp", NO_FILES },
    { "zipimport", NO_FILES },
};

void sandbox_module_not_found(qstr name) {
    for (size_t i = 0; i < MP_ARRAY_SIZE(absent); i++) {
        if (strcmp(absent[i].name, qstr_str(name)) == 0) {
            mp_raise_msg_varg(&mp_type_ModuleNotFoundError, MP_ERROR_TEXT("No module named '%q': %s"), name, absent[i].reason);
        }
    }
    mp_raise_msg_varg(&mp_type_ModuleNotFoundError, MP_ERROR_TEXT("No module named '%q'"), name);
}

// Modules of their own in CPython that are parts of another one here.
static const struct {
    const char *name;
    const char *other;
} aliases[] = {
    { "asyncio.base_events", "asyncio" },
    { "asyncio.coroutines", "asyncio" },
    { "asyncio.events", "asyncio" },
    { "asyncio.exceptions", "asyncio" },
    { "asyncio.futures", "asyncio" },
    { "asyncio.locks", "asyncio" },
    { "asyncio.queues", "asyncio" },
    { "asyncio.runners", "asyncio" },
    { "asyncio.taskgroups", "asyncio" },
    { "asyncio.tasks", "asyncio" },
    { "asyncio.timeouts", "asyncio" },
    { "unittest.async_case", "unittest" },
    { "unittest.case", "unittest" },
    { "unittest.loader", "unittest" },
    { "unittest.result", "unittest" },
    { "unittest.runner", "unittest" },
    { "unittest.suite", "unittest" },
    { "unittest.util", "unittest" },
    { "_bisect", "bisect" },
    { "_collections_abc", "collections.abc" },
    { "_csv", "csv" },
    { "_datetime", "datetime" },
    { "_decimal", "decimal" },
    { "_functools", "functools" },
    { "_json", "json" },
    { "_operator", "operator" },
    { "_pydecimal", "decimal" },
    { "_string", "string" },
    { "_struct", "struct" },
    { "_warnings", "warnings" },
    { "_weakref", "weakref" },
    { "_weakrefset", "weakref" },
    { "bz2", "_unpacked" },
    { "genericpath", "posixpath" },
    { "importlib.abc", "importlib.util" },
    { "importlib.machinery", "importlib.util" },
    { "json.scanner", "json" },
    { "lzma", "_unpacked" },
    { "marshal", "pickle" },
    { "pickle5", "pickle" },
    { "_pickle", "pickle" },
    { "re._constants", "sre_parse" },
    { "re._parser", "sre_parse" },
    { "sre_constants", "sre_parse" },
    { "xml.etree.cElementTree", "xml.etree.ElementTree" },
};

const char *sandbox_module_alias(const char *name) {
    for (size_t i = 0; i < MP_ARRAY_SIZE(aliases); i++) {
        if (strcmp(aliases[i].name, name) == 0) {
            return aliases[i].other;
        }
    }
    return NULL;
}
