import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "

_chunks = None


# Words with the hyphens after which a line may end, dashes, and the spaces between.
def _splitter():
    global _chunks
    if _chunks is None:
        punct = r"[\w!\"'&.,?]"
        letter = r"[^\d\W]"
        ws = r"[\t\n\x0b\x0c\r ]"
        nows = r"[^\t\n\x0b\x0c\r ]"
        _chunks = re.compile(
            "(" + ws + "+|(?<=" + punct + r")-{2,}(?=\w)|" + nows + "+?(?:-(?:(?<=" + letter + "{2}-)|(?<=" + letter + "-" + letter
            + "-))(?=" + letter + "-?" + letter + ")|(?=" + ws + r"|\Z)|(?<=" + punct + r")(?=-{2,}\w)))"
        )
    return _chunks


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]"
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for c in "\t\n\x0b\x0c\r":
                text = text.replace(c, " ")
        return text

    def _split(self, text):
        if self.break_on_hyphens:
            chunks = _splitter().split(text)
        else:
            chunks = re.split(r"([\t\n\x0b\x0c\r ]+)", text)
        return [c for c in chunks if c]

    def _fix_sentence_endings(self, chunks):
        end = re.compile(r"[a-z][\.\!\?][\"\']?\Z")
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == " " and end.search(chunks[i]):
                chunks[i + 1] = "  "
                i += 2
            else:
                i += 1

    # The first chunk does not fit into a line of its own: as much of it as fits, if it may be broken.
    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            chunk = reversed_chunks[-1]
            end = space_left
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind("-", 0, space_left)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            cur_line = []
            cur_len = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                chunks.pop()
            while chunks:
                n = len(chunks[-1])
                if cur_len + n > width:
                    break
                cur_line.append(chunks.pop())
                cur_len += n
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, cur_line, cur_len, width)
                cur_len = sum([len(c) for c in cur_line])
            if self.drop_whitespace and cur_line and cur_line[-1].strip() == "":
                cur_len -= len(cur_line.pop())
            if not cur_line:
                continue
            last = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            done = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if not last or done and cur_len <= width:
                lines.append(indent + "".join(cur_line))
            else:
                self._end(lines, cur_line, cur_len, indent, width)
                break
        return lines

    # The last line that max_lines allows ends with the placeholder.
    def _end(self, lines, cur_line, cur_len, indent, width):
        while cur_line:
            if cur_line[-1].strip() and cur_len + len(self.placeholder) <= width:
                cur_line.append(self.placeholder)
                lines.append(indent + "".join(cur_line))
                return
            cur_len -= len(cur_line.pop())
        if lines:
            prev = lines[-1].rstrip()
            if len(prev) + len(self.placeholder) <= self.width:
                lines[-1] = prev + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def wrap(self, text):
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        content = line.lstrip(" \t")
        if content == "":
            lines[i] = ""
            continue
        space = line[: len(line) - len(content)]
        if margin is None:
            margin = space
        else:
            n = 0
            while n < len(margin) and n < len(space) and margin[n] == space[n]:
                n += 1
            margin = margin[:n]
    if margin:
        lines = [line[len(margin) :] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return "".join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
