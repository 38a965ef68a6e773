"""A mail of an employer that the person pasted or forwarded: what it says, and what is theirs.

Everything here is a careful guess; what is unsure stays None.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flows.listening.mail_books import book, language_of
from flows.listening.mail_cleaning import decoded, joined
from flows.listening.mail_headers import day
from flows.listening.mail_kinds import NO, far_of, kind_of, sentences
from flows.listening.mail_marks import GREETING, THANKS
from flows.listening.mail_names import names_in
from flows.listening.mail_parts import Parts, greeted_in, parts
from flows.listening.patterns import late

__all__ = ["Mail", "read_mail"]

_READ = 12_000
_STORY = late(
    r"\b(?:i (?:got|was|have been|had|applied|didn't|did|feel|cried|honestly|want)|i'm|rejected me|"
    r"turned me down|(?:they|he|she) (?:said|told|wrote|went|have decided|decided|chose|rejected|"
    r"turned|ghosted|never)|told me|my (?:boss|manager|wife|husband) |i've been|ich habe|ich "
    r"bin|ich wurde|"
    r"me han|estoy|sie haben sich|j'ai|je suis)\b"
)
_ADDRESSED = late(
    r"\b(?:you|your|u|sie|ihnen|ihrer?|dir|dich|deiner?|usted|le|te|tu|su|vous|votre|pana|pani|la|"
    r"sua|suo|aveva|contigo)\b|\b(?:position|post|vacancy|role) (?:has|is|was)"
)


SHORTEST = 60
"""Characters below which nothing is a mail."""


@dataclass(frozen=True, slots=True)
class Mail:
    """What a mail says. `own_words` are the person's, exactly as typed; all else is the mail's."""

    is_no: bool | None
    kind: str | None
    company: str | None = None
    title: str | None = None
    far: str | None = None
    date: date | None = None
    own_words: str | None = None
    greeted: str | None = None


def read_mail(text: str, today: date) -> Mail | None:
    """Read a pasted or forwarded mail; None: it is the person's own story or words."""
    found = parts(text[:_READ])
    if found is None:
        return None
    plain = decoded("\n".join(found.mail))
    prose = joined(plain)
    greeted = found.greeted or greeted_in(plain.split("\n"))
    said = sentences(prose)
    tongue = book(language_of(prose))
    kind = kind_of(said, tongue)
    if not _is_mail(found, said, kind, greets=greeted is not None):
        return None
    company, title = names_in(plain, prose, found.over, greeted, tongue)
    return Mail(
        is_no=kind in NO if kind else None,
        kind=kind,
        company=company,
        title=title,
        far=far_of(said, kind, tongue),
        date=day(found.over.sent, today) if found.over else None,
        own_words="\n".join(found.own) or None,
        greeted=greeted,
    )


def own_words(text: str, today: date) -> str:
    """What the person wrote themselves: all of it, but for the words of an employer's mail."""
    mail = read_mail(text, today) if len(text) >= SHORTEST else None
    return text if mail is None else mail.own_words or ""


def _is_mail(found: Parts, said: list[str], kind: str | None, *, greets: bool) -> bool:
    """Whether somebody writes to the person: greeted, addressed, thanked; not their own telling."""
    whole = "\n".join(said)
    addressed = len(_ADDRESSED.findall(whole))
    told = len(_STORY.findall(whole))
    score = found.marks + (addressed > 0) + (kind is not None) + (THANKS.search(whole) is not None)
    if found.marks >= 3:
        return bool(said)
    greets = greets or any(GREETING.match(line) for line in found.mail[:12])
    if told > addressed or (told and not greets):
        return False
    return score + greets >= 3 and (addressed > 0 or greets)
