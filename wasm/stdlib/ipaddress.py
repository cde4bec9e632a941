# ipaddress: addresses and networks of both versions.

__all__ = [
    "AddressValueError", "IPv4Address", "IPv4Interface", "IPv4Network", "IPv6Address", "IPv6Interface", "IPv6Network",
    "NetmaskValueError", "collapse_addresses", "ip_address", "ip_interface", "ip_network", "summarize_address_range", "v4_int_to_packed",
    "v6_int_to_packed",
]

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def _either(value, kinds, what, *args):
    for kind in kinds:
        try:
            return kind(value, *args)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError("%r does not appear to be an IPv4 or IPv6 %s" % (value, what))


def ip_address(address):
    return _either(address, (IPv4Address, IPv6Address), "address")


def ip_network(address, strict=True):
    return _either(address, (IPv4Network, IPv6Network), "network", strict)


def ip_interface(address):
    return _either(address, (IPv4Interface, IPv6Interface), "interface")


def v4_int_to_packed(address):
    return address.to_bytes(4, "big")


def v6_int_to_packed(address):
    return address.to_bytes(16, "big")


def _octet(text, whole):
    if not text:
        raise AddressValueError("Empty octet not permitted in %r" % whole)
    if not (text.isascii() and text.isdigit()):
        raise AddressValueError("Only decimal digits permitted in %r in %r" % (text, whole))
    if len(text) > 3:
        raise AddressValueError("At most 3 characters permitted in %r in %r" % (text, whole))
    if text != "0" and text[0] == "0":
        raise AddressValueError("Leading zeros are not permitted in %r in %r" % (text, whole))
    if int(text) > 255:
        raise AddressValueError("Octet %d (> 255) not permitted in %r" % (int(text), whole))
    return int(text)


def _parse4(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError("Expected 4 octets in %r" % text)
    return int.from_bytes(bytes([_octet(octet, text) for octet in octets]), "big")


def _parse6(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError("At least 3 parts expected in %r" % text)
    if "." in parts[-1]:
        try:
            low = _parse4(parts.pop())
        except AddressValueError as e:
            raise AddressValueError("%s in %r" % (e, text)) from None
        parts += ["%x" % (low >> 16), "%x" % (low & 0xFFFF)]
    if len(parts) > 9:
        raise AddressValueError("At most 8 colons permitted in %r" % text)
    if text.count("::") > 1 or ":::" in text:
        raise AddressValueError("At most one '::' permitted in %r" % text)
    if "::" in text:
        head, tail = text.split("::")
        head = parts[: head.count(":") + 1] if head else []
        tail = parts[len(parts) - (len(parts) - (len(head) or 1) - 1) :] if tail else []
        missing = 8 - len(head) - len(tail)
        if missing < 1:
            raise AddressValueError("Expected at most 7 other parts with '::' in %r" % text)
        parts = head + ["0"] * missing + tail
    elif len(parts) != 8:
        raise AddressValueError("Exactly 8 parts expected without '::' in %r" % text)
    elif not parts[0]:
        raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
    elif not parts[-1]:
        raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
    value = 0
    for part in parts:
        if not part or not all(c in "0123456789abcdefABCDEF" for c in part):
            raise AddressValueError("Only hex digits permitted in %r in %r" % (part, text))
        if len(part) > 4:
            raise AddressValueError("At most 4 characters permitted in %r in %r" % (part, text))
        value = value << 16 | int(part, 16)
    return value


def _text4(value):
    return ".".join(map(str, value.to_bytes(4, "big")))


def _text6(value):
    groups = ["%x" % (value >> shift & 0xFFFF) for shift in range(112, -16, -16)]
    best, length = 0, 1
    for i in range(8):
        run = 0
        while i + run < 8 and groups[i + run] == "0":
            run += 1
        if run > length:
            best, length = i, run
    if length < 2:
        return ":".join(groups)
    return ":".join(groups[:best]) + "::" + ":".join(groups[best + length :])


class _V4:
    version = 4
    max_prefixlen = IPV4LENGTH
    _parse = staticmethod(_parse4)
    _text = staticmethod(_text4)
    _private = (
        "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 "
        "198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32"
    )
    _multicast, _reserved, _loopback, _link_local = "224.0.0.0/4", "240.0.0.0/4", "127.0.0.0/8", "169.254.0.0/16"


class _V6:
    version = 6
    max_prefixlen = IPV6LENGTH
    _parse = staticmethod(_parse6)
    _text = staticmethod(_text6)
    _private = "::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:2::/48 2001:db8::/32 2001:10::/28 fc00::/7 fe80::/10"
    _multicast, _loopback, _link_local = "ff00::/8", "::1/128", "fe80::/10"
    _reserved = "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9"


def _within(name):
    def holds(self):
        networks = getattr(self, name).split()
        first, last = self._range()
        return any(n._first <= first and last <= n._last for n in [self._network_class(n) for n in networks])

    return property(holds)


class _Common:
    is_private = _within("_private")
    is_multicast = _within("_multicast")
    is_reserved = _within("_reserved")
    is_loopback = _within("_loopback")
    is_link_local = _within("_link_local")

    @property
    def is_unspecified(self):
        return self._range() == (0, 0)

    @property
    def is_global(self):
        shared = self.version == 4 and 0x64400000 <= self._range()[0] <= self._range()[1] <= 0x647FFFFF
        return not shared and not self.is_private

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return str(self) if self.version == 4 else self._explode()

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))


