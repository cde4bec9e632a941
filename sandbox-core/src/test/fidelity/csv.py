#### reader simple
import csv, io
for row in csv.reader(io.StringIO("a,b,c\n1,2,3\n")):
    print(row)
#### reader list of lines
import csv
print(list(csv.reader(["a,b", "c,d\r\n", "e,f\n"])))
#### reader quoted
import csv
print(list(csv.reader(['"a,b",c', '"say ""hi""",x', '"",""', 'a""b,"c"d'])))
#### reader quoted over lines
import csv, io
print(list(csv.reader(io.StringIO('1,"line one\nline two",x\n2,"a\n\nb"\n'))))
#### reader empty lines
import csv, io
print(list(csv.reader(io.StringIO("a\n\nb\n\r\n"))), list(csv.reader([])), list(csv.reader([""])))
#### reader empty fields
import csv
print(list(csv.reader(["a,,b", ",", ",,", '"",', "a,"])))
#### reader delimiter
import csv
print(list(csv.reader(["a;b;c,d", "'x;y';z"], delimiter=";", quotechar="'")))
#### reader tabs
import csv
print(list(csv.reader(["a\tb", '"x\ty"\tz'], dialect="excel-tab")), list(csv.reader(["a\tb"], delimiter="\t")))
#### reader skipinitialspace
import csv
print(list(csv.reader(['a, b,  "c, d", e'], skipinitialspace=True)), list(csv.reader(['a, "b"'])))
#### reader escapechar
import csv
print(list(csv.reader([r'a\,b,c\\d,"x\"y"'], escapechar="\\")))
#### reader quote none
import csv
print(list(csv.reader(['"a",b"c', 'x\\,y,z'], quoting=csv.QUOTE_NONE, escapechar="\\")))
#### reader quote nonnumeric
import csv
print(list(csv.reader(['1,2.5,"3"', '-1e3,"x","" '.strip()], quoting=csv.QUOTE_NONNUMERIC)))
#### reader quote nonnumeric error
import csv
try:
    list(csv.reader(["1,abc"], quoting=csv.QUOTE_NONNUMERIC))
except ValueError as e:
    print(e)
#### reader no doublequote
import csv
print(list(csv.reader(['"a""b",c'], doublequote=False)))
#### reader strict
import csv
for line in ('"a"b,c', '"abc'):
    try:
        print(list(csv.reader([line], strict=True)))
    except csv.Error as e:
        print(e)
#### reader unterminated quote
import csv
print(list(csv.reader(['"abc', 'def'])), list(csv.reader(['a,"b\n'])))
#### reader line_num
import csv, io
r = csv.reader(io.StringIO('a\n"b\nc"\nd\n'))
for row in r:
    print(r.line_num, row)
#### reader stray newline
import csv
for line in ("a\rb,c", "a\nb"):
    try:
        print(list(csv.reader([line])))
    except csv.Error as e:
        print(e)
#### reader wants strings
import csv
try:
    next(csv.reader([b"a,b"]))
except csv.Error as e:
    print(e)
#### reader wants iterable
import csv
try:
    csv.reader(5)
except TypeError as e:
    print(e)
#### reader next
import csv
r = csv.reader(["h1,h2", "1,2"])
header = next(r)
print(header, next(r))
try:
    next(r)
except StopIteration:
    print("end")
print(next(r, "none"))
#### reader from generator
import csv
print(list(csv.reader(f"{i},{i * i}" for i in range(3))))
#### reader from splitlines
import csv
text = """name,age
Ann,30
"Bob, Jr.",25"""
print([dict(zip(("name", "age"), row)) for row in list(csv.reader(text.splitlines()))[1:]])
#### reader unicode
import csv
print(list(csv.reader(["\u00e4,\u00f6", '"\u20ac","x\U0001f600"'])) == [["\u00e4", "\u00f6"], ["\u20ac", "x\U0001f600"]])
#### field limit
import csv
old = csv.field_size_limit(5)
print(old, csv.field_size_limit())
for line in ("abcdef,1", '"abcdef"', "abcde,f"):
    try:
        print(list(csv.reader([line])))
    except csv.Error as e:
        print(e)
