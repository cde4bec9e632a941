import re

LINE = re.compile(r'(?P<host>\d{1,3}(?:\.\d{1,3}){3}) - (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<verb>[A-Z]+) (?P<path>[^ "]*)[^"]*" (?P<status>\d{3}) (?P<size>\d+|-)')

lines = ['10.0.%d.%d - %s [%02d/Nov/2026:10:00:00 +0000] "GET /orders/%d?page=%d HTTP/1.1" %d %s'
         % (i % 256, i * 7 % 256, ("-", "ann", "bob")[i % 3], i % 28 + 1, i, i % 9, (200, 404, 500)[i % 3], i * 13 if i % 5 else "-")
         for i in range(4000)]
found = 0
for line in lines:
    match = LINE.match(line)
    if match and match["status"] == "200":
        found += int(match["size"]) if match["size"] != "-" else 0
text = "\n".join(lines)
words = re.findall(r"\b[a-z]{3,}\b", text)
hidden = re.sub(r"\d+\.\d+\.\d+\.\d+", lambda m: m.group().rpartition(".")[0] + ".0", text)
fields = sum(len(re.split(r"[\s/\[\]]+", line)) for line in lines[:1000])
ann = len(re.findall(r"^.*ann.*orders/\d*7\b", text, re.M))
assert (found, len(words), len(hidden), fields, ann) == (27750684, 10666, 354578, 14000, 134)
