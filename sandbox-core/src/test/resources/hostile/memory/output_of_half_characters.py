# OK
import sys
for piece in ("\ud83d", "\ude00", "\x00", "\x1b[2J", "\u202e", "\ufeff"):
    try:
        print(piece)
    except UnicodeError:
        pass
