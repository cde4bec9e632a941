# TIMEOUT
import host
host.nap(100_000)
