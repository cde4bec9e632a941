# OK | OUTPUT_LIMIT | PYTHON_ERROR ValueError
pairs = ["Aa", "BB"]
words = [a + b + c + d + e + f + g + h + i + j + k + l for a in pairs for b in pairs for c in pairs for d in pairs
         for e in pairs for f in pairs for g in pairs for h in pairs for i in pairs for j in pairs for k in pairs for l in pairs]
{word: 1 for word in words}
