"""Which lines of a message are the mail, and which are the person's own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.listening.mail_cleaning import has_tags, is_quoted, unquoted
from flows.listening.mail_headers import Headers, headers
from flows.listening.mail_marks import (
    CHAT,
    FAREWELL,
    FOOTER,
    GREETING,
    GREETING_INSIDE,
    KEY_LINE,
    NAME_ALONE,
    STAMP,
    THANKS,
)
from flows.listening.patterns import late
from flows.listening.text import straight

_FIRST_PERSON = late(
    r"(?<![\w'])(?:i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself|ich|mir|mich|mein\w*|yo|me|mi|mí|"
    r"j'ai|je|moi|mon|ma|io|lol|wtf|omg|ugh|fuck\w*|shit\w*|damn|scheiße)(?![\w'])"
)
_HEADING = late(
    r"^(?:[A-ZÀ-ÖØ-Þ0-9(&/–-][\w'’&/().,#:–-]*|of|for|and|the|to|on|in|an|your|application|update|"
    r"status|changed|als|für|und|de|del|la)(?: (?:[A-ZÀ-ÖØ-Þ0-9(&/–-][\w'’&/().,#:–|-]*|of|for|and|"
    r"the|to|on|in|your|application|update|status|changed|outcome|als|für|und|de|del|la)){0,12}$"
)
_ENDED = late(r"[.!?…)]\s*$|[.!?] ")
_MOST_LINES = 400
_EMPLOYER = late(
    r"\b(?:plc|ltd|llc|gmbh|inc|group|division|we|our|us|you|your|wir|uns\w*|ihre?n?|sie|nosotros|nuestr\w+|nous|notre|vous)\b"
)
_INVITES = late(r"(?:ask|tell|let|ring|call|contact|email) me\b|\bplease\b|\byou(?:r|'re)?\b")


@dataclass(frozen=True, slots=True)
class Parts:
    """The mail's lines as they came, the person's own blocks, and what stood over the mail."""

    mail: list[str]
    own: tuple[str, ...]
    over: Headers | None
    greeted: str | None
    marks: int


def parts(text: str) -> Parts | None:
    """Part a message into mail and own words, None where nothing looks like a mail."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if sum(is_quoted(line) for line in lines) >= 2:
        return _quoted(lines)
    if any(CHAT.match(line) for line in lines[:_MOST_LINES]):
        return _chat(lines)
    return _plain(lines)


def _quoted(lines: list[str]) -> Parts:
    over = headers(lines)
    marker = range(over.start, over.end) if over else range(0)
    mine = [not is_quoted(line) and place not in marker for place, line in enumerate(lines)]
    own = _blocks(lines, mine)
    mail = [unquoted(line) for line, is_own in zip(lines, mine, strict=True) if not is_own]
    over = headers(mail)
    body = mail[over.end :] if over else mail
    return Parts(body, own, over, greeted_in(body), 2)


def _chat(lines: list[str]) -> Parts:
    """A copied chat: the lines of the one who writes first, own words before and after."""
    said: list[str] = []
    who: str | None = None
    speaker: str | None = None
    mine: list[bool] = []
    for line in lines:
        found = CHAT.match(line)
        speaker = found["who"] if found else speaker
        who = who or speaker
        mine.append(not found and (speaker is None or not line.strip() or _is_own(line)))
        if found and speaker == who:
            said.append(found["said"])
    body = ["\n".join(said).replace("\n", " ")]
    over = Headers(0, 0, sender=who or "")
    return Parts(body, _blocks(lines, mine), over, greeted_in(body), 2)


def _plain(lines: list[str]) -> Parts | None:
    over = headers(lines)
    first = over.end if over else 0
    start = over.start if over else _start(lines)
    if start is None:
        return None
    mine = [False] * len(lines)
    for place in range(start):
        mine[place] = bool(over) or _stands_own(lines, place, start)
    _mark_tail(lines, max(start, first), mine)
    body = [line for place, line in enumerate(lines) if not mine[place] and place >= first]
    marks = 3 if over else 2 if any(GREETING.match(line) for line in body) else 1
    return Parts(body, _blocks(lines, mine), over, greeted_in(body), marks)


def _start(lines: list[str]) -> int | None:
    """The line with which the mail begins: a greeting, else thanks or tags."""
    seen = lines[:_MOST_LINES]
    for test in (_greets, _greets_inside, _names_alone, _thanks):
        found = next((place for place, line in enumerate(seen) if test(line)), None)
        if found is not None:
            return found
    return None


