# TIMEOUT
import gc
chain = None
for _ in range(200_000):
    chain = (chain,)
while True:
    gc.collect()
