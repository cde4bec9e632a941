# The Python library of the guest, frozen as bytecode: importing a module costs no parsing, and one that is not imported
# costs no heap.
freeze("../stdlib")
