# stat: the numbers and tests of file modes.

S_IFDIR = 0o040000
S_IFCHR = 0o020000
S_IFBLK = 0o060000
S_IFREG = 0o100000
S_IFIFO = 0o010000
S_IFLNK = 0o120000
S_IFSOCK = 0o140000
S_IFDOOR = S_IFPORT = S_IFWHT = 0
S_ISUID = 0o4000
S_ISGID = S_ENFMT = 0o2000
S_ISVTX = 0o1000
S_IRWXU = 0o700
S_IREAD = S_IRUSR = 0o400
S_IWRITE = S_IWUSR = 0o200
S_IEXEC = S_IXUSR = 0o100
S_IRWXG = 0o070
S_IRGRP = 0o040
S_IWGRP = 0o020
S_IXGRP = 0o010
S_IRWXO = 0o007
S_IROTH = 0o004
S_IWOTH = 0o002
S_IXOTH = 0o001
ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)


def S_IMODE(mode):
    return mode & 0o7777


def S_IFMT(mode):
    return mode & 0o170000


def _tester(kind):
    return lambda mode: S_IFMT(mode) == kind


S_ISDIR = _tester(S_IFDIR)
S_ISCHR = _tester(S_IFCHR)
S_ISBLK = _tester(S_IFBLK)
S_ISREG = _tester(S_IFREG)
S_ISFIFO = _tester(S_IFIFO)
S_ISLNK = _tester(S_IFLNK)
S_ISSOCK = _tester(S_IFSOCK)


def S_ISDOOR(mode):
    return False


S_ISPORT = S_ISWHT = S_ISDOOR


def filemode(mode):
    kinds = {S_IFLNK: "l", S_IFSOCK: "s", S_IFREG: "-", S_IFBLK: "b", S_IFDIR: "d", S_IFCHR: "c", S_IFIFO: "p"}
    text = [kinds.get(S_IFMT(mode), "?")]
    for i in range(9):
        text.append("rwx"[i % 3] if mode & (0o400 >> i) else "-")
    for at, bit, letter in ((3, S_ISUID, "s"), (6, S_ISGID, "s"), (9, S_ISVTX, "t")):
        if mode & bit:
            text[at] = letter if text[at] == "x" else letter.upper()
    return "".join(text)
