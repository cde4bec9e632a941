#### arithmetic_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 7//2)
t(lambda: -7//2)
#### arithmetic_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 7//-2)
t(lambda: 7%3)
#### arithmetic_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -7%3)
t(lambda: 7%-3)
#### arithmetic_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -7%-3)
t(lambda: 7/2)
#### arithmetic_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 2**10)
t(lambda: 2**-1)
#### arithmetic_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0**0)
t(lambda: divmod(7,2))
#### arithmetic_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: divmod(-7,2))
t(lambda: divmod(7,-2))
#### arithmetic_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: pow(2,10))
t(lambda: pow(2,10,1000))
#### arithmetic_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: pow(3,-1,7))
t(lambda: pow(2,-1,4))
#### arithmetic_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -2**2)
t(lambda: abs(-5))
#### arithmetic_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: +5)
t(lambda: ~5)
#### zero_division_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1/0)
t(lambda: 1//0)
#### zero_division_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1%0)
t(lambda: divmod(1,0))
#### zero_division_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.0/0)
t(lambda: 1.0//0)
#### zero_division_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.0%0)
t(lambda: 0**-1)
#### zero_division_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0.0**-1)
t(lambda: pow(2,2,0))
#### zero_division_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**20//0)
t(lambda: 10**20/0)
#### zero_division_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**20%0)
t(lambda: divmod(1.0,0))
#### zero_division_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1j/0)
#### big_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 2**100)
t(lambda: -2**100)
#### big_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**50)
t(lambda: 2**64-1)
#### big_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (2**64)*(2**64))
t(lambda: 10**30//7)
#### big_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**30%7)
t(lambda: -10**30//7)
#### big_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -10**30%7)
t(lambda: (10**30)-(10**30))
#### big_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 2**100>>90)
t(lambda: 1<<100)
#### big_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -1>>100)
t(lambda: (2**100)&(2**99))
#### big_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (2**100)|1)
t(lambda: (2**100)^(2**100))
#### big_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ~(2**100))
t(lambda: 2**100==2.0**100)
#### big_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**25 > 1e24)
t(lambda: hash(2**100))
#### big_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("9"*40))
t(lambda: str(3**200))
#### big_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**400 > 1e300)
#### bitops_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 5&3)
t(lambda: 5|3)
#### bitops_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 5^3)
t(lambda: ~0)
#### bitops_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1<<10)
t(lambda: 1024>>3)
#### bitops_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -8>>1)
t(lambda: -1>>5)
#### bitops_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 5&-1)
t(lambda: -5&3)
#### bitops_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -5|3)
t(lambda: -5^3)
#### bitops_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1<<-1)
t(lambda: 1>>-1)
#### bitops_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1<<0)
t(lambda: True&False)
#### bitops_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: True|2)
t(lambda: True^True)
#### methods_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (255).bit_length())
t(lambda: (0).bit_length())
#### methods_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (-255).bit_length())
t(lambda: (2**70).bit_length())
#### methods_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (255).bit_count())
t(lambda: (-7).bit_count())
#### methods_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (5).real)
t(lambda: (5).imag)
#### methods_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (5).numerator)
t(lambda: (5).denominator)
#### methods_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (5).conjugate())
t(lambda: (5).as_integer_ratio())
#### methods_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int.bit_length(7))
t(lambda: (5).__index__())
#### methods_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: True.real)
t(lambda: (10**30).numerator)
#### methods_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: True.bit_length())
#### constructor_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("12"))
t(lambda: int(" 12 "))
#### constructor_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("-12"))
t(lambda: int("+12"))
#### constructor_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("1_000"))
t(lambda: int("0x1f",16))
#### constructor_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("1f",16))
t(lambda: int("0b101",0))
#### constructor_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("0o17",0))
t(lambda: int("0x1F",0))
#### constructor_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("z",36))
t(lambda: int("12",3))
#### constructor_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int(3.9))
t(lambda: int(-3.9))
#### constructor_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("3.5"))
t(lambda: int(""))
#### constructor_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int(" "))
t(lambda: int("abc"))
#### constructor_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("12a"))
t(lambda: int(None))
#### constructor_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int([]))
t(lambda: int("1__0"))
#### constructor_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("_1"))
t(lambda: int("12",1))
#### constructor_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("12",37))
t(lambda: int(12,10))
#### constructor_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int())
t(lambda: int(True))
#### constructor_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int(b"12"))
t(lambda: int("٣"))
#### constructor_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("1 2"))
t(lambda: int(1e20))
#### constructor_17
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int(float("inf")))
t(lambda: int(float("nan")))
#### constructor_18
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("0x1f"))
t(lambda: int("9",8))
#### constructor_19
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("010"))
t(lambda: int("010",0))
#### constructor_20
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int("-0xff",16))
t(lambda: int(1j))
#### constructor_21
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int(x="5"))
#### repr_bases_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: bin(10))
t(lambda: bin(-10))
#### repr_bases_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: oct(8))
t(lambda: hex(255))
#### repr_bases_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hex(-255))
t(lambda: bin(0))
#### repr_bases_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hex(2**70))
t(lambda: bin(2**40))
#### repr_bases_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: oct(-1))
t(lambda: bin(1.5))
#### repr_bases_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hex("a"))
t(lambda: 0b101)
#### repr_bases_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0o17)
t(lambda: 0xff)
#### repr_bases_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1_000_000)
t(lambda: 0xFF_FF)
#### repr_bases_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: bin(True))
#### comparison_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1==1.0)
t(lambda: 1<2<3)
#### comparison_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1<3<2)
t(lambda: 3>2>1)
#### comparison_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1!=2)
t(lambda: 1<"a")
#### comparison_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1=="1")
t(lambda: True==1)
#### comparison_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: True+True)
t(lambda: 1 is 1)
#### comparison_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 2**70==2**70)
t(lambda: 1<1.5)
#### comparison_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**20<1e20)
t(lambda: 2**53+1==float(2**53))
#### comparison_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("nan")==float("nan"))
t(lambda: 1<None)
#### comparison_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: not 0)
t(lambda: 1 and 2)
#### comparison_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0 or "x")
t(lambda: None is None)
#### round_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(2.5))
t(lambda: round(3.5))
#### round_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(-2.5))
t(lambda: round(2.675,2))
#### round_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(1234,-2))
t(lambda: round(1250,-2))
#### round_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(15,-1))
t(lambda: round(25,-1))
#### round_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(5))
t(lambda: round(5,2))
#### round_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(1.5))
t(lambda: round(0.5))
#### round_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(1e20))
t(lambda: round(2.567,1))
#### round_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round("a"))
t(lambda: round(1.0))
#### round_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(-0.4))
t(lambda: round(1e300,2))
#### round_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(float("nan")))
t(lambda: round(float("inf")))
#### round_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(2.5,None))
t(lambda: round(True))
#### round_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(1.23456789,5))
#### builtins_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum([1,2,3]))
t(lambda: sum([1,2],10))
#### builtins_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum([0.1]*3))
t(lambda: sum([[1],[2]],[]))
#### builtins_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum(["a"]))
t(lambda: sum([]))
#### builtins_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: max(1,2,3))
t(lambda: max([1,5,3]))
#### builtins_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: min([]))
t(lambda: max([],default=0))
#### builtins_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: max("a","b",key=ord))
t(lambda: min(3,1,2))
#### builtins_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: max(1))
t(lambda: max([1,"a"]))
#### builtins_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: abs(-3.5))
t(lambda: abs(3+4j))
#### builtins_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: abs("a"))
t(lambda: pow(2,0.5))
#### builtins_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: divmod(5.5,2))
t(lambda: max(1,2.0))
#### builtins_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: max([3,1],[2,9]))
t(lambda: min({"b":1,"a":2}))
#### builtins_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: max([(1,"a"),(1,"b")]))
t(lambda: sum(x*x for x in range(4)))
#### builtins_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum([1.5,2]))
t(lambda: sum([True,False,True]))
#### builtins_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum("ab",""))
#### operators_types_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1+"a")
t(lambda: "a"+1)
#### operators_types_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1+[])
t(lambda: []+1)
#### operators_types_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1+None)
t(lambda: 1-"a")
#### operators_types_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1*None)
t(lambda: 1/"a")
#### operators_types_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1//[])
t(lambda: 1%"a")
#### operators_types_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1**"a")
t(lambda: 1<<1.0)
#### operators_types_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1&1.0)
t(lambda: ~1.5)
#### operators_types_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -"a")
t(lambda: +[])
#### operators_types_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1+1.5)
t(lambda: 1+1j)
#### operators_types_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: True+1)
t(lambda: 1+True)
#### operators_types_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {}+{})
t(lambda: ()+[])
#### operators_types_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1@2)
t(lambda: None+1)
#### operators_types_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1]-[1])
t(lambda: 1 if [] else 2)
#### literals_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e3)
t(lambda: 1.5e-3)
#### literals_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: .5)
t(lambda: 5.)
#### literals_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0x10)
t(lambda: 0b11)
#### literals_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1_0.5)
t(lambda: 1j)
#### literals_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e400)
t(lambda: 00)
#### literals_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0xdeadBEEF)
t(lambda: 1E5)
#### literals_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 123456789012345678901234567890)
#### augmented
x = 5
x += 2; print(x)
x -= 1; print(x)
x *= 3; print(x)
x //= 2; print(x)
x **= 2; print(x)
x %= 7; print(x)
x <<= 3; print(x)
x |= 1; print(x)
x &= 6; print(x)
x ^= 5; print(x)
x >>= 1; print(x)
x /= 2; print(x)
#### small_int_boundaries
for n in (2**29, 2**30 - 1, 2**30, 2**31 - 1, 2**31, 2**32, 2**62, 2**63 - 1, 2**63, 2**64):
    print(n, -n, n + 1, n - 1, n * n, n // 3, -n // 3, n % 1000, -n % 1000, n ^ 1, ~n, n == float(n), hash(n))
#### integer_algorithms
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def is_prime(n):
    return n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1))
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def fib(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
print(gcd(48, 36), [n for n in range(30) if is_prime(n)], fact(30), fib(200), sum(int(d) for d in str(2 ** 1000)), int("".join(reversed(str(12345)))))
#### int_limits_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: len(str(2**10000)))
t(lambda: int("1"*4300)%97)
#### int_limits_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (10**4000)%998244353)
t(lambda: (7**500)%(10**9+7))
#### int_limits_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: pow(7,10**18,10**9+7))
t(lambda: -(2**31))
#### int_limits_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -(2**63))
t(lambda: 2**31*2)
#### int_limits_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1<<62)+(1<<62))
t(lambda: -2**31-1)
#### int_limits_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 10**18*10**18)
t(lambda: (2**200)//(2**190))
#### int_limits_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (3**100)%(2**50))
t(lambda: -(3**50)//(2**20))
#### float_basic_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0.1+0.2)
t(lambda: 1/3)
#### float_basic_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e16)
t(lambda: 1e15)
#### float_basic_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 123456789.123)
t(lambda: 1e-5)
#### float_basic_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0.0001)
t(lambda: 1e22)
#### float_basic_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e21)
t(lambda: -0.0)
#### float_basic_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("inf"))
t(lambda: -float("inf"))
#### float_basic_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("nan"))
t(lambda: 3.0)
#### float_basic_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.0e10)
t(lambda: 5e-324)
#### float_basic_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.7976931348623157e308)
t(lambda: 2.2250738585072014e-308)
#### float_basic_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 100000000000000000000.0)
t(lambda: 0.1)
#### float_basic_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.1*3)
t(lambda: 4.35*100)
#### float_methods_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (2.0).is_integer())
t(lambda: (2.5).is_integer())
#### float_methods_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (0.5).as_integer_ratio())
t(lambda: (0.1).as_integer_ratio())
#### float_methods_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1.5).hex())
t(lambda: float.fromhex("0x1.8p+0"))
#### float_methods_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (2.5).real)
t(lambda: (2.5).imag)
#### float_methods_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (2.5).conjugate())
t(lambda: float("inf").as_integer_ratio())
#### float_methods_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("nan").is_integer())
t(lambda: (-0.0).hex())
#### float_methods_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float.fromhex("0x10"))
t(lambda: (1e300).hex())
#### float_methods_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (2.5).__trunc__())
t(lambda: (2.7).__int__())
#### float_constructor_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("1.5"))
t(lambda: float(" 1.5 "))
#### float_constructor_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("1e3"))
t(lambda: float("-inf"))
#### float_constructor_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("Infinity"))
t(lambda: float("nan"))
#### float_constructor_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("abc"))
t(lambda: float(""))
#### float_constructor_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("1_000.5"))
t(lambda: float(None))
#### float_constructor_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float([]))
t(lambda: float())
#### float_constructor_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("1.5.5"))
t(lambda: float(10**400))
#### float_constructor_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float(True))
t(lambda: float("0x10"))
#### float_constructor_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("+.5"))
t(lambda: float("5."))
#### float_constructor_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float(b"1.5"))
t(lambda: float("1e"))
#### float_constructor_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("１"))
t(lambda: float("-0"))
#### float_ops_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 7.5//2)
t(lambda: -7.5//2)
#### float_ops_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 7.5%2)
t(lambda: -7.5%2)
#### float_ops_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: divmod(7.5,2))
t(lambda: 2.0**0.5)
#### float_ops_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (-8)**(1/3))
t(lambda: 1e308*10)
#### float_ops_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -1e308*10)
t(lambda: 1e-320)
#### float_ops_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("inf")-float("inf"))
t(lambda: float("inf")*0)
#### float_ops_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0.0==-0.0)
t(lambda: 1.5<2)
#### float_ops_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: float("nan")<1)
t(lambda: max(float("nan"),1))
#### float_ops_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: min(1,float("nan")))
t(lambda: 5.0%3)
#### float_ops_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -5%3.0)
t(lambda: 5.5//-2)
#### float_ops_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e20%3)
t(lambda: 2**0.5)
#### float_ops_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (-2)**2.0)
t(lambda: 1e200**2)
#### float_ops_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0.0**0)
t(lambda: inf if 0 else 1)
#### float_ops_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.5+True)
t(lambda: int(1e15+0.5))
#### float_ops_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 5.0//0.1)
t(lambda: -0.0+0)
#### float_ops_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: round(-0.5))
#### complex_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1+2j)
t(lambda: (1+2j)*(3-1j))
#### complex_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1+2j)/(1-1j))
t(lambda: (1+2j).real)
#### complex_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1+2j).imag)
t(lambda: (1+2j).conjugate())
#### complex_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: abs(3+4j))
t(lambda: complex(1,2))
#### complex_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: complex("1+2j"))
t(lambda: complex("j"))
#### complex_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: complex("1 + 2j"))
t(lambda: complex(1))
#### complex_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: complex())
t(lambda: 1j**2)
#### complex_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1+2j)==(1+2j))
t(lambda: 1j<2j)
#### complex_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int(1j))
t(lambda: complex(1.5,-0.0))
#### complex_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -1j)
t(lambda: complex("abc"))
#### complex_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1+2j)**2)
t(lambda: 2**1j)
#### complex_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: complex(float("inf"),float("nan")))
t(lambda: hash(1+0j)==hash(1))
#### complex_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(1j))
t(lambda: repr(-0j))
#### complex_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: bool(0j))
t(lambda: 1j+1)
#### complex_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum([1j,2]))
t(lambda: (3+4j).__abs__())
#### complex_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: complex(1j,1j))
t(lambda: complex("1","2"))
#### complex_17
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1+2j)//1)
t(lambda: 1j%2)
#### float_repr_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e23)
t(lambda: 9007199254740993.0)
#### float_repr_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0.30000000000000004)
t(lambda: 2.5e-8)
#### float_repr_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.0e-7)
t(lambda: 123456.789e3)
#### float_repr_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e100)
t(lambda: 12345678901234567890.0)
#### float_repr_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 0.1+0.7)
t(lambda: 3.14159265358979)
#### float_repr_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1/7)
t(lambda: 2/3)
#### float_repr_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1e5)
t(lambda: 1e-4)
#### float_repr_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1.23e-4)
t(lambda: 99999999999999990.0)
#### float_repr_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 4.9e-324)
#### operators_between_all_kinds
import operator, enum, fractions, decimal
class I(int): pass
class F(float): pass
class C(complex): pass
class S(str): pass
class B(bytes): pass
class L(list): pass
class T(tuple): pass
class E(enum.IntEnum): A = 3
class G(enum.IntFlag): A = 5
class R(int):
    def __radd__(self, o): return "radd"
    def __rsub__(self, o): return NotImplemented
    def __rmul__(self, o): return ("rmul", o)
class A(int):
    def __add__(self, o): return "add"
    def __mul__(self, o): return NotImplemented
values = [0, 1, -7, 5, 2**31, -2**40, 10**25, True, 2.5, -0.0, 1j, I(5), I(-3), I(2**70), F(1.5), C(1+2j), E.A, fractions.Fraction(1, 3), decimal.Decimal("1.5"), "ab", b"q", B(b"zz"), [1], L([2]), (1,), T((2,)), None]
ops = ["add", "sub", "mul", "truediv", "floordiv", "mod", "and_", "or_", "xor", "lt", "le", "eq", "ne", "gt", "ge"]
def show(v): return "%s:%r" % (type(v).__name__, v)
out = []
for name in ops:
    op = getattr(operator, name)
    for a in values:
        for b in values:
            if isinstance(a, list): a = type(a)(a)
            if (name in ("mul", "imul")) and (isinstance(a, int) and abs(a) > 1000 and not isinstance(b, (int, float, complex, fractions.Fraction)) or isinstance(b, int) and abs(b) > 1000 and not isinstance(a, (int, float, complex, fractions.Fraction))): continue
            try: r = show(op(a, b))
            except Exception as e: r = type(e).__name__
            out.append('%s(%s, %s) = %s' % (name, show(a), show(b), r))
for name in ("pow", "divmod"):
    for a in values:
        for b in values:
            if isinstance(b, int) and abs(b) > 100 or decimal.Decimal in (type(a), type(b)): continue
            try: r = show(getattr(__builtins__, name, None)(a, b) if not isinstance(__builtins__, dict) else __builtins__[name](a, b))
            except Exception as e: r = type(e).__name__
            out.append('%s(%s, %s) = %s' % (name, show(a), show(b), r))
for name in ("lshift", "rshift"):
    for a in values:
        for b in values:
            if isinstance(b, int) and abs(b) > 200: continue
            try: r = show(getattr(operator, name)(a, b))
            except Exception as e: r = type(e).__name__
            out.append('%s(%s, %s) = %s' % (name, show(a), show(b), r))
for f in (abs, operator.neg, operator.pos, operator.invert, bool, hash, int, float, complex, round, str, repr):
    for a in values:
        try: r = show(f(a))
        except Exception as e: r = type(e).__name__
        out.append('%s(%s) = %s' % (f.__name__, show(a), r if f is not hash or isinstance(a, (int, float, complex, fractions.Fraction, decimal.Decimal)) else 'h'))
import zlib
groups = {}
for r in out: groups.setdefault(r.partition("(")[0], []).append(r)
for name, rs in groups.items(): print(name, len(rs), zlib.crc32("\n".join(rs).encode()))

#### numbers_that_are_whole_and_derived
class I(int):
    def __add__(self, o): return 99
class J(int): pass
x = I(2); y = J(2)
print(0 + x, 5 + x, 5 - x, 5 * x, x - 1, 5.0 + x, 5 + y, 1 - y, 7 // x, 2 ** x)
a = 0; b = 5
print(a + x, b + x, b - x, 0)
import enum
class C(enum.IntEnum):
    A = 2
print(5 + C.A, C.A + 5, 5 - C.A, 5 * C.A, 10 // C.A, 2 ** C.A, 1 << C.A, 7 & C.A, 7 % C.A, sum([1, C.A]))
class F(enum.IntFlag):
    R = 4
    W = 2
print(1 | F.R, F.R | 1, 7 & F.W, F.R | F.W)
#### hashes_of_equal_numbers
from fractions import Fraction as F
from decimal import Decimal as D
for v in (F(1, 3), F(-7, 2), F(5), F(1, 2**61 - 1), F(-1), F(2**61 - 1, 3), F(10**30, 7), D("1.5"), D("0.1"), D("-2.75"), D("1e30"), D("-1"), D("1e-30"), D("0"), D("123456789.987654321")): print(hash(v))
print(hash(F(1, 2)) == hash(0.5) == hash(D("0.5")), {F(1, 4): 1}[0.25], {D("0.1"), F(1, 10)})
print(D("0.5") == F(1, 2), F(1, 2) == D("0.5"), D("0.3") < F(1, 3), F(1, 3) < D("0.3"), D("1") >= F(1), F(1, 3) != D("0.3"), sorted([D("0.4"), F(1, 3), 0.35, 1]))
for f in (lambda: D("1") + F(1), lambda: F(1) * D("2"), lambda: D("NaN") == F(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__)
