"""What is said so plainly that no example is needed: a wish, news, a name, a slip taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts import corrections
from flows.beside.acts.content import offered
from flows.beside.repairs import ask_unless_resting
from flows.kernel.heard import Heard
from flows.kernel.passing import keep_quietly
from flows.kernel.session import Answer
from flows.kernel.step import DRAFT, Trait
from flows.listening import wishes
from flows.stages.follow_up.rewrites import take_expect

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

LETTER, EXPECT, LANE = "follow_up", "follow.expect", "intake.lane"
WRITE: Answer = {"codes": ["write"]}
AGAINST = ("refuses", "declines", "protests", "wants", "ends")
"""Acts that turn something down."""
FEW = 14
"""Words up to which a text that names a thing speaks of nothing else."""
AT_A_STORY = 6
"""Words up to which a wish is one even where a story is asked for."""
NAME_OF = {"recipient": "follow.name", "own": "follow.sign", "company": "fact.company"}
"""Where the name of whom is kept."""
FRESH = ("opening.", "intake.")
"""Where what happened is only being told: an offer there is part of the story."""


def plainly(cursor: Cursor, heard: Listened) -> Heard | None:
    """The first of these that the text does; None where it does none of them."""
    for look in (
        _of_the_draft,
        _no_numbers,
        _leaves,
        _stops,
        news,
        _name,
        _letter,
        corrections.certain,
    ):
        found = look(cursor, heard)
        if found is not None:
            return found
    return None


def _of_the_draft(cursor: Cursor, heard: Listened) -> Heard | None:
    """How the letter that is shown should be different, where it can be."""
    row = cursor.paths.by_step[cursor.state]
    if row.expects != DRAFT or row.stage != LETTER:
        return None
    wish = wishes.wants_of_draft(heard.text)
    if not wish or corrections.certain(cursor, heard):
        return None
    if wish == "shorter" and wish not in cursor.lead.get("shown", ()):
        wish = "two_lines"
    if wish in {code for code, _ in offered(cursor)} and wish in cursor.lead.get("shown", ()):
        return Heard("answered", {"codes": [wish]}, words=heard.text)
    return Heard("unchanged", words=heard.text)


def _no_numbers(cursor: Cursor, heard: Listened) -> Heard | None:
    """No numbers, in whichever words it is turned down."""
    few = len(heard.text.split()) <= FEW
    if few and heard.acts(*AGAINST) and wishes.about_numbers(heard.text):
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
    few = len(heard.text.split()) <= FEW
    return Heard("stop", words=heard.text) if few and wishes.wants_to_stop(heard.text) else None


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
    if NAME_OF[whose] == cursor.state:
        return Heard("answered", {"text": name}, words=heard.text)
    return Heard("corrected", {"text": name}, words=heard.text, argument=NAME_OF[whose])


def _letter(cursor: Cursor, heard: Listened) -> Heard | None:
    """The letter is wished for: to where it is written, or it is begun there."""
    story = cursor.paths.has(Trait.STORY, cursor.state)
    if (story and len(heard.text.split()) > AT_A_STORY) or not wishes.wants_letter(heard.text):
        return None
    if not cursor.thread.place or cursor.thread.place.startswith("opening."):
        return None
    if "write" in {code for code, _ in offered(cursor)} and cursor.state != LANE:
        return Heard("answered", {"codes": ["write"]}, words=heard.text)
    if cursor.paths.stage_of(cursor.state) == LETTER:
        return None
    return Heard("jump", WRITE, words=heard.text, argument=LETTER)


def begin_letter(cursor: Cursor) -> None:
    """Who plainly wished for the letter is not asked once more whether there shall be one."""
    heard = cursor.heard
    if heard.trigger == "jump" and heard.answer == WRITE:
        cursor.record(EXPECT, {"how": "heard", **WRITE}, heard.words)
        take_expect(cursor, WRITE)
        cursor.reply(f"{EXPECT}.reply.write")


def take_wish(cursor: Cursor) -> None:
    """Who told what happened and wished for the letter besides is led there."""
    also = cursor.heard.also
    if cursor.heard.trigger != "answered" or also is None or also.text != cursor.heard.words:
        return
    wanted = {piece.detail for piece in also.acts("wants")} & {"letter", "only_letter"}
    if wanted and cursor.met.startswith("opening.") and not cursor.facts.settled(LANE):
        cursor.record(LANE, {"how": "heard", **WRITE})


def say_unchanged(cursor: Cursor) -> None:
    """What can be changed about the letter, where this cannot."""
    keep_quietly(cursor)
    cursor.reply("follow.draft.say.cannot")
    ask_unless_resting(cursor)
