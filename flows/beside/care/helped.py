"""Help first: what is said when somebody may be in danger, and while everything waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from flows.beside.care.doubt import doubt, doubted, plainly, raised_by
from flows.beside.care.reach import numbers
from flows.beside.care.waiting import keep_what_was_sent, put_again
from flows.beside.reminders.announced import refuse
from flows.kernel.buttons import shown as shown_buttons
from flows.kernel.effects import Button, Part, Say
from flows.listening import distress
from flows.listening.countries import country_named
from flows.listening.distress_learned import CRISIS
from flows.listening.needs import language_of, names_means, special, was_taken
from flows.listening.parked import denied
from flows.moments.planning import unplan

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

SURELY: Final = 200
"""The score from which what only examples are like is taken for plain. Of an author kept aside a
quarter of what only they call a crisis rightly lies below, and a third of what they call so wrongly;
below it whoever writes on, or says no, is let go."""
ANEW: Final = timedelta(days=30)
"""After so long help is told in full again."""
URGENT: Final = {"taken", "unsafe"}
"""Said again in the same words: they are what has to be done now."""
ASKING: Final = {"question", "check", "check_still", "check_again", "check_no", "check_hello"}
"""They put the direct question themselves; under all else it is put while its buttons stand."""
MATTER: Final = {"heard", "onward", "safe_how"}
"""Kinds that need no answer of their own: whoever writes so goes on with the matter."""


def help_first(cursor: Cursor) -> None:
    """Help before anything else: the flow is parked and every message ahead is dropped."""
    count = 0 if _long_ago(cursor) else cursor.person.get("helped", 0)
    cursor.person["helped"] = count + 1
    still = cursor.met == "parked" and doubted(cursor)
    _park(cursor)
    words = cursor.heard.words
    if _is_plain(cursor, words):
        plainly(cursor)
    else:
        doubt(cursor, still=still)
        raised_by(cursor, words)
    _speak_their_language(cursor)
    if was_taken(words):
        return tell(cursor, "taken")
    _ask(cursor, stands=True)
    more = ("means",) if names_means(words) and not count else ()
    tell(cursor, *(("again",) if count else ("full", *more, "question")))


def _is_plain(cursor: Cursor, text: str) -> bool:
    """Whether danger is stated so that only a clear word leads out: by a rule, or very surely."""
    ruled = not text or distress.level(text) == "crisis"
    return ruled or cursor.danger is None or cursor.danger.scores(text)[CRISIS] >= SURELY


def ask_directly(cursor: Cursor) -> None:
    """Ask one kind, direct question where words may mean danger; everything else waits.

    Other kinds of need have words of their own, and no question about oneself.
    """
    still = cursor.met == "parked" and doubted(cursor) and bool(cursor.lead.get("asked_kindly"))
    _park(cursor)
    doubt(cursor, still=still)
    _speak_their_language(cursor)
    kind = special(cursor.heard.words) or cursor.heard.argument
    if not kind and doubted(cursor):
        raised_by(cursor, cursor.heard.words)
    _ask(cursor, stands=not kind)
    still_asked = "check_no" if denied(cursor.heard.words) else "check_still"
    tell(cursor, _unsaid(cursor, kind or (still_asked if still else "check")))


def help_after_all(cursor: Cursor) -> None:
    """The direct question was answered with yes, or with not being sure."""
    cursor.person.pop("agreed", None)
    plainly(cursor)
    _ask(cursor, stands=False)
    tell(cursor, "unsure" if "unsure" in cursor.heard.answer.get("codes", ()) else "yes")


def help_asked(cursor: Cursor) -> None:
    """Give help because it was asked for."""
    _park(cursor)
    doubt(cursor)
    tell(cursor, "asked")


def help_unknown(cursor: Cursor) -> None:
    """Help for somebody the bot does not know: nothing is kept of it."""
    cursor.say(Say((cursor.part("crisis.static"),), "crisis"))


def stay(cursor: Cursor) -> None:
    """Something was written while the flow is parked: each kind has an answer of its own."""
    _follow_their_language(cursor)
    words = cursor.heard.words
    named = country_named(words)
    if named:
        cursor.person["country"] = named
        return tell(cursor, "country_set")
    said = special(words) or said_here(cursor)
    if said in URGENT:
        plainly(cursor)
    if said in URGENT or (said == "safe_how" and not doubted(cursor)):
        _ask(cursor, stands=False)
    if doubted(cursor):
        said = _in_doubt(cursor, said)
    tell(cursor, _unsaid(cursor, said))


def said_here(cursor: Cursor) -> str:
    """The kind of what was said, or sent, or pressed, while everything waits."""
    said = cursor.heard.argument if cursor.heard.trigger == "aside" else "heard"
    by = {"start": "hello", "media": "unopened"}.get(cursor.heard.trigger)
    if by:
        return by
    return "safe_how" if said in {"safe", "not_that", "no"} else said or "heard"


def _in_doubt(cursor: Cursor, said: str) -> str:
    """Which answer it is where writing on leads out: nothing there waits for a word of theirs."""
    about = "check" if cursor.lead.get("asked_kindly") else "other"
    if said == "hello":
        return f"{about}_hello"
    if said == "unopened":
        keep_what_was_sent(cursor)
    if said not in MATTER:
        return said
    put_again(cursor)
    return "check_no" if about == "check" and denied(cursor.heard.words) else f"{about}_again"


def tell(cursor: Cursor, *names: str) -> None:
    """Say these, and under them the numbers; where the country is not known it is asked once."""
    language = cursor.person.get("care_language", "en")
    if "country" not in cursor.person and not cursor.person.get("asked_country"):
        cursor.person["asked_country"] = True
        names = (names[0], "country", *names[1:])
    if cursor.lead.get("asked_kindly") and not ASKING.intersection(names):
        names = (*names, "question_still" if doubted(cursor) else "question")
    first = cursor.part(f"crisis.{language}.{names[0]}")
    below = [cursor.line(f"crisis.{language}.{name}") for name in names[1:]]
    parts = (first, *below, *numbers(cursor.person.get("country", ""), language))
    buttons = tuple(_in(language, button) for button in shown_buttons(cursor.facts, "parked"))
    cursor.lead["shown"] = [button.code for button in buttons]
    cursor.say(Say(parts, "crisis", "parked", cursor.session.current, buttons))
    cursor.person["helped_at"] = cursor.now.isoformat()


def say_on_the_way_out(cursor: Cursor, name: str) -> None:
    """Say the line of this name, in the language of the help, before whatever comes next."""
    _follow_their_language(cursor)
    cursor.reply(f"crisis.{cursor.person.get('care_language', 'en')}.{name}")


def _unsaid(cursor: Cursor, name: str) -> str:
    """The kind of answer, while it has a wording that was not said in this sitting."""
    if name in URGENT:
        return name
    told = cursor.session.sitting.told
    times = told.get(name, 0)
    cursor.session.sitting.told = {**told, name: times + 1}
    language = cursor.person.get("care_language", "en")
    is_new = times < cursor.script.variants(f"crisis.{language}.{name}")
    return name if is_new or name == "heard" else _unsaid(cursor, "heard")


def _ask(cursor: Cursor, *, stands: bool) -> None:
    """Whether the direct question stands: its buttons are shown, and yes and no answer it."""
    if stands:
        cursor.lead["asked_kindly"] = True
    else:
        cursor.lead.pop("asked_kindly", None)
    cursor.changed()


def _in(language: str, button: Button) -> Button:
    """A button with its label in the language of the help."""
    if language == "en":
        return button
    return Button(button.code, Part(f"crisis.{language}.options.{button.code}"))


def _follow_their_language(cursor: Cursor) -> None:
    """More than one word may be in another language than before."""
    if len(cursor.heard.words.split()) > 1:
        _speak_their_language(cursor)


def _speak_their_language(cursor: Cursor) -> None:
    usual = cursor.person.get("care_language", cursor.script.language)
    cursor.person["care_language"] = language_of(cursor.heard.words, usual)


def _long_ago(cursor: Cursor) -> bool:
    """Whether help was last given so long ago that it is told in full again."""
    last = cursor.person.get("helped_at")
    return last is None or cursor.now - datetime.fromisoformat(last) > ANEW


def _park(cursor: Cursor) -> None:
    cursor.lead.pop("more", None)
    if cursor.met != "parked":
        cursor.lead.pop("waiting", None)
    if cursor.met not in cursor.paths.resting:
        cursor.hold()
    if "agreed" not in cursor.person:
        moments = dict(cursor.person.get("moments", {}))
        once = cursor.person.get("once") is True
        cursor.person["agreed"] = [moments, bool(cursor.person.get("nudges")), once]
    unplan(cursor)
    cursor.person["nudges"] = False
    refuse(cursor)
