# TIMEOUT
import unicodedata
text = "a" + "\u0316\u0301" * 100_000
while True:
    unicodedata.normalize("NFC", text)
