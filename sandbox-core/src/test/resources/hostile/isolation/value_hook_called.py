# OK
__sandbox_value__([1, 2, 3]) if "__sandbox_value__" in dir(__import__("builtins")) else None
None
