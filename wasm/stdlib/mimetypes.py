# Types of files by their names: the common ones.

import posixpath

__all__ = ["knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension", "add_type", "init", "read_mime_types", "suffix_map",
           "encodings_map", "types_map", "common_types"]

knownfiles = []
inited = True
suffix_map = {".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2", ".txz": ".tar.xz"}
encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
common_types = {".rtf": "application/rtf", ".midi": "audio/midi", ".mid": "audio/midi", ".jpg": "image/jpg", ".pict": "image/pict", ".pct": "image/pict",
                ".pic": "image/pict", ".webp": "image/webp", ".xul": "text/xul"}
types_map = {}
for _line in """application/manifest+json webmanifest;application/msword doc dot wiz
application/octet-stream bin a dll exe o obj so;application/oda oda;application/pdf pdf;application/pkcs7-mime p7c;application/postscript ps ai eps
application/vnd.apple.mpegurl m3u m3u8;application/vnd.ms-excel xls xlb;application/vnd.ms-powerpoint ppt pot ppa pps pwz;application/wasm wasm
application/x-csh csh;application/x-hdf hdf;application/x-latex latex;application/x-python-code pyc pyo;application/x-sh sh;application/x-shockwave-flash swf
application/x-tar tar;application/x-tex tex;application/xml xsl rdf wsdl xpdl;application/zip zip;application/json json;application/n-quads nq
application/n-triples nt;application/trig trig;application/x-pkcs12 p12 pfx;audio/3gpp 3gp 3gpp;audio/aac adts loas ass aac;audio/basic au snd
audio/mpeg mp3 mp2;audio/opus opus;audio/x-aiff aif aifc aiff;audio/x-wav wav;image/avif avif;image/bmp bmp;image/gif gif;image/ief ief
image/jpeg jpg jpe jpeg;image/heic heic;image/heif heif;image/png png;image/svg+xml svg;image/tiff tiff tif;image/vnd.microsoft.icon ico
image/x-portable-pixmap ppm;image/x-rgb rgb;message/rfc822 eml mht mhtml nws;text/css css;text/csv csv;text/html html htm;application/javascript js mjs
text/n3 n3;text/plain txt bat c h ksh pl srt;text/richtext rtx;text/tab-separated-values tsv;text/vtt vtt;text/x-python py;text/x-rst rst;text/x-sgml sgm sgml
text/x-vcard vcf;text/xml xml;video/mp4 mp4;video/mpeg mpeg m1v mpa mpe mpg;video/quicktime mov qt;video/webm webm;video/x-msvideo avi""".replace("\n", ";").split(";"):
    _type, *_names = _line.split(" ")
    for _name in _names:
        types_map["." + _name] = _type


class MimeTypes:
    def __init__(self, filenames=(), strict=True):
        self.encodings_map = dict(encodings_map)
        self.suffix_map = dict(suffix_map)
        self.types_map = (dict(common_types), dict(types_map))

    def add_type(self, type, ext, strict=True):
        self.types_map[strict][ext] = type

    def guess_type(self, url, strict=True):
        url = str(url)
        scheme, colon, rest = url.partition(":")
        if colon and scheme == "data":
            comma = rest.find(",")
            if comma < 0:
                return None, None
            kind = rest[:rest.find(";", 0, comma)] if ";" in rest[:comma] else rest[:comma]
            return kind if "/" in kind and "=" not in kind else "text/plain", None
        if colon and len(scheme) > 1:
            url = rest
        base, ext = posixpath.splitext(url)
        while ext.lower() in self.suffix_map:
            base, ext = posixpath.splitext(base + self.suffix_map[ext.lower()])
        encoding = self.encodings_map.get(ext)
        if encoding is not None:
            base, ext = posixpath.splitext(base)
        ext = ext.lower()
        kind = self.types_map[True].get(ext)
        if kind is None and not strict:
            kind = self.types_map[False].get(ext)
        return kind, encoding

    def guess_all_extensions(self, type, strict=True):
        type = type.lower()
        found = [ext for ext, kind in self.types_map[True].items() if kind == type]
        if not strict:
            found += [ext for ext, kind in self.types_map[False].items() if kind == type and ext not in found]
        return found

    def guess_extension(self, type, strict=True):
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None


_all = MimeTypes()
guess_type = _all.guess_type
guess_all_extensions = _all.guess_all_extensions
guess_extension = _all.guess_extension


def add_type(type, ext, strict=True):
    _all.add_type(type, ext, strict)
    (types_map if strict else common_types)[ext] = type


def init(files=None):
    pass


def read_mime_types(file):
    return None
