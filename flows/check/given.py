"""The slots that the code gives to one text only, and how long each can become."""

from __future__ import annotations

from fnmatch import fnmatchcase

from flows.letters import LINE_AT_MOST

GIVEN: dict[str, tuple[str, ...]] = {
    "advert.line.*": ("things",),
    "export.say.made": ("file", "label"),
    "journal.*": ("label",),
    "journal.line.*": ("label", "stage", "opened", "status", "place"),
    "looking.line.*": ("things",),
    "patterns.card.line.*": (
        *("held", "furthest", "moved", "number", "ends", "sorts", "ticks", "said"),
    ),
    "patterns.card.phrase.*": ("label", "first", "last", "furthest", "number"),
    "search.line.*": ("said", "label", "question", "noted", "snippet", "place"),
    "search.say.nothing": ("said",),
    "share.count.many": ("many",),
    "share.line.*": ("label", "count", "names"),
    "share.say.*": ("label",),
    "*_echo": ("echo",),
    "close.options.next": ("next_stage", "minutes"),
    "edit.say.changed": ("old", "new"),
    "edit.say.same": ("old", "new"),
    "follow.rewrite.ask": ("old",),
    "follow.wording.ask": ("marked", "offered"),
    "invalid.*": ("said",),
    "lead.switched": ("label",),
    "letter.*": ("role_phrase", "at_company", "name", "point", "strength", "last_contact", "sign"),
    "letter.phrase.at": ("company",),
    "letter.phrase.line": ("line",),
    "letter.phrase.role": ("role",),
    "move.bye.ask": ("day",),
    "move.bye.hint": ("day",),
    "move.bye.options.yes": ("day",),
    "move.bye.say.goodbye_yes": ("day",),
    "move.plan.options.at": ("clock",),
    "nudge.return": ("stage", "label"),
    "nudge.say.snoozed": ("clock",),
    "opening.back.say.was": ("stage", "label"),
    "opening.back.say.was_long": ("stage", "label"),
    "pause.hour.ask": ("clock",),
    "pause.hour.hint": ("clock",),
    "pause.offer.options.day": ("day",),
    "pause.zone.clock": ("clock",),
    "pause.zone.say.set": ("clock_now",),
    "phrase.job.*": ("role", "company"),
    "phrase.label.none": ("number",),
    "phrase.plan.at": ("what", "clock"),
    "reflect.more.options.day": ("day",),
    "settings.text": ("hour", "zone"),
    "stop.until": ("clock",),
    "thread.prefix": ("label",),
    "unknown_command.line": ("said",),
    "where.done": ("stage", "minutes"),
    "where.doors": ("doors",),
    "where.here": ("stage", "minutes"),
    "where.open": ("stage", "minutes"),
    "where.skipped": ("steps",),
}
"""Texts, by key or by pattern, and the slots that only they are given."""

LONGEST: dict[str, int] = {
    "count": 12,
    "ends": 180,
    "file": 20,
    "first": 6,
    "furthest": 20,
    "held": 120,
    "last": 6,
    "many": 6,
    "moved": 240,
    "names": 140,
    "noted": 40,
    "opened": 40,
    "place": 2,
    "question": 24,
    "snippet": 602,
    "sorts": 90,
    "status": 12,
    "things": 400,
    "ticks": 120,
    "clock": 40,
    "clock_now": 40,
    "company": 90,
    "day": 40,
    "doors": 180,
    "echo": 60,
    "hour": 12,
    "label": 40,
    "line": LINE_AT_MOST,
    "marked": 60,
    "minutes": 3,
    "name": 60,
    "new": 300,
    "number": 6,
    "offered": 200,
    "old": 300,
    "role": 90,
    "said": 40,
    "stage": 24,
    "steps": 180,
    "what": 90,
    "zone": 40,
}
"""Characters that a given slot can take: quotes are cut, lists are bounded by their code."""

SHORT: dict[str, int] = {"clock": 10, "day": 12, "minutes": 2}
"""The same for a button, where the formatter writes moments short."""


def given(key: str) -> set[str]:
    """The slots that `key` is given besides those every text may use."""
    return {name for pattern, names in GIVEN.items() if fnmatchcase(key, pattern) for name in names}
