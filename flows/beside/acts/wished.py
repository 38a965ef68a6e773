"""What is said so plainly that no example is needed: a wish, news, a name, a slip taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts import letters, several
from flows.beside.acts.gone import gone
from flows.beside.acts.named_steps import LETTER, RECIPIENT
from flows.beside.acts.names_noted import KEPT_AT, renamed
from flows.beside.acts.of_asking import of_asking
from flows.beside.acts.of_letter import of_letter
from flows.beside.acts.of_lines import of_lines
from flows.beside.acts.options import offered
from flows.beside.acts.other_words import other_words
from flows.beside.acts.to_whom import to_whom
from flows.beside.repairs import ask_unless_resting
from flows.kernel.heard import Heard
from flows.kernel.passing import keep_quietly
from flows.kernel.step import DRAFT, SCALE, Trait
from flows.listening import addressing, drafts, wishes
from flows.listening.cues import denial
from flows.listening.en.one_thing import ONE_THING
from flows.listening.patterns import compiled
from flows.listening.scales import numbers_said
from flows.stages.follow_up.told import back_again, change_of, gone_besides

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

AGAINST = ("refuses", "declines", "protests", "wants", "ends")
"""Acts that turn something down."""
FEW = 14
"""Words up to which a text that names a thing speaks of nothing else."""
LONGEST = 200
ONE_STEP = "one_step"
"""The way that leads to one step: where it is offered, that is what is meant."""
GO_ON, NEXT = "go_on", "next"
"""The options that go on at once."""
FRESH = ("opening.", "intake.")
"""Where what happened is only being told: an offer there is part of the story."""


def plainly(cursor: Cursor, heard: Listened) -> Heard | None:
    """The first of these that the text does; None where it does none of them."""
    for look in (
        of_letter,
        of_asking,
        to_whom,
        of_lines,
        _of_the_draft,
        letters.message,
        _no_numbers,
        _leaves,
        other_words,
        _stops,
        _goes_on,
        news,
        _name,
        letters.letter,
        several.certain,
        _one_thing,
    ):
        found = look(cursor, heard)
        if found is not None:
            return found
    return None


def at_rest(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is heard where no question stands: a letter, news, something put right, enough."""
    looks = (letters.message, news, several.certain, _stops, letters.letter)
    return next((found for look in looks if (found := look(cursor, heard))), None)


def _of_the_draft(cursor: Cursor, heard: Listened) -> Heard | None:
    """How the letter that is shown should be different, where it can be."""
    row = cursor.paths.by_step[cursor.state]
    if row.expects != DRAFT or row.stage != LETTER:
        return None
    if several.certain(cursor, heard):
        return None
    back = back_again(cursor, heard.text)
    if back:
        return Heard("answered", {"codes": ["change"], "back": back}, words=heard.text)
    told = drafts.told(heard.text)
    name = renamed(cursor, RECIPIENT, _greeted_instead(heard.text))
    if name and not (told and told.words):
        return Heard("corrected", {"text": name}, words=heard.text, argument=RECIPIENT)
    if told:
        return Heard("answered", change_of(cursor, told), words=heard.text)
    wish = wishes.wants_of_draft(heard.text)
    return reshaped(cursor, wish, heard.text) if wish else None


def reshaped(cursor: Cursor, wish: str, said: str) -> Heard:
    """The letter in another form, where it has that; else what can be changed about it."""
    if wish == "shorter" and wish not in cursor.lead.get("shown", ()):
        wish = "two_lines"
    if wish in {code for code, _ in offered(cursor)} and wish in cursor.lead.get("shown", ()):
        return Heard("answered", {"codes": [wish], **gone_besides(cursor, said)}, words=said)
    return Heard("unchanged", words=said)


def _greeted_instead(said: str) -> str:
    """The name that the letter shall greet: alone with its title, or told in a sentence."""
    return drafts.name_told(said) or addressing.told(said)


def _one_thing(cursor: Cursor, heard: Listened) -> Heard | None:
    """Just one thing to do: not to be asked what, and not a way among others."""
    few = len(heard.text.split()) <= FEW
    is_way = ONE_STEP in {code for code, _ in offered(cursor)}
    if not few or not compiled(ONE_THING).search(heard.text[:LONGEST].casefold()):
        return None
    if is_way:
        return Heard("answered", {"codes": [ONE_STEP]}, words=heard.text)
    return Heard("one_thing", words=heard.text)


def _no_numbers(cursor: Cursor, heard: Listened) -> Heard | None:
    """No numbers, in whichever words it is turned down; where one is asked for, by any "not"."""
    few = len(heard.text.split()) <= FEW
    asked = cursor.paths.by_step[cursor.state].expects == SCALE
    denied = asked and denial(heard.text) and not numbers_said(heard.text)
    if few and (denied or heard.acts(*AGAINST)) and wishes.about_numbers(heard.text):
        return Heard("manner", words=heard.text, argument="no_numbers")
    return None


def _leaves(cursor: Cursor, heard: Listened) -> Heard | None:
    """Something is not to be spoken of."""
    few = len(heard.text.split()) <= FEW and not cursor.paths.has(Trait.STORY, cursor.state)
    if few and wishes.leaves_aside(heard.text):
        return Heard("manner", words=heard.text, argument="leave_it")
    return None


def _stops(cursor: Cursor, heard: Listened) -> Heard | None:
    """It is enough for this sitting."""
    if len(heard.text.split()) > FEW:
        return None
    if wishes.wants_to_stop(heard.text):
        return Heard("stop", words=heard.text)
    return gone(cursor, heard)


def _goes_on(cursor: Cursor, heard: Listened) -> Heard | None:
    """It is to go on, where that is one of the ways: whatever time is named besides."""
    there = {code for code, _ in offered(cursor)}
    way = next((code for code in (GO_ON, NEXT) if code in there), "")
    if way and len(heard.text.split()) <= FEW and wishes.goes_on_now(heard.text):
        return Heard("answered", {"codes": [way]}, words=heard.text)
    return None


def news(cursor: Cursor, heard: Listened) -> Heard | None:
    """News, plainly told: good ones, or that something came and not what."""
    fresh = not cursor.thread.place or cursor.thread.place.startswith(FRESH)
    kind = "" if fresh else wishes.news(heard.text)
    if not kind and cursor.thread.place and not cursor.paths.has(Trait.STORY, cursor.state):
        kind = "answered" if wishes.only_came(heard.text) else ""
    return Heard("turned_out", words=heard.text, argument=kind) if kind else None


def _name(cursor: Cursor, heard: Listened) -> Heard | None:
    """A name told outright goes where such a name is kept."""
    whose, name = wishes.name_told(heard.text)
    if not whose or len(heard.text.split()) > FEW or cursor.paths.has(Trait.STORY, cursor.state):
        return None
    name = renamed(cursor, KEPT_AT[whose], name)
    if not name:
        return None
    if KEPT_AT[whose] == cursor.state:
        return Heard("answered", {"text": name}, words=heard.text)
    return Heard("corrected", {"text": name}, words=heard.text, argument=KEPT_AT[whose])


def say_unchanged(cursor: Cursor) -> None:
    """What can be changed about the letter, where this cannot."""
    keep_quietly(cursor)
    cursor.reply("follow.draft.say.cannot")
    ask_unless_resting(cursor)