def _greets(line: str) -> bool:
    return GREETING.match(_bare(line)) is not None and not _FIRST_PERSON.search(straight(line))


def _greets_inside(line: str) -> bool:
    return GREETING_INSIDE.match(_bare(line)[:80]) is not None


def _names_alone(line: str) -> bool:
    return NAME_ALONE.match(line[:80]) is not None


def _thanks(line: str) -> bool:
    return (
        has_tags(line)
        or KEY_LINE.match(line[:200]) is not None
        or THANKS.search(straight(line)) is not None
    )


def _bare(line: str) -> str:
    plain = re.sub(r"<[^<>]{0,600}>|&nbsp;|=20$|=$|&lt;[^&]{1,20}&gt;", " ", line)
    return plain.strip(" *>")[:120]


def _stands_own(lines: list[str], place: int, start: int) -> bool:
    line = lines[place]
    if not line.strip():
        return place + 1 < start and _stands_own(lines, place + 1, start)
    return _is_own(line) or (_ENDED.search(line) is not None and not _is_mail(line))


def _is_mail(line: str) -> bool:
    """Whether a line can only be the mail's."""
    read = straight(line)
    return (
        has_tags(line)
        or STAMP.match(line.strip()) is not None
        or KEY_LINE.match(line[:200]) is not None
        or THANKS.search(read) is not None
        or "[image" in read
        or "://" in read
        or (_HEADING.match(line.strip()[:160]) is not None and not _ENDED.search(line))
    )


def _is_own(line: str) -> bool:
    """Whether a line that stands outside the letter is the person's."""
    if _is_mail(line):
        return False
    bare = line.strip()
    return bare[:1].islower() or _FIRST_PERSON.search(straight(bare)) is not None


def _mark_tail(lines: list[str], start: int, mine: list[bool]) -> None:
    """Mark the person's words after the mail: paragraphs from the end until one is the mail's."""
    spans = _paragraphs(lines, start)
    closed = next((n for n, span in enumerate(spans) if _closes(lines, span)), None)
    for number in range(len(spans) - 1, 0, -1):
        first, last = spans[number]
        words = " ".join(lines[first:last])
        after = closed is not None and number > closed
        if FOOTER.search(words) or not _tail_is_own(lines[first:last], after=after):
            break
        mine[first:last] = [True] * (last - first)


def _tail_is_own(paragraph: list[str], *, after: bool) -> bool:
    if any(FAREWELL.match(line) for line in paragraph) or any(map(_is_mail, paragraph)):
        return False
    words = " ".join(paragraph)
    low = words.strip()[:1].islower()
    first = _FIRST_PERSON.search(straight(words)) is not None
    if after:
        return first or low or (len(words.split()) > 2 and not _EMPLOYER.search(straight(words)))
    return (low and not _INVITES.search(words)) or (
        first and re.search(r"\bi('m|m)?\b", words) is not None
    )


def _closes(lines: list[str], span: tuple[int, int]) -> bool:
    """Whether a paragraph signs the letter: a farewell, or nothing but short lines of names."""
    paragraph = [line.strip(" ,.!") for line in lines[span[0] : span[1]]]
    if any(FAREWELL.match(line) for line in paragraph):
        return True
    if any(GREETING.match(line) for line in paragraph):
        return False
    last = paragraph[-1]
    return len(last.split()) <= 6 and _HEADING.match(last) is not None


def _paragraphs(lines: list[str], start: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    first: int | None = None
    for place in range(start, len(lines) + 1):
        blank = place == len(lines) or not lines[place].strip()
        if blank and first is not None:
            spans.append((first, place))
            first = None
        elif not blank and first is None:
            first = place
    return spans


def _blocks(lines: list[str], mine: list[bool]) -> tuple[str, ...]:
    """The runs of own lines, each as it was typed."""
    found: list[str] = []
    run: list[str] = []
    for line, own in [*zip(lines, mine, strict=True), ("", False)]:
        if own:
            run.append(line)
        elif run:
            found.append("\n".join(run).strip("\n"))
            run = []
    return tuple(block for block in found if block.strip())


def greeted_in(body: list[str]) -> str | None:
    """Return the name that a mail greets."""
    for line in body[:30]:
        bare = _bare(line)
        for pattern in (GREETING, GREETING_INSIDE, NAME_ALONE):
            if found := pattern.match(bare):
                name = found["name"] or found.groupdict().get("inside")
                return name.strip() if name else None
    return None
