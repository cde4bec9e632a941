#### repr_generated
state = 12345
def draw(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return state >> (64 - n)
for i in range(400):
    m, e = draw(53), draw(11) % 2000 - 1060
    x = m * 2.0 ** e if e < 960 else m * 2.0 ** 900
    print(x, -x / 3)
#### repr_small_decimals
for i in range(200):
    print(i / 10, i / 100, i * 0.1, i * 0.7, i / 7, 1 / (i + 1))
#### read_back
state = 99
for i in range(500):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    digits = str(state)
    text = digits[:1 + state % 18] + "e" + str(state % 600 - 310)
    x = float(text)
    print(text, x, float(repr(x)) == x)
#### read_halfway
for t in ("9007199254740993", "9007199254740993.0000000000000000000000000000001", "9007199254740992.9999999999999999999", "2.2250738585072011e-308",
          "2.4703282292062327208e-324", "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "0.1e-1000", "1e1000", "-1e1000",
          "123456789012345678901234567890e-10", "1" + "0" * 400 + "e-400", "0." + "0" * 400 + "1e401", "8.5e-1", "1.", ".5", "0x10p0"):
    try:
        print(t[:50], float(t))
    except ValueError as e:
        print(e)
#### literals
print(1_000.5, 1e-7, 1E5, .5, 5., 0.1e1, 1e308 * 10, -1e-400, 3.0e0, 1_0e1_0, 123456789.123456789, 0.30000000000000004, 4.35, 1e16, 1e15, 12345678901234567.0)
#### arithmetic_shown
print(0.1 + 0.2, 0.1 * 3, 1.1 + 2.2, 1 - 0.9, 4.35 * 100, 1.005 * 1000, 2.675 * 100, 1e16 + 1, 0.1 + 0.7, 3 * 1.1, 100 * 1.1, 19.99 * 3, 33.33 / 3, 1e3 / 3, 7 / 3, 2 / 3 * 3)
#### powers_shown
print([1.05 ** n for n in range(20)])
print([2 ** -n for n in range(12)], [10.0 ** -n for n in range(12)], 2 ** 0.5, 10 ** 0.5, 5 ** (1 / 3), 1.0001 ** 10000, (1 + 1 / 365) ** 365)
#### percent_formats
for x in (0.0, 1.0, 0.5, 1.5, 2.5, 2.675, 1e-10, 123456.789, 1e21, -3.14159, 9.995, 99.99999, 0.05, 1 / 3):
    print("%f %.0f %.1f %.2f %.10f %e %.3e %g %.3g %G" % ((x,) * 10))
#### percent_sizes
for x in (3.14159, -2.5, 1e10):
    print("[%10.2f] [%-10.2f] [%+.2f] [% .2f] [%010.2f] [%.0e] [%10g]" % ((x,) * 7))
#### format_method
for x in (0.0, 1.0, 0.1, 2.5, 1234.5678, 1e16, 1e-5, -7.25):
    print("{} {:.2f} {:10.3f} {:<10.1f}| {:^12.2e} {:+} {:g} {:.0f} {:%} {:.1%}".format(*(x,) * 10))
    print(f"{x:>8} {x:08.2f} {x!r:>10} {x:.17g} {x:.30f}")
#### format_long
print("%.50f" % 0.1, "%.60g" % 1e-20, "%.0f" % 1e300, "{:.40e}".format(1 / 3), "%.200f" % 5e-324)
#### round_trip_json
import json
values = [0.1, 1e100, 1 / 3, 2.5e-8, 123456789.123, -0.0, 5e-324]
print(json.dumps(values), json.loads(json.dumps(values)) == values)
#### rounding
for x in (0.5, 1.5, 2.5, 2.675, 1.005, 0.125, 1e22, -0.5, 2.345, 1234.5678, 5.015):
    print(x, round(x), round(x, 1), round(x, 2), round(x, 3), round(x, 0))
#### rounding_negative_digits
print(round(1234.5, -2), round(1250.0, -2), round(1e300, -299), round(123456, -3), round(15, -1), round(25, -1), round(5e-324, 400), round(1.5, 400))
#### special_values
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, [inf, nan], inf - inf, inf == inf, nan == nan, float("-Infinity"), float(" nan "), "%f %5.1f %e" % (inf, nan, -inf), "{:.2f} {:>6}".format(inf, nan))
#### errors
for t in ("", "abc", "1e", "1e+", "--1", "1.2.3", "1 2", "0x1", "1__0", "_1", "1_", "e5", ".", "infx", "1\x00"):
    try:
        print(repr(t), float(t))
    except ValueError as e:
        print(e)
