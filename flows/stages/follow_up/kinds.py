"""Every kind of letter there is, and which of them this one is."""

from __future__ import annotations

from flows.kernel.facts import Facts
from flows.kernel.guards import answered, both, chose
from flows.kernel.rows import Guard, always, never
from flows.stages.follow_up.kind import (
    Kind,
    Lines,
    answered_by_them,
    asks,
    named,
    no_name,
    own_point,
    picked_strength,
    said,
    unanswered,
)
from flows.stages.intake.facts import no_own_date, silent, talked, undecided


def way(code: str) -> Guard:
    """Hold when the letter goes this way: as chosen, else the first there is."""

    def goes(f: Facts) -> bool:
        return way_of(f) == code

    return goes


_THANKS: Lines = (
    ("subject", always),
    ("greeting", named),
    ("no_name", no_name),
    ("thanks", always),
)
_MIDDLE: Lines = (
    ("hearts", always),
    ("moment", own_point),
    ("strength", picked_strength),
    ("ask_application", asks("feedback_application")),
    ("ask_talk", asks("feedback_talk")),
    ("ask_both", asks("feedback_application", "feedback_talk")),
)
_REASON: Lines = (("reason", chose("follow.ask", "reason")),)
_CONTACT: Lines = (("contact", both(unanswered, answered("intake.when"))),)
_CONFIRM: Lines = (("confirm", chose("follow.ask", "confirm")),)
_END: Lines = (
    ("keep", chose("follow.ask", "keep_in_mind")),
    ("wishes", always),
    ("sign", always),
)
_OPENING, _CLOSING = said("subject", "greeting", "thanks"), said("wishes", "sign")
_FORMS = ("full", "short", "plain", "two")
_ASKED = {"follow.who": always, "follow.point": always, "follow.ask": always}
_NAME = {"follow.name": always}


def _after_a_no(name: str, lines: Lines) -> Kind:
    return Kind(name, lines, _FORMS, _ASKED)


DECIDED = (
    _after_a_no("interviewer", _THANKS + _MIDDLE + _REASON + _END),
    _after_a_no("hr", _THANKS + _MIDDLE + _REASON + _END),
    _after_a_no("silence", _THANKS + _CONTACT + _MIDDLE + _CONFIRM + _END),
    _after_a_no("inside", _THANKS + _MIDDLE + _REASON + _END),
)
"""The kinds that the facts decide."""

CHOSEN: tuple[Kind, ...] = (
    Kind(
        "reply",
        (
            *_OPENING,
            ("yes", way("yes")),
            ("no", way("no")),
            ("date", way("date")),
            *_CLOSING,
        ),
        asks={"follow.day": way("date"), **_NAME},
        ways=("thanks", "yes", "no", "date"),
        fits=answered_by_them,
    ),
    Kind(
        "good_news",
        (
            *said("subject", "greeting"),
            ("accept", way("accept")),
            ("withdraw", way("withdraw")),
            ("about", always),
            ("contract", way("accept")),
            ("thanks", way("withdraw")),
            *_CLOSING,
        ),
        asks={"follow.about": always, **_NAME},
        ways=("accept", "withdraw"),
        other_person=True,
    ),
    Kind(
        "counter",
        (
            ("greeting", always),
            ("intro", way("door")),
            ("applied", way("whatsapp")),
            ("open", unanswered),
            ("whom", both(unanswered, way("door"))),
            ("thanks", answered_by_them),
            ("again", answered_by_them),
            ("sign", way("whatsapp")),
        ),
        asks=_NAME,
        ways=("whatsapp", "door"),
    ),
    Kind(
        "still_open",
        (
            *_OPENING,
            *_CONTACT,
            ("stand", always),
            ("date", always),
            ("first", way("first")),
            *_CLOSING,
        ),
        asks={"follow.day": no_own_date, **_NAME},
        ways=("plain", "first"),
        fits=unanswered,
    ),
    Kind(
        "phrase",
        (*_OPENING, ("ask", always), *_CLOSING),
        asks={"follow.said": always, **_NAME},
        fits=answered_by_them,
    ),
    Kind(
        "task",
        (
            *_OPENING,
            ("question", always),
            ("easy", always),
            ("paid", way("paid")),
            *_CLOSING,
        ),
        asks={"follow.question": always, **_NAME},
        ways=("question", "paid"),
    ),
    Kind(
        "sheet",
        (
            *said("title", "position", "employer", "far"),
            ("came", answered_by_them),
            *_CONTACT,
            *said("by", "said", "wrote", "theirs"),
        ),
        asks={"follow.said": always, **_NAME},
        other_person=True,
        goes=False,
    ),
)
"""The kinds that somebody chooses, in the order they are shown."""

KINDS = DECIDED + CHOSEN
BY_NAME = {kind.name: kind for kind in KINDS}


def kind(f: Facts) -> Kind:
    """Which kind it is: as chosen; else inside and HR by who gets it, after silence the third."""
    chosen = BY_NAME.get(f.code("follow.kind"))
    return chosen or BY_NAME[_decided(f)]


def _decided(f: Facts) -> str:
    if undecided(f):
        return "still_open"
    if f.code("follow.who") == "inside":
        return "inside"
    if silent(f):
        return "silence"
    return "interviewer" if f.code("follow.who") == "interviewer" and talked(f) else "hr"


def is_chosen(f: Facts) -> bool:
    """It is a kind that somebody chose, and not one that the facts decide."""
    return kind(f) in CHOSEN


def way_of(f: Facts) -> str:
    """The way this kind of letter goes; "" where it has but one."""
    ways, chosen = kind(f).ways, f.code("follow.way")
    return chosen if chosen in ways else next(iter(ways), "")


def has_ways(f: Facts) -> bool:
    """This kind of letter can go more than one way."""
    return bool(kind(f).ways)


def form(f: Facts) -> str:
    """The form it stands in, among those its kind has: full, short, plain, or two (to text)."""
    wanted, there = str(f.thread.letter.get("form") or "full"), kind(f).forms
    return wanted if wanted in there else there[0]


def unwanted(f: Facts) -> bool:
    """No letter is wanted: that was said before it was asked, and none was begun since."""
    return f.code("follow.expect") == "not" and not f.thread.letter.get("status")


def wanted(f: Facts) -> bool:
    """Nobody said ahead of it that no letter is wanted."""
    return not unwanted(f)


def asked_for(step: str) -> Guard:
    """Hold when this kind of letter needs what `step` asks."""

    def needed(f: Facts) -> bool:
        return wanted(f) and kind(f).asks.get(step, never)(f)

    return needed


def is_kind(name: str) -> Guard:
    """Hold when it is this kind of letter."""

    def holds(f: Facts) -> bool:
        return kind(f).name == name

    return holds
