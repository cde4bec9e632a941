# OK
import host
class C:
    def __del__(self):
        host.echo("residue")
keep = [C() for _ in range(100)]
keep2 = [keep]
keep.append(keep2)
