# status: PYTHON_ERROR
import shop
mine = []
for _ in range(100000):
    mine = [mine]
shop.orders(country=mine)
