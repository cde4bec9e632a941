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
#define NO_SYSTEM "the sandbox has no operating system under it"
#define NO_COMPILER "the sandbox runs no CPython bytecode and shows no syntax trees; ast.literal_eval() and eval() are there"

static const struct {
    const char *name;
    const char *reason;
} absent[] = {
    { "_thread", NO_THREADS },
    { "asyncore", NO_NETWORK },
    { "bs4", NO_NATIVE ", for example html.parser" },
    { "bz2", "only zlib and gzip are there" },
    { "cffi", NO_NATIVE },
    { "code", NO_SCREEN },
    { "compileall", NO_COMPILER },
    { "concurrent", NO_THREADS },
    { "cProfile", "the result of a run says what it used" },
    { "ctypes", NO_NATIVE },
    { "curses", NO_SCREEN },
    { "dbm", NO_FILES },
    { "dis", NO_COMPILER },
    { "fcntl", NO_SYSTEM },
    { "ftplib", NO_NETWORK },
    { "grp", NO_SYSTEM },
    { "http.client", NO_NETWORK },
    { "http.server", NO_NETWORK },
    { "httpx", NO_NETWORK },
    { "imaplib", NO_NETWORK },
    { "logging.config", "configure with logging.basicConfig() or with handlers and formatters" },
    { "logging.handlers", NO_FILES ", with logging.StreamHandler" },
    { "lxml", NO_NATIVE ", for example xml.etree.ElementTree" },
    { "lzma", "only zlib and gzip are there" },
    { "marshal", NO_COMPILER },
    { "matplotlib", NO_NATIVE },
    { "mmap", NO_SYSTEM },
    { "multiprocessing", NO_PROCESSES },
    { "numpy", NO_NATIVE ", for example lists, math and statistics" },
    { "pandas", NO_NATIVE ", for example csv, lists and dicts" },
    { "pdb", NO_SCREEN },
    { "PIL", NO_NATIVE },
    { "pip", "nothing can be installed in the sandbox; use the standard library" },
    { "poplib", NO_NETWORK },
    { "profile", "the result of a run says what it used" },
    { "pty", NO_PROCESSES },
    { "pwd", NO_SYSTEM },
    { "readline", NO_SCREEN },
    { "pickle", "loading a pickle can run any code; use json, or copy.deepcopy() for copies" },
    { "pickletools", NO_COMPILER },
    { "requests", NO_NETWORK },
    { "resource", NO_SYSTEM },
    { "scipy", NO_NATIVE ", for example math and statistics" },
    { "select", NO_NETWORK },
    { "selectors", NO_NETWORK },
    { "shelve", NO_FILES },
    { "shutil", NO_FILES },
    { "signal", "the sandbox has no signals; the deadline of the run ends a program that takes too long" },
    { "smtplib", NO_NETWORK },
    { "socket", NO_NETWORK },
    { "socketserver", NO_NETWORK },
    { "sqlite3", NO_NATIVE ", for example lists and dicts" },
    { "ssl", NO_NETWORK },
    { "subprocess", NO_PROCESSES },
    { "symtable", NO_COMPILER },
    { "syslog", NO_SYSTEM },
    { "tempfile", NO_FILES },
    { "termios", NO_SCREEN },
    { "threading", NO_THREADS },
    { "tkinter", NO_SCREEN },
    { "tty", NO_SCREEN },
    { "turtle", NO_SCREEN },
    { "urllib.request", NO_NETWORK },
    { "urllib3", NO_NETWORK },
    { "venv", "nothing can be installed in the sandbox; use the standard library" },
    { "webbrowser", NO_SCREEN },
    { "winreg", NO_SYSTEM },
    { "xml.dom", "use xml.etree.ElementTree" },
    { "xml.sax.handler", "use xml.etree.ElementTree.iterparse()" },
    { "yaml", NO_NATIVE ", for example json" },
};

void sandbox_module_not_found(qstr name) {
    for (size_t i = 0; i < MP_ARRAY_SIZE(absent); i++) {
        if (strcmp(absent[i].name, qstr_str(name)) == 0) {
            mp_raise_msg_varg(&mp_type_ModuleNotFoundError, MP_ERROR_TEXT("No module named '%q': %s"), name, absent[i].reason);
        }
    }
    mp_raise_msg_varg(&mp_type_ModuleNotFoundError, MP_ERROR_TEXT("No module named '%q'"), name);
}
