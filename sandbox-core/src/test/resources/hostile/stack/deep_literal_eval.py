# PYTHON_ERROR
try:
    import ast
    ast.literal_eval("[" * 50_000 + "]" * 50_000)
except ImportError:
    raise RecursionError
