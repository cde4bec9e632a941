#!/usr/bin/env python3
"""Prints py/floatdec_powers.h, which patches/0102-floats-read-and-written-exactly.patch adds: powers of ten with 126 bits."""

from fractions import Fraction

print("// Made by wasm/tools/powers_of_ten.py: for k from -292 to 324, 10 ** k cut to 126 bits, plus 1 in the last one, in two")
print("// halves of 63 bits.")
print("static const uint64_t POWERS[617][2] = {")
for k in range(-292, 325):
    unit = Fraction(2) ** ((k * 913124641741 >> 38) - 125)
    g = int(Fraction(10) ** k / unit) + 1
    assert 1 << 125 <= g < 1 << 126
    print("    { 0x%016x, 0x%016x }," % (g >> 63, g & (1 << 63) - 1))
print("};")
