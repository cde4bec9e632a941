# policy: analysis
"""What a program cannot do: what its policy does not grant is not there."""
import shop


def read_a_file():
    open("/etc/passwd")


def open_a_connection():
    import socket


def query_the_database():
    import sql


def hold_an_order():
    shop.hold(1, "hands up")


refused = 0
for attempt in (read_a_file, open_a_connection, query_the_database, hold_an_order):
    try:
        attempt()
    except Exception as problem:
        refused += 1
        print(f"{attempt.__name__}: {type(problem).__name__}: {problem}")

f"{refused} of 4 refused"
