# TIMEOUT
class K:
    def __len__(self):
        while True:
            pass
bool(K())
