"""Runs a command at a pseudo-terminal: python3 terminal.py COMMAND...

Standard input is {"steps": [...]} in JSON, each [text to type, text to wait for]; the output is a list of what the
screen got after each step, without escape sequences, and the exit status last.
"""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]|\x08")
PATIENCE = 30

steps = json.load(sys.stdin)["steps"]
pid, terminal = pty.fork()
if pid == 0:
    time.sleep(0.2)  # until the terminal has its size
    os.environ["TERM"] = "xterm"
    # a terminal delivers interrupts, also where the tests run in the background and ignore them
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execvp(sys.argv[1], sys.argv[1:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 200, 0, 0))

screens = []
for typed, awaited in steps:
    os.write(terminal, typed.encode())
    seen = b""
    end = time.time() + PATIENCE
    while True:
        text = ESCAPES.sub("", seen.decode("utf-8", "replace")).replace("\r", "")
        # what was typed is echoed first, and may have the awaited text in it
        if awaited and awaited in text[len(typed.rstrip("\r\t")):]:
            break
        if time.time() > end:
            text += "<waited for %r>" % awaited
            break
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                break
    screens.append(text)

end = time.time() + PATIENCE
ended, status = os.waitpid(pid, os.WNOHANG)
while not ended and time.time() < end:
    time.sleep(0.05)
    ended, status = os.waitpid(pid, os.WNOHANG)
if not ended:
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    status = -1
json.dump(screens + [os.waitstatus_to_exitcode(status) if status >= 0 else -1], sys.stdout)
