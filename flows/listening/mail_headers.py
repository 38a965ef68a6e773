"""The lines that a mail program puts over a forwarded mail: who, when, about what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from flows.listening.patterns import late

_MARKER = late(
    r"^[\s>*_-]*(?:-+ ?(?:forwarded message|original message|ursprüngliche nachricht|"
    r"weitergeleitete nachricht|mensaje reenviado|mensaje original|message transféré|"
    r"message d'origine|messaggio inoltrato|forwarded by|doorgestuurd bericht)\b.{0,60}|"
    r"begin forwarded message ?:|anfang der weitergeleiteten (?:nachricht|e-mail) ?:|"
    r"inicio del mensaje reenviado ?:|début du message (?:réexpédié|transféré) ?:|"
    r"inizio messaggio inoltrato ?:|_{10,}|"
    r"(?:on|am|el|le) .{6,90}(?:wrote|schrieb .{0,60}|escribió|a écrit) ?:)\s*$",
    re.IGNORECASE,
)
_FIELDS = {
    "from": "from|von|de|da|od|van|fra|från",
    "date": "date|sent|datum|gesendet|gesendet am|fecha|enviado|enviado el|envoyé|data|inviato|"
    "wysłano|verzonden",
    "subject": "subject|betreff|asunto|objet|oggetto|temat|onderwerp|assunto|re",
    "to": "to|an|para|à|a|do|cc|kopie|copie|reply-to|antwort an|aan|bcc|responder a|répondre à",
    "other": "mime-version|content-[a-z-]{1,30}|x-[a-z-]{1,30}|message-id|return-path|received|"
    "importance|priority|attachments|delivered-to|list-unsubscribe|auto-submitted|precedence",
}
_FIELD = late(
    r"^[\s>*]*\*?(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _FIELDS.items())
    + r") ?\*? ?:\*?(?:\s+|$)(?P<value>.*)$",
    re.IGNORECASE,
)
_MOST_LINES = 14
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene janv gen sty", "feb feb févr fev lut fév", "mar mär mrz mars märz",
            "apr abr avr kwi", "may mai mag maj", "jun juin giu cze", "jul juil lug lip",
            "aug ago août aoû sie", "sep sept set wrz", "oct okt ott paź out", "nov lis",
            "dec dez dic déc gru",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_ISO = late(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DAY_FIRST = late(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: de)? ([^\W\d_]{3,10})\.?,?(?: de)? (\d{4})\b"
)
_MONTH_FIRST = late(r"\b([^\W\d_]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_NUMBERS = late(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")
_ADDRESS = late(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,5})")


@dataclass(frozen=True, slots=True)
class Headers:
    """What stood over the mail; `start` is the first line of it, `end` the one after the last."""

    start: int
    end: int
    sender: str = ""
    domain: str = ""
    subject: str = ""
    to: str = ""
    sent: str = ""


def headers(lines: list[str]) -> Headers | None:
    """Find the first block of header lines, None where there is none."""
    for place, line in enumerate(lines):
        if _MARKER.match(line[:200]):
            block = _block(lines, place + 1)
            return _read(lines, place, block)
        if _FIELD.match(line[:400]) and len(block := _block(lines, place)) >= 2:
            known = {name for _, name, _ in block}
            if known & {"from", "date", "other"} and known & {"subject", "to", "date"}:
                return _read(lines, place, block)
    return None


def _block(lines: list[str], start: int) -> list[tuple[int, str, str]]:
    """The header lines that follow each other from here (blank lines may stand before them)."""
    found: list[tuple[int, str, str]] = []
    place = start
    while place < len(lines) and place - start < _MOST_LINES:
        line = lines[place][:400].strip(" >\t")
        field = _FIELD.match(line)
        if field:
            found.append((place, str(field.lastgroup and _name(field)), field["value"].strip()))
        elif (found and (line or len(found) > 1)) or (not found and line):
            break
        place += 1
    return found


def _name(field: re.Match[str]) -> str:
    return next(name for name in _FIELDS if field[name])


def _read(lines: list[str], start: int, block: list[tuple[int, str, str]]) -> Headers:
    values: dict[str, str] = {}
    for _, name, value in block:
        values.setdefault(name, value)
    sender = values.get("from", "")
    address = _ADDRESS.search(sender)
    shown = re.sub(r"[<\[(][^<>]{0,200}[>\])]|\"|mailto:", "", sender).strip(" '*")
    return Headers(
        start=start,
        end=block[-1][0] + 1 if block else start + 1,
        sender="" if "@" in shown else shown,
        domain=address[1].casefold() if address else "",
        subject=values.get("subject", ""),
        to=values.get("to", ""),
        sent=values.get("date", "") or (lines[start] if not block else ""),
    )


def day(sent: str, today: date) -> date | None:
    """Read the day out of a date line; a day that could be two or has not come yet is none."""
    found = _day(sent)
    return found if found and found.year >= 1990 and found <= today else None


def _day(sent: str) -> date | None:
    if found := _ISO.search(sent):
        return _made(found[1], found[2], found[3])
    for pattern, where in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2))):
        for found in pattern.finditer(sent):
            month = _month(found[where[1]])
            if month:
                return _made(found[where[0]], str(month), found[where[2]])
    if found := _NUMBERS.search(sent):
        return _numbers(found)
    return None


def _numbers(found: re.Match[str]) -> date | None:
    first, second = int(found[1]), int(found[3])
    year = found[4] if len(found[4]) == 4 else f"20{found[4]}"
    if found[2] == "." or first > 12 or first == second:
        return _made(year, str(second), str(first))
    return _made(year, str(first), str(second)) if second > 12 else None


def _month(word: str) -> int | None:
    plain = word.casefold()
    return next((_MONTHS[plain[:n]] for n in (4, 3) if plain[:n] in _MONTHS), None)


def _made(year: str, month: str, number: str) -> date | None:
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        return None
