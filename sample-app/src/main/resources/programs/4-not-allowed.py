# policy: analysis
"""What a program cannot do: the policy does not grant it."""
import shop

try:
    open("/etc/passwd")
except Exception as problem:
    print(type(problem).__name__, "-", problem)

try:
    import socket
except ImportError as problem:
    print(type(problem).__name__, "-", problem)

shop.hold(1, "hands up")
