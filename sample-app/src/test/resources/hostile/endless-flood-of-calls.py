# status: DENIED
import shop
while True:
    shop.customers(limit=1)
