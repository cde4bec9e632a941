# OUTPUT_LIMIT
raise SystemExit("x" * 10_000_000)
