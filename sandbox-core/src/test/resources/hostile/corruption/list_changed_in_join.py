# OK
items = ["ab"] * 1000
class Names:
    def __iter__(self):
        for x in items:
            items.append("x" * 100)
            if len(items) > 3000:
                items.clear()
            yield x
",".join(Names())