#### writer simple
import csv, io
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(["a", 1, 2.5, None, True]))
w.writerow([])
w.writerow(("x",))
print(repr(out.getvalue()))
#### writer quoting where needed
import csv, io
out = io.StringIO()
csv.writer(out).writerows([["a,b", 'say "hi"', "line\nbreak", " space ", "cr\r", ""], ["'single'", "tab\t"]])
print(repr(out.getvalue()))
#### writer quote all
import csv, io
out = io.StringIO()
csv.writer(out, quoting=csv.QUOTE_ALL).writerow(["a", 1, None, 2.0, 'q"'])
print(repr(out.getvalue()))
#### writer quote nonnumeric
import csv, io
out = io.StringIO()
csv.writer(out, quoting=csv.QUOTE_NONNUMERIC).writerow(["a", 1, 2.5, None, True, "3"])
print(repr(out.getvalue()))
#### writer quote none
import csv, io
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\")
w.writerow(["a,b", 'c"d', "e\\f", "g"])
print(repr(out.getvalue()))
#### writer quote none error
import csv, io
try:
    csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"])
except csv.Error as e:
    print(e)
#### writer single empty field
import csv, io
out = io.StringIO()
w = csv.writer(out)
w.writerow([""])
w.writerow([None])
w.writerow(["", ""])
print(repr(out.getvalue()))
try:
    csv.writer(out, quoting=csv.QUOTE_NONE).writerow([""])
except csv.Error as e:
    print(e)
#### writer escape instead of doubling
import csv, io
out = io.StringIO()
csv.writer(out, doublequote=False, escapechar="\\").writerow(['a"b', "c,d", "e\\f"])
print(repr(out.getvalue()))
try:
    csv.writer(out, doublequote=False).writerow(['a"b'])
except csv.Error as e:
    print(e)
#### writer lineterminator
import csv, io
out = io.StringIO()
csv.writer(out, lineterminator="\n").writerows([[1, 2], ["a\nb", 3]])
print(repr(out.getvalue()))
#### writer delimiter
import csv, io
out = io.StringIO()
csv.writer(out, delimiter="|", quotechar="'").writerow(["a|b", "it's", "c,d"])
print(out.getvalue())
#### writer dialect unix
import csv, io
out = io.StringIO()
csv.writer(out, dialect="unix").writerow(["a", 1])
print(repr(out.getvalue()))
#### writer not iterable
import csv, io
try:
    csv.writer(io.StringIO()).writerow(5)
except csv.Error as e:
    print(e)
#### writer needs write
import csv
try:
    csv.writer([])
except TypeError as e:
    print(e)
#### writer floats
import csv, io
out = io.StringIO()
csv.writer(out).writerow([0.1, 1e20, 1.0, -0.0, float("inf"), 10 ** 20])
print(out.getvalue())
#### writer to stdout
import csv, sys
w = csv.writer(sys.stdout, lineterminator="\n")
w.writerow(["id", "name"])
w.writerows([[1, "x"], [2, "y,z"]])
#### writer generator rows
import csv, io
out = io.StringIO()
csv.writer(out).writerows((i, chr(97 + i)) for i in range(3))
print(repr(out.getvalue()))
#### writer string row
import csv, io
out = io.StringIO()
csv.writer(out).writerow("abc")
print(out.getvalue())
#### round trip
import csv, io
rows = [["a", "b,c", 'd"e', "f\ng", ""], ["", " ", "''", "\t", "\r"]]
for options in ({}, {"quoting": csv.QUOTE_ALL}, {"delimiter": ";"}, {"quotechar": "'"}, {"escapechar": "\\", "doublequote": False}):
    out = io.StringIO(newline="")
    csv.writer(out, **options).writerows(rows)
    out.seek(0)
    print(list(csv.reader(out, **options)) == rows)
#### dictreader
import csv, io
for row in csv.DictReader(io.StringIO("name,age\nAnn,30\nBob,25\n")):
    print(row)
#### dictreader fieldnames
import csv, io
r = csv.DictReader(io.StringIO("Ann,30\n"), fieldnames=["n", "a"])
print(r.fieldnames, list(r))
r = csv.DictReader(io.StringIO("x,y\n1,2\n"))
print(r.fieldnames, next(r), r.line_num)
#### dictreader short and long rows
import csv, io
text = "a,b,c\n1,2\n1,2,3,4,5\n\n6,7,8\n"
print(list(csv.DictReader(io.StringIO(text))))
print(list(csv.DictReader(io.StringIO(text), restkey="more", restval="-")))
#### dictreader empty
import csv, io
r = csv.DictReader(io.StringIO(""))
print(r.fieldnames, list(r))
#### dictreader options
import csv
print(list(csv.DictReader(["a;b", "1;'2;3'"], delimiter=";", quotechar="'")))
#### dictreader sums
import csv
data = ["item,price,qty", "apple,1.5,4", "pear,2,3"]
print(sum(float(r["price"]) * int(r["qty"]) for r in csv.DictReader(data)))
#### dictwriter
import csv, io
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=["name", "age"])
w.writeheader()
w.writerow({"name": "Ann", "age": 30})
w.writerow({"age": 25, "name": "Bob, Jr."})
w.writerows([{"name": "C"}, {"age": 1}])
print(out.getvalue())
#### dictwriter extras
import csv, io
w = csv.DictWriter(io.StringIO(), ["a"])
try:
    w.writerow({"a": 1, "b": 2})
