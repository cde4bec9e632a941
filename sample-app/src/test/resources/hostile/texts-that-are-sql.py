# status: OK
import shop
assert shop.orders(country="DE' or '1'='1") == []
assert shop.orders(country="x'; drop table orders; --") == []
