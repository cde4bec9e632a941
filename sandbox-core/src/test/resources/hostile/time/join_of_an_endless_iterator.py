# TIMEOUT | MEMORY
def words():
    while True:
        yield ""
"".join(words())
