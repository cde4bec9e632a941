def title(word):
    return word[:1].upper() + word[1:].lower()


words = ["word%d" % (i % 1000) for i in range(20_000)]
text = " ".join(title(word) for word in words)
count = 0
for part in text.split(" "):
    if part.startswith("Word1") and not part.endswith("9"):
        count += len(part.replace("Word", "w"))
lines = ""
for i in range(5_000):
    lines += f"{i:>6} {words[i]}\n"
assert count > 0 and len(lines.splitlines()) == 5_000
