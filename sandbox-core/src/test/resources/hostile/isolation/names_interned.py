# OK
for i in range(5000):
    exec("residue_%d = %d" % (i, i))
    getattr(1, "other_%d" % i, None)
