#### basic config to stdout
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO)
logging.debug("no")
logging.info("hello %s", "world")
logging.warning("n=%d f=%.2f", 3, 1.5)
logging.error("plain %s")
logging.critical("end")
#### format
import logging, sys
logging.basicConfig(stream=sys.stdout, level="DEBUG", format="%(levelname)-8s|%(name)s|%(levelno)d|%(message)s")
logging.debug("a")
logging.getLogger("x.y").error("b")
#### styles
import io, logging
for style, fmt in (("%", "%(levelname)s %(message)s"), ("{", "{levelname:>10} {message}"), ("$", "$levelname ${message} $$")):
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter(fmt, style=style))
    logger = logging.getLogger("s" + style)
    logger.addHandler(handler)
    logger.propagate = False
    logger.warning("m %s", 1)
    print(repr(out.getvalue()))
#### style errors
import logging
for kw in ({"style": "x"}, {"fmt": "no fields"}, {"fmt": "none", "style": "{"}, {"fmt": "none", "style": "$"}):
    try:
        logging.Formatter(**kw)
    except ValueError as e:
        print(e)
print(logging.Formatter("none", validate=False)._fmt)
#### level names
import logging
print(logging.getLevelName(10), logging.getLevelName("ERROR"), logging.getLevelName(35), logging.getLevelName("NOPE"))
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.WARN, logging.FATAL, logging.NOTSET)
print(logging.getLevelNamesMapping()["WARN"])
#### set level errors
import logging
for level in ("nope", 2.5, None):
    try:
        logging.getLogger("a").setLevel(level)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#### hierarchy
import logging
a, ab, abc = logging.getLogger("a"), logging.getLogger("a.b"), logging.getLogger("a.b.c")
print(abc.parent is ab, ab.parent is a, a.parent is logging.getLogger(), logging.getLogger("a.b") is ab, ab.getChild("c") is abc, logging.getLogger("root") is logging.root)
a.setLevel(logging.ERROR)
print(abc.getEffectiveLevel(), abc.isEnabledFor(30), abc.isEnabledFor(40), a, logging.getLogger())
#### parent made later
import logging
child = logging.getLogger("p.q.r")
print(child.parent.name)
parent = logging.getLogger("p")
print(child.parent.name)
middle = logging.getLogger("p.q")
print(child.parent.name, middle.parent.name)
#### propagation
import logging, sys
logging.basicConfig(stream=sys.stdout, format="root %(message)s")
logger = logging.getLogger("app")
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("app %(message)s"))
logger.addHandler(handler)
logger.warning("both")
logger.propagate = False
logger.warning("one")
#### handler levels
import logging, sys
logger = logging.getLogger("l")
logger.setLevel(logging.DEBUG)
for level in (logging.DEBUG, logging.ERROR):
    h = logging.StreamHandler(sys.stdout)
    h.setLevel(level)
    h.setFormatter(logging.Formatter(str(level) + " %(message)s"))
    logger.addHandler(h)
logger.info("i")
logger.error("e")
#### remove handler
import logging, sys
logger = logging.getLogger("l")
h = logging.StreamHandler(sys.stdout)
logger.addHandler(h)
logger.addHandler(h)
print(len(logger.handlers), logger.hasHandlers())
logger.warning("once")
logger.removeHandler(h)
print(logger.handlers)
#### exception
import io, logging
out = io.StringIO()
logging.basicConfig(stream=out, format="%(message)s")
try:
    {}["key"]
except KeyError:
    logging.exception("failed %s", "here")
lines = out.getvalue().splitlines()
print(lines[0], lines[1], lines[2].partition(",")[2], lines[-1])
#### exc_info
import io, logging
out = io.StringIO()
logger = logging.getLogger("x")
logger.addHandler(logging.StreamHandler(out))
logger.propagate = False
try:
    int("x")
except ValueError as e:
    logger.error("one", exc_info=True)
    logger.error("two", exc_info=e)
lines = out.getvalue().splitlines()
print(lines[0], lines[1], lines[-1])
logger.error("three", exc_info=False)
print(out.getvalue().splitlines()[-1])
#### exc_info without exception
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(message)s")
logging.error("x", exc_info=True)
#### last resort
import logging
logging.getLogger("nobody").info("not shown")
print(logging.lastResort.level, logging.getLogger("nobody").hasHandlers())
#### filter class
import logging, sys
class Only(logging.Filter):
    def filter(self, record):
        return "keep" in record.getMessage()
