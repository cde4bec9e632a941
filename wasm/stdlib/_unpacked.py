# bz2 and lzma: libraries import them for files that may be packed so, which few are.


def __getattr__(name):
    if name[:2] == "__":
        raise AttributeError(name)
    if name.endswith("Error"):
        return OSError

    def refuse(*args, **kwargs):
        raise NotImplementedError("only zlib and gzip are there")

    return refuse
