"""What happens off the path and stays in place: say it, then the same question again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.kernel.actions import come_back, finish_detour, go_to
from flows.kernel.asking import lighter
from flows.kernel.effects import Toast
from flows.kernel.events import Press, Text, Tick
from flows.kernel.heard import KEPT, MEDIA
from flows.kernel.moves import before
from flows.kernel.passing import keep_media_aside, keep_quietly
from flows.kernel.quoting import quoted
from flows.listening.cues import asks_after
from flows.listening.feelings import nothing_felt
from flows.listening.foreign import is_foreign, language_asked_for, understood
from flows.listening.wishes import wonders_why_they

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

UNDERSTOOD = {"de": "foreign.de", "es": "foreign.es"}
"""What is said to whoever writes a language of which much is understood."""
UNNOTICED = {
    "distress", "concern", "crisis", "foreign", "stop", "later", "hush", "goodbye", "forget",
    "nothing", "corrected",
}  # fmt: skip
"""Where nothing is said of their language: in danger, when they go, and beside what was put right.
"""


@dataclass(frozen=True, slots=True)
class Says:
    """What a row does that only says the text `key`: the question that stands comes again."""

    key: str

    def __call__(self, cursor: Cursor) -> None:
        """Say it."""
        _chat(cursor, self.key)

    @property
    def __name__(self) -> str:
        """What the table calls it: `say_human` for "human.line"."""
        return f"say_{self.key.partition('.')[0]}"


def rests(cursor: Cursor, place: str) -> bool:
    """Whether no question of the path stands at `place`, or nobody is here yet."""
    return cursor.paths.waits(place)


def ask_unless_resting(cursor: Cursor) -> None:
    """Ask the question that stands once more; at rest there is none."""
    cursor.asks = not rests(cursor, cursor.state)


def say_what_is_wrong(cursor: Cursor) -> None:
    """What is wrong and what to do; the second time in a row, that it can be skipped too."""
    wrong = cursor.heard.wrong
    if wrong is None:
        raise ValueError("nothing is wrong with this answer")
    tries = cursor.lead.get("tries", 0) + 1
    cursor.lead["tries"] = tries
    if wrong.case in {"zone", "zone_which"}:
        cursor.reply(
            "pause.zone.say.which" if wrong.case == "zone_which" else "pause.zone.say.unknown"
        )
    else:
        cursor.reply(f"invalid.{wrong.case}", said=quoted(wrong.said, 40))
    if tries > 1 and cursor.paths.by_step[cursor.met].skippable:
        cursor.reply("invalid.rephrase_offer_skip")
    cursor.ask()


def ask_again(cursor: Cursor) -> None:
    """Ask the question that stands once more, after a line that varies."""
    cursor.reply("lead.resume")
    cursor.ask()


def repeat(cursor: Cursor) -> None:
    """Ask the question that stands once more."""
    if rests(cursor, cursor.state):
        return _nothing_asked(cursor)
    cursor.reply("lead.repeat")
    cursor.ask()


def _nothing_asked(cursor: Cursor) -> None:
    cursor.reply("start.nobody" if cursor.state == "start" else "why.nothing")


def skip(cursor: Cursor) -> None:
    """Leave the question out: it is not asked again in this pass."""
    _leave_out(cursor)
    cursor.ask()


def skip_and_return(cursor: Cursor) -> None:
    """Left out while changing something: the old answer stays."""
    cursor.reply("skip.ok")
    finish_detour(cursor)


def skip_and_come_back(cursor: Cursor) -> None:
    """Left out; back to the place held, or on from it."""
    cursor.reply("skip.ok")
    come_back(cursor)


def _leave_out(cursor: Cursor) -> None:
    step = cursor.met
    if step not in cursor.paths.passing and step not in cursor.thread.answers:
        cursor.record(step, {"how": "skipped"})
    cursor.reply("skip.ok")


def cannot_skip(cursor: Cursor) -> None:
    """Some questions lead somewhere: one of the buttons has to say where."""
    if rests(cursor, cursor.state):
        return _nothing_asked(cursor)
    cursor.reply("skip.cannot")
    cursor.ask()


def ask_before(cursor: Cursor) -> None:
    """The question before this one; its answer stands until another is given."""
    place = before(cursor)
    if place is None:
        raise ValueError("there is no question before this one")
    path = cursor.thread.asked
    cursor.thread.asked = path[: len(path) - 1 - path[::-1].index(place)]
    cursor.abandon()
    go_to(cursor, place)
    cursor.reply("lead.back")
    cursor.ask()


def nothing_before(cursor: Cursor) -> None:
    """There is nothing to go back to."""
    cursor.reply("back.nothing" if cursor.state != "start" else "start.nobody")
    ask_unless_resting(cursor)


def say_why(cursor: Cursor) -> None:
    """Why this is asked, with its source and how strong it is."""
    key = f"{cursor.state}.why"
    if rests(cursor, cursor.state) or key not in cursor.script:
        return _nothing_asked(cursor)
    cursor.reply(key)
    cursor.ask()


def say_more(cursor: Cursor) -> None:
    """What lies behind the last reply."""
    cursor.reply(cursor.lead.pop("more"))
    ask_unless_resting(cursor)


def nothing_more(cursor: Cursor) -> None:
    """There is no more to it."""
    cursor.reply("more.nothing" if cursor.state != "start" else "start.nobody")
    ask_unless_resting(cursor)


def say_privacy(cursor: Cursor) -> None:
    """Say who keeps what is written here, and who can read it."""
    _say_then_ask(cursor, "privacy.text")


def nobody(cursor: Cursor) -> None:
    """Somebody the bot does not know: nothing is kept before it begins.

    Over a button of theirs from before it goes by: presses make no messages.
    """
    if isinstance(cursor.event, Press | Tick):
        cursor.do(Toast(cursor.part("start.nobody")))
        return
    cursor.reply("start.nobody")


def nothing(cursor: Cursor) -> None:
    """Nothing to say and nothing to do."""


def already_resting(cursor: Cursor) -> None:
    """Answer a stop where the conversation has stopped already."""
    cursor.reply("stop.plain")


def good_bye(cursor: Cursor) -> None:
    """Answer a goodbye at rest with one line, and ask nothing."""
    cursor.reply("goodbye.line")


def keep_media(cursor: Cursor) -> None:
    """A voice note or a photo is the answer, kept as a reference that only they can open."""
    cursor.record(cursor.met, dict(cursor.heard.answer), cursor.heard.words)
    cursor.reply(f"media.{cursor.heard.argument}")
    cursor.ask()


def say_media(cursor: Cursor) -> None:
    """What cannot be read here; of an album, said once. What can be kept is a note of its own."""
    kind = cursor.heard.argument if cursor.heard.argument in MEDIA else "other"
    if cursor.state == "start":
        return nobody(cursor)
    if getattr(cursor.event, "early", False) and cursor.session.sitting.media == kind:
        return
    if kind in KEPT:
        keep_media_aside(cursor)
    cursor.session.sitting.media = kind
    cursor.reply(f"media.{kind}")
    ask_unless_resting(cursor)


def _say_then_ask(cursor: Cursor, key: str) -> None:
    cursor.reply(key)
    ask_unless_resting(cursor)


def _chat(cursor: Cursor, key: str) -> None:
    """A short answer to something beside the question, then the question, led in anew."""
    if cursor.state == "start":
        nobody(cursor)
        return
    cursor.reply(key)
    lead_back(cursor)


def lead_back(cursor: Cursor) -> None:
    """The question that stands; led in where it has no lighter words of its own."""
    if rests(cursor, cursor.state):
        return
    if not lighter(cursor):
        cursor.reply("lead.chat")
    cursor.ask()


def say_smalltalk(cursor: Cursor) -> None:
    """A short honest answer of a program; to who is fine, hardly more than that it was heard."""
    if cursor.heard.argument == "glad":
        keep_quietly(cursor)
    if cursor.heard.argument in {"glad", "right"}:
        return _chat(cursor, f"smalltalk.{cursor.heard.argument}")
    if asks_after(cursor.heard.words):
        return _chat(cursor, "smalltalk.how_are_you")
    fine = nothing_felt(cursor.heard.words)
    return _chat(cursor, "smalltalk.fine" if fine else "smalltalk.other")


def say_language(cursor: Cursor) -> None:
    """Go on in the language asked for; where it has no words, say which language there is."""
    wanted = language_asked_for(cursor.heard.words)
    if wanted in cursor.scripts and wanted != cursor.session.language:
        cursor.speak(wanted)
        cursor.reply("foreign.switched")
        ask_unless_resting(cursor)
        return
    cursor.person["foreign"] = True
    _chat(cursor, _language_line(cursor))


def notice_language(cursor: Cursor) -> None:
    """Said once, before the question, to somebody who writes in another language.

    Not while help is given: that is in theirs, where it can be.
    """
    written = cursor.heard.trigger not in UNNOTICED and isinstance(cursor.event, Text)
    if (
        written
        and cursor.met != "parked"
        and not cursor.person.get("foreign")
        and is_foreign(cursor.heard.words)
    ):
        cursor.person["foreign"] = True
        cursor.reply(_language_line(cursor))


def _language_line(cursor: Cursor) -> str:
    """What of their language is understood, though it is answered in English."""
    return UNDERSTOOD.get(understood(cursor.heard.words), "foreign.line")


def say_honestly(cursor: Cursor) -> None:
    """What nobody here can know; of what employers usually do, what can be said."""
    usual = wonders_why_they(cursor.heard.words)
    _chat(cursor, "honest.why_they" if usual else "honest.unknowable")


def say_unknown(cursor: Cursor) -> None:
    """Say that there is no command of that name; then the question again."""
    cursor.reply("unknown_command.line", said=quoted(cursor.heard.argument, 40))
    ask_unless_resting(cursor)
