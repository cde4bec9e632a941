#!/usr/bin/env python3
"""Runs the snippets of this folder under another interpreter and shows where it differs from what is recorded.

    python3 compare.py --interpreter "node $PWD/run.mjs" [-q] [group...]

The command gets the name of a program as its last argument; it prints like Python: output to stdout, a traceback to
stderr, and a status other than 0 after one.  -q shows the names only.  The status is 1 if anything differs.
"""

import sys

sys.path.append(sys.path.pop(0))  # the groups have the names of modules

import argparse
import concurrent.futures
import difflib
import json
import shlex
import subprocess

import record


def check(command, expected, source):
    try:
        stdout, error = record.run(command, source)
    except subprocess.TimeoutExpired:
        stdout, error = "", "no end after a minute"
    if stdout == expected["stdout"] and error == expected["error"]:
        return None
    wanted = (expected["stdout"] + f"[error {expected['error']}]").splitlines()
    got = (stdout + f"[error {error}]").splitlines()
    return [line for line in difflib.unified_diff(wanted, got, "cpython", "here", lineterm="", n=0)][2:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--interpreter", required=True)
    parser.add_argument("-q", action="store_true")
    parser.add_argument("group", nargs="*")
    options = parser.parse_args()
    command = shlex.split(options.interpreter)
    total = wrong = 0
    for path in record.groups(options.group):
        recorded = [json.loads(line) for line in path.with_suffix(".out").read_text(encoding="utf-8").splitlines()]
        programs = record.snippets(path)
        if [name for name, _ in programs] != [entry["name"] for entry in recorded]:
            raise SystemExit(f"{path.name} has changed: record it again")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            results = list(pool.map(lambda pair: check(command, pair[0], pair[1][1]), zip(recorded, programs)))
        for (name, _), difference in zip(programs, results):
            total += 1
            if difference is not None:
                wrong += 1
                print(f"{path.stem}: {name}")
                for line in [] if options.q else difference[:30]:
                    print("    " + line[:300])
    print(f"{total} snippets, {wrong} differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
