"""Danger is heard first; while everything is parked, only what leads to a person or out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.acts import serve
from flows.beside.care.doubt import doubted, is_cleared, just_closed
from flows.beside.care.helped import MATTER
from flows.kernel.buttons import shown
from flows.kernel.effects import Part
from flows.kernel.events import Text
from flows.kernel.formatter import PLAIN
from flows.kernel.heard import Heard
from flows.kernel.labels import plain
from flows.kernel.reading import names_option, read_text
from flows.listening import distress
from flows.listening.commands import command, is_command
from flows.listening.mails import own_words
from flows.listening.needs import names_means, special
from flows.listening.parked import denied, kind
from flows.listening.refusals import takes_back
from flows.listening.something_else import is_comfort, is_of_something_else

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

OUTCOMES = {"crisis": "distress", "check": "concern"}
"""What the listening for distress leads to: help at once, or one direct question."""
LEADS_ON = {"safe": "safe", "not_that": "not_that", "yes": "yes", "unsure": "unsure"}
"""Words that are one of the buttons."""
NEEDS = {"taken", "unsafe", "person", "phone", "alone"}
"""Kinds that are answered as such, though a no stands before them."""
FEEL = "feel"
"""The stage in which words to somebody else are asked for, and given."""
ENDS = {"stop", "goodbye", "later", "forget"}
"""Commands that end something: they work at once where nothing plain was said."""


def danger_in(cursor: Cursor, text: str) -> Heard | None:
    """Danger in what the person wrote themselves: an employer's mail is not theirs."""
    if is_cleared(cursor, text):
        return None
    heard = hear_danger(cursor, own_words(text, cursor.facts.local.date()))
    return replace(heard, words=text) if heard else None


def while_parked(cursor: Cursor, text: str) -> Heard | None:
    """What a text means while the flow is parked; commands with a slash are heard as ever."""
    typed = isinstance(cursor.event, Text) and text and not text.startswith("/")
    if cursor.state != "parked" or not typed:
        return None
    return hear_parked(cursor, text)


def hear_danger(cursor: Cursor, text: str) -> Heard | None:
    """Danger in any text of the person, or a need of another kind; None where there is neither."""
    if _denies(cursor, text):
        return None
    level = _level(cursor, text)
    if level != "crisis" and (_is_label(cursor, text) or _is_known(cursor, text)):
        return None
    named = special(text) if level != "none" else _other(cursor, text)
    if named and not (level == "crisis" and cursor.state == "parked"):
        return Heard("concern", words=text, argument=named)
    if level == "none" or (level == "check" and _is_answer(cursor, text)):
        return None
    return Heard(OUTCOMES[level], words=text)


def _level(cursor: Cursor, text: str) -> distress.Level:
    """How much danger a text states; what stands besides a no is listened to alone as well."""
    no = denied(text) if cursor.state == "parked" else None
    parts = (text, no.left) if no and no.left else (text,)
    return distress.worst(*(distress.level(one, danger=cursor.danger) for one in parts))


def _denies(cursor: Cursor, text: str) -> bool:
    """Whether a text says no to the question in doubt, and nothing besides that is in danger.

    Also in the turn after the no that closed it: "still not suicidal" is that no again.
    """
    in_doubt = doubted(cursor) if cursor.state == "parked" else just_closed(cursor)
    no = denied(text) if in_doubt else None
    if no is None or not no.sure or special(text) or kind(text, asked=True) in NEEDS:
        return False
    return not no.left or _harmless(cursor, no.left)


def _harmless(cursor: Cursor, text: str) -> bool:
    """Whether a text states no danger and no need, and names nothing to do it with."""
    if names_means(text) or _other(cursor, text):
        return False
    return distress.level(text, danger=cursor.danger) == "none"


def _other(cursor: Cursor, text: str) -> str:
    """Another kind of need, as far as the model can tell."""
    return cursor.danger.other(text) if cursor.danger else ""


def _is_answer(cursor: Cursor, text: str) -> bool:
    """Whether a doubtful text is one of the answers while everything is parked.

    Where help was for something plain every text is.
    """
    if cursor.state != "parked":
        return False
    asked = bool(cursor.lead.get("asked_kindly"))
    return not doubted(cursor) or kind(text, asked=asked) not in MATTER


def _is_label(cursor: Cursor, text: str) -> bool:
    """Whether the whole text is a button that is shown, in words of ours: that says nothing new."""
    if cursor.state == "parked" or cursor.state not in cursor.paths.by_step:
        return False
    said = plain(text)
    buttons = (one for one in shown(cursor.facts, cursor.state) if isinstance(one.label, Part))
    return any(plain(cursor.script.button(one, PLAIN)[1]) == said for one in buttons)


def _is_known(cursor: Cursor, text: str) -> bool:
    """Whether a doubt is about what every clause plainly says, and that is no danger.

    A loss, a letter or drink, which weigh; or, where no rule doubts it, words to a friend that are
    asked for.
    """
    if cursor.state == "parked" or special(text):
        return False
    asked = cursor.paths.stage_of(cursor.state) == FEEL and distress.level(text) == "none"
    return is_of_something_else(text) or (asked and is_comfort(text))


def hear_parked(cursor: Cursor, text: str) -> Heard:
    """While the flow is parked only clear words lead out: "no, I'm not ok" is never a button.

    In doubt a no in any words is clear enough, and so is a word that ends something. That
    everything is to be deleted always is.
    """
    if is_command(text, "forget"):
        return Heard("forget", words=text)
    asked = bool(cursor.lead.get("asked_kindly"))
    said = kind(text, asked=asked)
    if _denies(cursor, text):
        return Heard("answered", {"codes": ["not_that"]}, words=text, argument="denied")
    if asked and said == "heard" and _only_denies(text):
        said = "no"
    if doubted(cursor) and said in MATTER and _ends(cursor, text):
        return Heard("stop", words=text)
    if takes_back(text):
        said = "not_that"
    code = LEADS_ON.get(said)
    if code and not (code in {"yes", "unsure"} and not asked):
        return Heard("answered", {"codes": [code]}, words=text)
    if said != "no" and not text[:1].isdecimal() and names_option(cursor, text, whole=False):
        answer, wrong = read_text(cursor, text)
        if wrong is None and answer:
            return Heard("answered", answer, words=text)
    return Heard("aside", words=text, argument=said)


def _only_denies(text: str) -> bool:
    """Whether a text is a no to the question, and nothing besides."""
    no = denied(text)
    return no is not None and no.sure and not no.left


def _ends(cursor: Cursor, text: str) -> bool:
    """Whether a text ends something, in whatever words: stop, good night, delete everything."""
    said = command(text, open_question=True)
    if said and said.name in ENDS:
        return True
    return any(True for _ in serve.listen(cursor, text).acts("ends"))
