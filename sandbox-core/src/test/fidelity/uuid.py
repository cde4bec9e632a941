#### forms
import uuid
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.version, u.variant, u.time_low, u.node, u.clock_seq)
for text in ("{12345678-1234-5678-1234-567812345678}", "12345678123456781234567812345678", "urn:uuid:12345678-1234-5678-1234-567812345678"):
    print(uuid.UUID(text) == u)
print(uuid.UUID(int=5), uuid.UUID(bytes=b"\x01" * 16), uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u, u < uuid.UUID(int=2 ** 128 - 1), hash(u) == hash(uuid.UUID(str(u))), int(u) == u.int)
#### named
import uuid
for n in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500):
    print(n, uuid.uuid3(n, "python.org"), uuid.uuid5(n, "python.org"), uuid.uuid5(n, "ü"))
#### random_ones
import uuid
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, a.version, a.variant, len(str(a)), str(a)[14], len({uuid.uuid4() for _ in range(100)}))
c, d = uuid.uuid1(), uuid.uuid1()
print(c.version, d.version, c != d, c.node == d.node, uuid.uuid1(node=5, clock_seq=7).node, uuid.uuid1(clock_seq=7).clock_seq, uuid.getnode() == uuid.getnode())
#### errors
import uuid
for f in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"x"), lambda: uuid.UUID("1" * 31), lambda: uuid.UUID("g" * 32), lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID(fields=(1, 2))):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
