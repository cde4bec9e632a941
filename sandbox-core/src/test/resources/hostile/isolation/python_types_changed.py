# OK
import collections, decimal, datetime
for kind in (collections.OrderedDict, decimal.Decimal, datetime.datetime, Exception, int, str, dict):
    for name in ("__repr__", "__eq__", "__hash__", "__init__", "secret"):
        try:
            setattr(kind, name, lambda *a: "residue")
        except (AttributeError, TypeError):
            pass
