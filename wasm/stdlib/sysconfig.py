__all__ = ["get_config_h_filename", "get_config_var", "get_config_vars", "get_path", "get_path_names", "get_paths", "get_platform", "get_python_version", "is_python_build"]

_names = ("stdlib", "platstdlib", "purelib", "platlib", "include", "scripts", "data")


def get_config_vars(*names):
    return [None for _ in names] if names else {}


def get_config_var(name):
    return None


def get_path_names():
    return _names


def get_paths(scheme="posix_prefix", vars=None, expand=True):
    return {name: "/" for name in _names}


def get_path(name, scheme="posix_prefix", vars=None, expand=True):
    return get_paths()[name]


def get_platform():
    return "sandbox"


def get_python_version():
    return "3.11"


def is_python_build(check_home=None):
    return False
