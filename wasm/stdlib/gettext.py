"""Texts as they are: there are no catalogues to read."""

__all__ = ["NullTranslations", "gettext", "ngettext", "pgettext", "npgettext", "dgettext", "dngettext", "install", "translation", "bindtextdomain", "textdomain", "find"]


def gettext(message):
    return message


def ngettext(msgid1, msgid2, n):
    return msgid1 if n == 1 else msgid2


def pgettext(context, message):
    return message


def npgettext(context, msgid1, msgid2, n):
    return msgid1 if n == 1 else msgid2


def dgettext(domain, message):
    return message


def dngettext(domain, msgid1, msgid2, n):
    return msgid1 if n == 1 else msgid2


def find(domain, localedir=None, languages=None, all=False):
    return [] if all else None


def bindtextdomain(domain, localedir=None):
    return localedir or "/usr/share/locale"


def textdomain(domain=None):
    return domain or "messages"


class NullTranslations:
    def __init__(self, fp=None):
        pass

    def gettext(self, message):
        return message

    def ngettext(self, msgid1, msgid2, n):
        return ngettext(msgid1, msgid2, n)

    def pgettext(self, context, message):
        return message

    def info(self):
        return {}

    def charset(self):
        return None

    def add_fallback(self, fallback):
        pass

    def install(self, names=None):
        import builtins

        builtins._ = self.gettext


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if not fallback:
        raise FileNotFoundError(2, "No translation file found for domain", domain)
    return NullTranslations()


def install(domain, localedir=None, *, names=None):
    NullTranslations().install()
