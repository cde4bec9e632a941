# status: OK
print("\x1b[2Jmine\r\n2025-01-01 INFO forged")
