value = 42
numbers = []
for i in range(40_000):
    value = (value * 1103515245 + 12345) % 2147483648
    numbers.append(value)
pairs = [(n % 100, str(n)) for n in numbers]
assert sorted(numbers)[0] == min(numbers)
pairs.sort(key=lambda pair: (pair[0], pair[1]))
assert pairs[0][0] == 0
