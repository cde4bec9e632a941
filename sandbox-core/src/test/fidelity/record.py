#!/usr/bin/env python3
"""Records what CPython 3.11 prints for the snippets of this folder.

    python3 record.py            records every group
    python3 record.py re json    records re.py and json.py

A group is a file of snippets, each under a line `#### name`; a snippet is a program of its own.  Beside `group.py` stands
`group.out`: a line of JSON for each snippet with its name, what it printed, and the exception that ended it ("Type: message")
or null.  The tests compare with these files, so that they need no CPython; whoever changes a snippet records it again.
"""

import sys

if sys.path[0] == __file__.rpartition("/")[0]:
    sys.path.append(sys.path.pop(0))  # the groups have the names of modules: json.py is not to be imported

import json
import pathlib
import subprocess
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
TOOLS = {"record", "compare", "modules"}


def groups(names):
    """The files of the named groups, or of all."""
    if names:
        return [FOLDER / (name + ".py") for name in names]
    return sorted(path for path in FOLDER.glob("*.py") if path.stem not in TOOLS)


def snippets(path):
    """The (name, source) pairs of a group."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith("#### "):
            found.append((line[5:].strip(), []))
        elif found:
            found[-1][1].append(line)
        elif line.strip() and not line.startswith("#"):
            raise SystemExit(f"{path.name}: code before the first snippet: {line.strip()}")
    names = [name for name, _ in found]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise SystemExit(f"{path.name}: more than one snippet is named {', '.join(sorted(twice))}")
    return [(name, "".join(lines)) for name, lines in found]


def run(command, source, timeout=60):
    """What a program prints under a command, and how its last traceback ends."""
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder, "program.py")
        program.write_text(source, encoding="utf-8")
        done = subprocess.run([*command, str(program)], cwd=folder, capture_output=True, timeout=timeout)
    stdout = done.stdout.decode("utf-8", "replace")
    if done.returncode == 0:
        return stdout, None
    lines = done.stderr.decode("utf-8", "replace").rstrip("\n").split("\n")
    # a message may have several lines: it begins at the last one that is not indented and comes after the frames
    start = max((i for i, line in enumerate(lines) if line.startswith("  File ") or line.startswith("    ")), default=-1) + 1
    return stdout, "\n".join(lines[start:]) or f"exit status {done.returncode}"


def main():
    if sys.version_info[:2] != (3, 11):
        raise SystemExit(f"the standard is CPython 3.11, and this is {sys.version.split()[0]}")
    command = [sys.executable, "-I", "-W", "ignore"]
    for path in groups(sys.argv[1:]):
        with open(path.with_suffix(".out"), "w", encoding="utf-8") as out:
            for name, source in snippets(path):
                stdout, error = run(command, source)
                out.write(json.dumps({"name": name, "stdout": stdout, "error": error}, ensure_ascii=False) + "\n")
        print(path.stem)


if __name__ == "__main__":
    main()
