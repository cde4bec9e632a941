# What MicroPython's own tests found after the groups of the language were written.
#### limited_split_keeps_blanks
print('a   b  c  '.split(None, 1), '  a b  c  '.split(None, 2), b'a   b  c  '.split(None, 1), '  a   b  c'.rsplit(None, 1), b'  a b c '.rsplit(None, 2))
print('  a   b  '.split(), '  '.split(None, 1), ' x '.rsplit(None, 0), ' x '.split(None, 0))
#### bytearray_methods
b = bytearray(b' foo bar ')
for x in (b.strip(), b.lstrip(), b.rstrip(), b.split(), b.split(b'o'), b.rsplit(b'o', 1), b.upper(), b.title(), b.swapcase(), b.capitalize(), b.center(15), b.ljust(12, b'.'), b.rjust(12, b'.'), b.zfill(12), b.partition(b'o'), b.rpartition(b'o'), b.splitlines(), b.expandtabs(), b.removeprefix(b' '), b.removesuffix(b' ')):
    print(x)
print(b.isspace(), b.isalpha(), b.isdigit(), b.islower(), b.isupper(), bytearray(b'abc').translate(bytes(range(256)), b'b'))
#### exact_digits_of_tiny_numbers
for e in range(-5, -324, -9):
    print('%.14e' % float('9e%d' % e), '{:.20g}'.format(float('1.7e%d' % e)), format(float('3e%d' % e), '.3f'))
