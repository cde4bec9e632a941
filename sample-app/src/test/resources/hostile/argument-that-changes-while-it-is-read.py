# status: PYTHON_ERROR or OK
import shop
class Liar(str):
    def __len__(self):
        return 10**9
    def __iter__(self):
        while True:
            yield "x"
shop.orders(country=Liar("DE"))
