# TIMEOUT
import random
while True:
    random.shuffle(list(range(1000)))
