# MEMORY | PYTHON_ERROR | OK
try:
    import zlib
except ImportError:
    import deflate, io
    block = bytes(1_000_000)
    out = io.BytesIO()
    with deflate.DeflateIO(out, deflate.ZLIB, 15) as stream:
        for _ in range(5):
            stream.write(block)
    data = deflate.DeflateIO(io.BytesIO(out.getvalue()), deflate.ZLIB).read()
else:
    packer = zlib.compressobj()
    packed = b"".join(packer.compress(bytes(1_000_000)) for _ in range(5)) + packer.flush()
    data = zlib.decompress(packed)
