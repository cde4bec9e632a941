# PYTHON_ERROR
e = ValueError("x")
for name in ("args", "__traceback__", "__cause__", "__context__", "__notes__", "__suppress_context__", "__class__", "__dict__", "errno", "value"):
    for value in (None, 5, "text", [], (1, 2), object(), ValueError, e):
        try:
            setattr(e, name, value)
        except (TypeError, AttributeError):
            pass
        repr(e), str(e)
raise e