except ValueError as e:
    print(e)
out = io.StringIO()
w = csv.DictWriter(out, ["a", "z"], restval="?", extrasaction="ignore")
w.writerow({"a": 1, "b": 2})
print(out.getvalue())
try:
    csv.DictWriter(out, ["a"], extrasaction="x")
except ValueError as e:
    print(e)
#### dialect class
import csv, io
class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL
out = io.StringIO()
csv.writer(out, Pipes).writerow(["a|b", "c"])
csv.writer(out, dialect=Pipes()).writerow([1, 2])
print(out.getvalue(), list(csv.reader(["x|y"], Pipes)))
#### dialect subclass of excel
import csv
class Semi(csv.excel):
    delimiter = ";"
print(list(csv.reader(["a;b"], Semi)), list(csv.reader(["a:b"], Semi, delimiter=":")))
#### register dialect
import csv, io
csv.register_dialect("semi", delimiter=";", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), csv.get_dialect("semi").delimiter, csv.get_dialect("semi").quoting)
out = io.StringIO()
csv.writer(out, "semi").writerow(["a", 1])
print(out.getvalue(), list(csv.reader(['"a";"b"'], "semi")))
csv.unregister_dialect("semi")
print(csv.list_dialects())
for f in (lambda: csv.get_dialect("semi"), lambda: csv.unregister_dialect("semi"), lambda: csv.reader([], "nope")):
    try:
        f()
    except csv.Error as e:
        print(e)
#### reader dialect attributes
import csv
d = csv.reader([]).dialect
print(d.delimiter, d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.strict)
#### bad options
import csv
for options in ({"delimiter": ""}, {"delimiter": "ab"}, {"delimiter": 5}, {"quotechar": "ab"}, {"quoting": 9}, {"quoting": "x"},
                {"quotechar": None, "quoting": csv.QUOTE_ALL}, {"lineterminator": 5}, {"lineterminator": None}, {"escapechar": "xy"}, {"delimiter": None}):
    try:
        csv.reader([], **options)
        print("fine", options)
    except TypeError as e:
        print(e)
#### incomplete dialect
import csv
class Bad(csv.Dialect):
    delimiter = ","
try:
    Bad()
except csv.Error as e:
    print(e)
#### sniff comma
import csv
d = csv.Sniffer().sniff("a,b,c\n1,2,3\n4,5,6\n")
print(repr(d.delimiter), d.quotechar, d.skipinitialspace, d.doublequote, repr(d.lineterminator))
#### sniff semicolon
import csv
sample = "name;age;city\nAnn;30;Rome\nBob;25;Oslo\n"
print(csv.Sniffer().sniff(sample).delimiter, csv.Sniffer().sniff(sample, delimiters=";,").delimiter)
#### sniff tab and pipe
import csv
print(repr(csv.Sniffer().sniff("a\tb\n1\t2\n3\t4\n").delimiter), csv.Sniffer().sniff("a|b\n1|2\n3|4\n").delimiter)
#### sniff quoted
import csv
d = csv.Sniffer().sniff("'a','b'\n'1, x','2'\n")
print(d.delimiter, d.quotechar)
d = csv.Sniffer().sniff('"a"; "b"\n"c"; "d""e"\n')
print(d.delimiter, d.quotechar, d.skipinitialspace, d.doublequote)
#### sniff fails
import csv
try:
    csv.Sniffer().sniff("abc\ndef\n", delimiters=",;")
except csv.Error as e:
    print(e)
#### sniff and read
import csv, io
text = "x: y: z\n1: 2: 3\n"
print(list(csv.reader(io.StringIO(text), csv.Sniffer().sniff(text))))
#### has header
import csv
s = csv.Sniffer()
print(s.has_header("name,age\nAnn,30\nBob,25\n"), s.has_header("1,2\n3,4\n5,6\n"), s.has_header("ab,cd\nef,gh\n"))
#### constants
import csv
print(csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, issubclass(csv.Error, Exception), csv.excel.delimiter, csv.excel_tab.delimiter)
