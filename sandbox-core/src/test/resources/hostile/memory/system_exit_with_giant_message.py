# PYTHON_ERROR SystemExit
raise SystemExit("x" * 10_000_000)
