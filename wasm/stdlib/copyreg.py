# copyreg: there are no pickles; what copy.py looks up here is kept.

__all__ = ["add_extension", "clear_extension_cache", "constructor", "pickle", "remove_extension"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def add_extension(module, name, code):
    pass


remove_extension = add_extension


def clear_extension_cache():
    pass
