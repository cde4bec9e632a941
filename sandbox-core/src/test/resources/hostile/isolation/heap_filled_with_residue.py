# OK
keep = [("residue " * 100) for _ in range(10_000)]
data = bytearray(b"residue" * 1_000_000)
