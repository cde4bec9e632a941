# OUTPUT_LIMIT | PYTHON_ERROR ValueError | OK
[{i: {}} for i in range(200_000)]
