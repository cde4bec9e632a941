class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount
        return self

    @property
    def is_rich(self):
        return self.balance > 500


class Savings(Account):
    def __init__(self, owner, rate):
        super().__init__(owner)
        self.rate = rate

    def accrue(self):
        self.deposit(self.balance * self.rate // 100)


rich = 0
for i in range(20_000):
    account = Savings(i, 5)
    account.deposit(i % 1000).accrue()
    rich += account.is_rich
assert rich > 0