logging.basicConfig(stream=sys.stdout, format="%(message)s")
logger = logging.getLogger("f")
logger.addFilter(Only())
logger.warning("keep this")
logger.warning("drop this")
#### filter function and name
import logging, sys
h = logging.StreamHandler(sys.stdout)
h.addFilter(logging.Filter("a.b"))
h.addFilter(lambda record: record.levelno > 30)
logging.getLogger().addHandler(h)
for name in ("a", "a.b", "a.b.c", "a.bc"):
    logging.getLogger(name).error(name)
    logging.getLogger(name).warning("low")
#### filter that adds
import logging, sys
class Add(logging.Filter):
    def filter(self, record):
        record.user = "ann"
        return True
logging.basicConfig(stream=sys.stdout, format="%(user)s %(message)s")
logging.getLogger().handlers[0].addFilter(Add())
logging.warning("x")
#### extra
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(ip)s %(message)s")
logging.warning("x", extra={"ip": "1.2.3.4"})
try:
    logging.warning("x", extra={"message": "y"})
except KeyError as e:
    print(e)
#### adapter
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(user)s %(message)s", level=10)
adapter = logging.LoggerAdapter(logging.getLogger("a"), {"user": "bob"})
adapter.info("hi %d", 5)
adapter.debug("low")
print(adapter.isEnabledFor(10), adapter.name)
class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return "[%s] %s" % (self.extra["id"], msg), {**kwargs, "extra": {"user": "-"}}
Prefix(logging.getLogger("b"), {"id": 7}).warning("w")
#### custom handler
import logging
class Memory(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []
    def emit(self, record):
        self.lines.append(self.format(record))
h = Memory()
h.setFormatter(logging.Formatter("%(levelname)s:%(message)s"))
logger = logging.getLogger("m")
logger.setLevel(logging.DEBUG)
logger.addHandler(h)
logger.debug("d")
logger.critical("c")
print(h.lines, h.level)
#### handler without emit
import logging
logger = logging.getLogger("h")
logger.addHandler(logging.Handler())
try:
    logger.error("x")
except NotImplementedError as e:
    print(e)
#### null handler
import logging
logger = logging.getLogger("lib")
logger.addHandler(logging.NullHandler())
logger.warning("nothing")
print(logger.handlers[0])
#### disable
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(message)s", level=10)
logging.disable(logging.WARNING)
logging.warning("no")
logging.error("yes")
logging.disable(logging.NOTSET)
logging.info("again")
logger = logging.getLogger("q")
logger.disabled = True
logger.error("never")
#### log method
import logging, sys
logging.basicConfig(stream=sys.stdout, level=5)
logging.log(15, "fifteen")
logging.getLogger("x").log(logging.INFO, "i %s", [1])
try:
    logging.getLogger("x").log("INFO", "i")
except TypeError as e:
    print(e)
#### dict argument
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(message)s")
logging.warning("%(a)s-%(b)d", {"a": "x", "b": 2})
logging.warning({"just": "object"})
logging.warning(ValueError("v"))
logging.warning("100%")
#### bad arguments
import io, logging, sys
sys.stderr = io.StringIO()
logging.basicConfig(stream=sys.stdout, format="%(message)s")
logging.warning("%d", "x")
text = sys.stderr.getvalue()
print(text.splitlines()[0], "TypeError" in text)
#### raise exceptions off
import io, logging, sys
sys.stderr = io.StringIO()
logging.raiseExceptions = False
logging.basicConfig(stream=sys.stdout)
logging.warning("%d %d", 1)
print(repr(sys.stderr.getvalue()))
#### basic config twice
import logging, sys
logging.basicConfig(stream=sys.stdout, format="A %(message)s")
logging.basicConfig(stream=sys.stdout, format="B %(message)s")
logging.warning("x")
logging.basicConfig(stream=sys.stdout, format="C %(message)s", force=True)
logging.warning("x")
print(len(logging.root.handlers))
#### basic config handlers
import io, logging
a, b = io.StringIO(), io.StringIO()
logging.basicConfig(handlers=[logging.StreamHandler(a), logging.StreamHandler(b)], format="%(message)s", level=logging.INFO)
logging.info("x")
print(repr(a.getvalue()), repr(b.getvalue()))
#### basic config errors
import logging, sys
for kw in ({"stream": sys.stdout, "filename": "x"}, {"handlers": [], "stream": sys.stdout}, {"style": "!"}, {"wrong": 1, "handlers": [logging.NullHandler()]}):
    try:
        logging.basicConfig(**kw)
    except ValueError as e:
        print(e)
#### record
import logging
r = logging.LogRecord("n", logging.INFO, "/path/to/file.py", 12, "m %s", ("a",), None, "f")
print(r.name, r.levelname, r.pathname, r.filename, r.module, r.lineno, r.funcName, r.getMessage(), r)
print(logging.Formatter("%(filename)s:%(lineno)d %(module)s %(funcName)s %(message)s").format(r))
r = logging.makeLogRecord({"msg": "made", "levelname": "X"})
print(logging.Formatter("%(levelname)s %(message)s").format(r))
#### missing field
import logging
r = logging.makeLogRecord({"msg": "m"})
try:
    logging.Formatter("%(nothing)s").format(r)
except ValueError as e:
    print(e)
print(logging.Formatter("%(a)s %(message)s", defaults={"a": "dflt"}).format(r))
#### custom formatter
import logging, sys
class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()
h = logging.StreamHandler(sys.stdout)
h.setFormatter(Upper("%(levelname)s %(message)s"))
logging.getLogger().addHandler(h)
logging.warning("shout")
#### caller
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(funcName)s %(lineno)d %(message)s")
def work():
    logging.warning("in work")
    logging.getLogger("x").error("too")
work()
logging.warning("top")
#### time format
import io, logging, re
out = io.StringIO()
logging.basicConfig(stream=out, format="%(asctime)s %(message)s")
logging.warning("x")
print(bool(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} x\n", out.getvalue())))
f = logging.Formatter("%(asctime)s", datefmt="%Y")
print(len(f.format(logging.makeLogRecord({"msg": ""}))))
#### time fixed
import logging, time
f = logging.Formatter("%(asctime)s %(message)s")
f.converter = time.gmtime
r = logging.makeLogRecord({"msg": "x", "created": 86400.25, "msecs": 250.0})
print(f.format(r))
f = logging.Formatter("%(asctime)s", "%d/%m/%Y %H:%M")
f.converter = time.gmtime
print(f.format(r))
#### file handler is refused or works
import logging
print(issubclass(logging.FileHandler, logging.StreamHandler), issubclass(logging.StreamHandler, logging.Handler))
#### logger class
import logging
class Mine(logging.Logger):
    def hello(self):
        return "hello from " + self.name
logging.setLoggerClass(Mine)
print(logging.getLogger("mine").hello(), logging.getLoggerClass() is Mine)
try:
    logging.setLoggerClass(dict)
except TypeError as e:
    print(e)
#### record factory
import logging, sys
old = logging.getLogRecordFactory()
def factory(*args, **kwargs):
    record = old(*args, **kwargs)
    record.custom = "c"
    return record
logging.setLogRecordFactory(factory)
logging.basicConfig(stream=sys.stdout, format="%(custom)s %(message)s")
logging.warning("x")
#### logger name type
import logging
try:
    logging.getLogger(5)
except TypeError as e:
    print(e)
#### terminator and set stream
import io, logging
a, b = io.StringIO(), io.StringIO()
h = logging.StreamHandler(a)
h.terminator = "|"
logger = logging.getLogger("t")
logger.addHandler(h)
logger.warning("one")
print(h.setStream(b) is a)
logger.warning("two")
print(a.getvalue(), b.getvalue())
#### typical program
import io, logging
logger = logging.getLogger(__name__)
logger.setLevel(logging.DEBUG)
out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(name)s - %(levelname)s - %(message)s"))
logger.addHandler(handler)
def divide(a, b):
    logger.debug("divide(%s, %s)", a, b)
    try:
        return a / b
    except ZeroDivisionError:
        logger.exception("cannot")
        return None
print(divide(6, 3), divide(1, 0))
print([line for line in out.getvalue().splitlines() if "File" not in line and "^" not in line])
#### shutdown
import logging, sys
logging.basicConfig(stream=sys.stdout)
logging.shutdown()
print(logging.getLogger("a.b").getChild("c.d").name)
