# TIMEOUT
from datetime import datetime, timedelta
while True:
    d = datetime(1, 1, 1)
    while d.year < 9999:
        d += timedelta(days=1)
