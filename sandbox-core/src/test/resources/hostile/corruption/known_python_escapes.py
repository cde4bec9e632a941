# OK
found = []
for path in ("().__class__.__base__.__subclasses__()", "[].__class__.__mro__[-1].__subclasses__()", "(lambda: 0).__globals__['__builtins__']", "__import__('os').system('id')", "__import__('subprocess')", "__import__('ctypes')",
             "open('/etc/passwd').read()", "__import__('sys')._getframe(0).f_globals", "__import__('sys').modules['os']", "__import__('builtins').open('/etc/passwd')", "__import__('io').open('/etc/passwd')", "__import__('io').FileIO('/etc/passwd')",
             "__import__('importlib').import_module('os')", "__import__('socket').socket()", "__import__('pathlib').Path('/etc/passwd').read_text()", "__import__('uctypes').bytearray_at(0, 100)", "__import__('machine').mem32[0]", "__import__('marshal').loads(b'')",
             "__import__('gc').get_objects()", "__import__('threading').Thread()", "__import__('multiprocessing').Process()", "__import__('pickle').loads(b'cos\\nsystem\\n')", "__import__('micropython').mem_info()", "compile('1', 'x', 'exec').co_code",
             "__import__('code').interact()", "__import__('os').environ", "__import__('os').listdir('/')", "__import__('signal').alarm(1)", "__import__('ssl')", "__import__('urllib.request')"):
    try:
        value = eval(path)
        if isinstance(value, (bytes, bytearray)) or "root:" in str(value):
            found.append(path)
    except BaseException:
        pass
assert not found, found
