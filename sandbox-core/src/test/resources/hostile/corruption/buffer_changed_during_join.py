# OK
pieces = [bytearray(b"ab") for _ in range(100)]
class Evil(bytearray):
    pass
def source():
    for p in pieces:
        pieces[0].extend(bytes(10_000))
        yield p
try:
    b"-".join(source())
except (TypeError, BufferError):
    pass
