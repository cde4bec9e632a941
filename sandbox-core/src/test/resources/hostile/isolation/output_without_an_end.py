# OK
import sys
sys.stdout.write("residue")
sys.stderr.write("residue\ud83d" if False else "residue")
