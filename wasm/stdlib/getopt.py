# getopt: the options of a command line, as in C.

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    opts = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args = list(args)
    while args and args[0].startswith("-") and args[0] != "-":
        word = args.pop(0)
        if word == "--":
            break
        _option(opts, word, args, shortopts, longopts)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    opts, rest = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args = list(args)
    stop = shortopts.startswith("+")
    shortopts = shortopts.lstrip("+")
    while args:
        if args[0] == "--":
            rest += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            _option(opts, args.pop(0), args, shortopts, longopts)
        elif stop:
            rest += args
            break
        else:
            rest.append(args.pop(0))
    return opts, rest


def _option(opts, word, args, shortopts, longopts):
    if word.startswith("--"):
        name, equals, value = word[2:].partition("=")
        name, takes = _long(name, longopts)
        if takes and not equals:
            if not args:
                raise GetoptError("option --%s requires argument" % name, name)
            value = args.pop(0)
        elif equals and not takes:
            raise GetoptError("option --%s must not have an argument" % name, name)
        opts.append(("--" + name, value))
        return
    letters = word[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError("option -%s not recognized" % letter, letter)
        value = ""
        if shortopts[at + 1 : at + 2] == ":":
            if not letters and not args:
                raise GetoptError("option -%s requires argument" % letter, letter)
            value, letters = letters or args.pop(0), ""
        opts.append(("-" + letter, value))


def _long(name, longopts):
    found = [option for option in longopts if option.startswith(name)]
    if not found:
        raise GetoptError("option --%s not recognized" % name, name)
    if name in found:
        return name, False
    if name + "=" in found:
        return name, True
    if len(found) > 1:
        raise GetoptError("option --%s not a unique prefix" % name, name)
    takes = found[0].endswith("=")
    return found[0][:-1] if takes else found[0], takes
