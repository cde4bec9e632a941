# OK
import gc, io
class F(io.StringIO):
    def __del__(self):
        self.write("x")
        self.close()
for _ in range(100):
    F()
gc.collect()
for _ in range(100):
    io.StringIO().__del__() if hasattr(io.StringIO, "__del__") else None
gc.collect()