def _long(value):
    return ":".join(["%04x" % (value >> shift & 0xFFFF) for shift in range(112, -16, -16)])


class _Address(_Common):
    def __init__(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError("%d (< 0) is not permitted as an IPv%d address" % (address, self.version))
            if address >> self.max_prefixlen:
                raise AddressValueError(
                    "%d (>= 2**%d) is not permitted as an IPv%d address" % (address, self.max_prefixlen, self.version)
                )
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) * 8 != self.max_prefixlen:
                raise AddressValueError(
                    "%r (len %d != %d) is not permitted as an IPv%d address"
                    % (address, len(address), self.max_prefixlen // 8, self.version)
                )
            self._ip = int.from_bytes(address, "big")
        else:
            address = str(address)
            if "/" in address:
                raise AddressValueError("Unexpected '/' in %r" % address)
            self._ip = self._parse(address)

    def _range(self):
        return self._ip, self._ip

    def _explode(self):
        return _long(self._ip)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    @property
    def reverse_pointer(self):
        if self.version == 4:
            return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"
        return ".".join(reversed(self._explode().replace(":", ""))) + ".ip6.arpa"

    def __int__(self):
        return self._ip

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def __eq__(self, other):
        return self.version == other.version and self._ip == other._ip if isinstance(other, _Address) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return self._ip < other._ip

    def __gt__(self, other):
        return other < self if isinstance(other, _Address) else NotImplemented

    def __le__(self, other):
        return not other < self if isinstance(other, _Address) else NotImplemented

    def __ge__(self, other):
        return not self < other if isinstance(other, _Address) else NotImplemented

    def __add__(self, other):
        return self._address_class(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self._address_class(self._ip - other) if isinstance(other, int) else NotImplemented

    def __format__(self, spec):
        if spec and spec[-1] in "bnxX":
            kind = spec[-1] if spec[-1] != "n" else "b" if self.version == 4 else "x"
            width = self.max_prefixlen // (1 if kind == "b" else 4) + (2 if "#" in spec else 0)
            return format(self._ip, ("#" if "#" in spec else "") + "0%d%s%s" % (width, "_" if "_" in spec else "", kind))
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        raise TypeError("unsupported format string passed to %s.__format__" % type(self).__name__)


class IPv4Address(_V4, _Address):
    pass


class IPv6Address(_V6, _Address):
    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return _Common.is_private.__get__(self) if mapped is None else mapped.is_private

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0x3FB


def _prefix(self, text):
    # the length of a prefix from "24", "255.255.255.0" or "0.0.0.255"
    if isinstance(text, int):
        length = text
    elif text.isascii() and text.isdigit():
        length = int(text)
    else:
        try:
            mask = _parse4(text) if self.version == 4 else -1
        except AddressValueError:
            mask = -1
        for mask in (mask, mask ^ 0xFFFFFFFF):
            length = bin(mask).count("1") if mask >= 0 else -1
            if length >= 0 and mask == 0xFFFFFFFF >> length ^ 0xFFFFFFFF:
                return length
        length = -1
    if not 0 <= length <= self.max_prefixlen:
        raise NetmaskValueError("%r is not a valid netmask" % (text,))
    return length


def _split(self, address):
    if isinstance(address, (int, bytes)):
        return self._address_class(address), self.max_prefixlen
    if isinstance(address, tuple):
        return self._address_class(address[0]), _prefix(self, address[1]) if len(address) > 1 else self.max_prefixlen
    text = str(address).split("/")
    if len(text) > 2:
        raise AddressValueError("Only one '/' permitted in %r" % str(address))
    return self._address_class(text[0]), _prefix(self, text[1]) if len(text) > 1 else self.max_prefixlen


class _Network(_Common):
    def __init__(self, address, strict=True):
        start, self.prefixlen = _split(self, address)
        size = 1 << (self.max_prefixlen - self.prefixlen)
        self._first = start._ip // size * size
        self._last = self._first + size - 1
        if strict and self._first != start._ip:
            raise ValueError("%s has host bits set" % (self._text(start._ip) + "/%d" % self.prefixlen))

    def _range(self):
        return self._first, self._last

    def _explode(self):
        return "%s/%d" % (_long(self._first), self.prefixlen)

    @property
    def network_address(self):
        return self._address_class(self._first)

    @property
    def broadcast_address(self):
        return self._address_class(self._last)

    @property
    def hostmask(self):
        return self._address_class(self._last - self._first)

    @property
    def netmask(self):
        return self._address_class((1 << self.max_prefixlen) - 1 - (self._last - self._first))

    @property
    def num_addresses(self):
        return self._last - self._first + 1

    @property
    def with_prefixlen(self):
        return "%s/%d" % (self.network_address, self.prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.network_address, self.hostmask)

    def __str__(self):
        return self.with_prefixlen

    def hosts(self):
        if self.max_prefixlen - self.prefixlen < 2:
            return [self._address_class(ip) for ip in range(self._first, self._last + 1)]
        return self._between(self._first + 1, self._last + (self.version == 6))

    def _between(self, at, end):
        while at < end:
            yield self._address_class(at)
            at += 1

    def __iter__(self):
        return self._between(self._first, self._last + 1)

    def __getitem__(self, n):
        ip = (self._first if n >= 0 else self._last + 1) + n
        if not self._first <= ip <= self._last:
            raise IndexError("address out of range")
        return self._address_class(ip)

    def __contains__(self, other):
        return isinstance(other, _Address) and other.version == self.version and self._first <= other._ip <= self._last

    def _key(self):
        return self._first, self.prefixlen

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        return self.version == other.version and self._key() == other._key() if isinstance(other, _Network) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return self._key() < other._key()

    def __gt__(self, other):
        return other < self if isinstance(other, _Network) else NotImplemented

    def __le__(self, other):
        return not other < self if isinstance(other, _Network) else NotImplemented

    def __ge__(self, other):
        return not self < other if isinstance(other, _Network) else NotImplemented

    def overlaps(self, other):
        return self._first <= other._last and other._first <= self._last

    def _inside(self, inner, outer):
        if inner.version != outer.version:
            raise TypeError("%s and %s are not of the same version" % (inner, outer))
        return outer._first <= inner._first and inner._last <= outer._last

    def subnet_of(self, other):
        return self._inside(self, other)

    def supernet_of(self, other):
        return self._inside(other, self)

    def _of(self, first, prefixlen):
        return self._network_class((first, prefixlen))

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if new_prefix is not None:
            if new_prefix < self.prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self.prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self.prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError("prefix length diff %d is invalid for netblock %s" % (length, self))
        at, size = self._first, 1 << (self.max_prefixlen - length)
        while at <= self._last:
            yield self._of(at, length)
            at += size

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self.prefixlen:
                raise ValueError("new prefix must be shorter")
            prefixlen_diff = self.prefixlen - new_prefix
        length = self.prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError("current prefixlen is %d, cannot have a prefixlen_diff of %d" % (self.prefixlen, prefixlen_diff))
        size = 1 << (self.max_prefixlen - length)
        return self._of(self._first // size * size, length)

    def address_exclude(self, other):
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        rest = self
        while rest != other:
            low, high = rest.subnets()
            rest, aside = (low, high) if other.subnet_of(low) else (high, low)
            yield aside


class IPv4Network(_V4, _Network):
    pass


class IPv6Network(_V6, _Network):
    pass


class _Interface:
    def __init__(self, address):
        ip, self._prefixlen = _split(self, address)
        self._ip = ip._ip
        self.network = self._network_class((self._ip, self._prefixlen), strict=False)

    netmask = property(lambda self: self.network.netmask)
    hostmask = property(lambda self: self.network.hostmask)
    ip = property(lambda self: self._address_class(self._ip))
    with_prefixlen = property(lambda self: str(self))
    with_netmask = property(lambda self: "%s/%s" % (self.ip, self.netmask))
    with_hostmask = property(lambda self: "%s/%s" % (self.ip, self.hostmask))

    def __str__(self):
        return "%s/%d" % (self._text(self._ip), self._prefixlen)

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, _Interface) else NotImplemented

    def __hash__(self):
        return hash((self._ip, self._prefixlen))


class IPv4Interface(_Interface, IPv4Address):
    pass


class IPv6Interface(_Interface, IPv6Address):
    pass


_V4._address_class, _V4._network_class = IPv4Address, IPv4Network
_V6._address_class, _V6._network_class = IPv6Address, IPv6Network


def summarize_address_range(first, last):
    if first.version != last.version:
        raise TypeError("%s and %s are not of the same version" % (first, last))
    if first > last:
        raise ValueError("last IP address must be greater than first")
    at, end, bits = first._ip, last._ip, first.max_prefixlen
    while at <= end:
        free = min((at & -at).bit_length() - 1 if at else bits, (end - at + 1).bit_length() - 1)
        yield first._network_class((at, bits - free))
        at += 1 << free


def collapse_addresses(addresses):
    ranges = sorted((a._range() + (a,) for a in addresses), key=lambda r: r[:2])
    merged = []
    for first, last, a in ranges:
        if merged and first <= merged[-1][1] + 1:
            merged[-1][1] = max(last, merged[-1][1])
        else:
            merged.append([first, last, a])
    for first, last, a in merged:
        yield from summarize_address_range(a._address_class(first), a._address_class(last))
