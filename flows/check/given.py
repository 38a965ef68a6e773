"""The slots that the code gives to one text only, and how long each can become."""

from __future__ import annotations

from fnmatch import fnmatchcase

from flows.letters import LINE_AT_MOST

GIVEN: dict[str, tuple[str, ...]] = {
    "*_echo": ("echo",),
    "close.options.next": ("next_stage", "minutes"),
    "due.line.*": ("what",),
    "due.name.*": ("short",),
    "due.say.tomorrow": ("clock",),
    "edit.say.changed": ("old", "new"),
    "edit.say.same": ("old", "new"),
    "follow.rewrite.ask": ("old",),
    "follow.wording.ask": ("marked", "offered"),
    "hush.over_held": ("clock",),
    "hush.until": ("clock",),
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
    "nudge.late": ("stage", "label"),
    "nudge.return": ("stage", "label"),
    "nudge.say.quiet_off": ("label",),
    "nudge.say.snoozed": ("clock",),
    "nudges.line": ("clock", "item"),
    "nudges.one.ask": ("clock", "item"),
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
    "quiet.*": ("label", "open"),
    "reflect.more.options.day": ("day",),
    "settings.pick.now": ("messages", "if_quiet", "hour", "first", "last", "clock_now"),
    "settings.say.hour": ("hour",),
    "settings.say.hours": ("first", "last"),
    "stop.agreed": ("clock",),
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
    "clock": 40,
    "clock_now": 40,
    "company": 90,
    "day": 40,
    "doors": 180,
    "echo": 60,
    "first": 5,
    "hour": 12,
    "if_quiet": 24,
    "item": 80,
    "label": 40,
    "last": 5,
    "line": LINE_AT_MOST,
    "marked": 60,
    "messages": 24,
    "minutes": 3,
    "name": 60,
    "new": 300,
    "number": 6,
    "offered": 200,
    "old": 300,
    "open": 40,
    "role": 90,
    "said": 40,
    "short": 40,
    "stage": 24,
    "steps": 180,
    "what": 90,
}
"""Characters that a given slot can take: quotes are cut, lists are bounded by their code."""

SHORT: dict[str, int] = {"clock": 10, "day": 12, "minutes": 2, "short": 13}
"""The same for a button, where the formatter writes moments short."""


def given(key: str) -> set[str]:
    """The slots that `key` is given besides those every text may use."""
    return {name for pattern, names in GIVEN.items() if fnmatchcase(key, pattern) for name in names}
