# PYTHON_ERROR | OK
source = "with c" + ", c" * 5000 + ": pass"
class C:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        return False
exec(source, {"c": C()})
