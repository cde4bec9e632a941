# TIMEOUT
import unicodedata
text = "\u0344\u1e9b\u0323\ufdfa" * 20_000
while True:
    unicodedata.normalize("NFKD", text)
