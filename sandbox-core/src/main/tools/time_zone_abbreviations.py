"""Writes the abbreviations of time zones: python3 time_zone_abbreviations.py > abbreviations.txt

They are read from the compiled files of the IANA time zone database (public domain) that the system has, whose format is
that of RFC 8536. Of several abbreviations that a zone had with the same offset, the last counts.
"""

import collections
import pathlib
import struct
import zoneinfo


def types(data):
    """The types of local time of a file in the order of their last use, as offset, daylight saving and abbreviation."""
    head = data.index(b"TZif", 4)  # the second part has times of 64 bits
    _, _, _, times, kinds, letters = struct.unpack_from(">6l", data, head + 20)
    at = head + 44 + times * 8
    order = [0, *data[at:at + times]]
    at += times
    names = data[at + kinds * 6:at + kinds * 6 + letters]
    found = {}
    for index in order:
        offset, saving, name = struct.unpack_from(">lBB", data, at + index * 6)
        found[offset, saving] = names[name:names.index(b"\0", name)].decode()
    return found


def path(zone):
    return next(file for file in (pathlib.Path(folder, zone) for folder in zoneinfo.TZPATH) if file.exists())


def main():
    groups = collections.defaultdict(list)
    for zone in sorted(zoneinfo.available_timezones()):
        named = {key: name for key, name in types(path(zone).read_bytes()).items() if name != "LMT" and name.isalpha()}
        text = " ".join("%d%s=%s" % (offset, "*" if saving else "", name) for (offset, saving), name in sorted(named.items()))
        if text:
            groups[text].append(zone)
    print("# Written by time_zone_abbreviations.py: offsets from UTC in seconds, * for daylight saving time, and what they")
    print("# are called in the zones after the bar. Facts of the IANA time zone database, which is in the public domain.")
    for text, zones in groups.items():
        print(text + "|" + " ".join(zones))


main()
