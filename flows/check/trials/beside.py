"""Patterns after which the same question stands: what each says, and that nothing was lost."""

from __future__ import annotations

from collections.abc import Iterator

from flows.check.standing import Standing
from flows.check.trials.shape import keeps, says, stands, takes_any_words
from flows.kernel.events import Media, Press
from flows.kernel.step import SCALE, TEXT, Trait

OTHER, OTHERWISE = "de", "auf Deutsch bitte"
"""A second language, and how somebody asks for it."""
YES = {"yes", "go_on", "keep", "right", "write", "start", "all", "next", "now"}
"""Codes that a no must never be taken for."""


def continue_interrupted(there: Standing) -> Iterator[str] | None:
    """Settings looked at and left."""
    if not there.is_place:
        return None
    return stands(there, there.after("/settings", Press("settings.pick", ("done",))))


def chitchat(there: Standing) -> Iterator[str] | None:
    """A thanks is answered, and the question that stands stays."""
    listed = there.step is not None and Trait.LISTED in there.step.traits
    if there.state in {"start", "parked"} or listed or takes_any_words(there):
        return None
    return stands(there, there.after("thanks"))


def clarification(there: Standing) -> Iterator[str] | None:
    """What begins several commands, twice."""
    return None if there.state == "start" else _asked_which(there, there.after("/se"))


def _asked_which(there: Standing, after: Standing) -> Iterator[str]:
    yield from stands(there, after)
    yield from says(after, "unclear.which")
    yield from says(after.after("/se"), "unclear.list")


def cannot_handle(there: Standing) -> Iterator[str] | None:
    """A sticker, and a command there is not."""
    if there.state in {"start", "parked"}:
        return None
    return _not_handled(there)


def _not_handled(there: Standing) -> Iterator[str]:
    for event, key in ((Media("sticker", "file-1"), "media."), ("/dance", "unknown_command")):
        after = there.after(event)
        yield from stands(there, after)
        yield from says(after, key)


def human_handoff(there: Standing) -> Iterator[str] | None:
    """Can I talk to a person?"""
    if there.state in {"start", "parked"} or takes_any_words(there):
        return None
    return _told_of_people(there, there.after("can I talk to a person?"))


def _told_of_people(there: Standing, after: Standing) -> Iterator[str]:
    yield from stands(there, after)
    yield from says(after, "human.line")


def validate(there: Standing) -> Iterator[str] | None:
    """A number off the scale."""
    if there.step is None or there.step.expects != SCALE:
        return None
    return _found_wrong(there, there.after("11"))


def _found_wrong(there: Standing, after: Standing) -> Iterator[str]:
    yield from stands(there, after)
    yield from says(after, "invalid.")


def repeat(there: Standing) -> Iterator[str] | None:
    """What was the question?"""
    return None if there.state == "start" else stands(there, there.after("/again"))


def search(there: Standing) -> Iterator[str] | None:
    """Looked for, and closed."""
    if not there.is_place:
        return None
    return _searched(there, there.after("/search the"))


def _searched(there: Standing, after: Standing) -> Iterator[str]:
    yield from keeps(there, after)
    if after.state != there.state:
        after = after.after(Press(after.state, ("close",)))
    yield from stands(there, after)


def why(there: Standing) -> Iterator[str] | None:
    """The reason, and the question."""
    if there.state == "start":
        return None
    return _told_why(there, there.after("/why"))


def _told_why(there: Standing, after: Standing) -> Iterator[str]:
    yield from stands(there, after)
    yield from says(after, f"{there.state}.why", "why.nothing")


def no_match(there: Standing) -> Iterator[str] | None:
    """Three times what answers nothing: asked again twice at most."""
    if there.step is None or there.rests or there.step.expects == TEXT:
        return None
    return _unmatched(there)


def _unmatched(there: Standing) -> Iterator[str]:
    after = there
    for words in ("qwertz uiop", "asdf ghjk", "yxcv bnm"):
        after = after.after(words)
        yield from _keeps_open(there, after)
    asks = any(say.step == there.state for say in after.says)
    if asks and there.on_path and "invalid.rephrase_offer_skip" not in after.keys:
        yield "asks a third time, and offers no way out"


def _keeps_open(there: Standing, after: Standing) -> Iterator[str]:
    if not after.rests and not after.says:
        yield "says nothing"


def stale_button(there: Standing) -> Iterator[str] | None:
    """A button of a rejection that is gone."""
    after = there.after(Press("intake.far", ("final",), 99))
    return keeps(there, after) if there.rests else _not_moved(there, after)


def _not_moved(there: Standing, after: Standing) -> Iterator[str]:
    if after.state != there.state:
        yield f"leads to {after.state}"
    yield from keeps(there, after)
    yield from says(after, "stale.")


def negation(there: Standing) -> Iterator[str] | None:
    """No, thanks: it does nothing that a yes would do."""
    if there.step is None or not there.is_place:
        return None
    return _declined(there, there.after("no thanks"))


def _declined(there: Standing, after: Standing) -> Iterator[str]:
    shown = there.session.threads[there.session.current].lead.get("shown", ())
    for code in YES & set(shown):
        pressed = there.after(Press(there.state, (code,), there.session.current))
        if (after.state, after.keys) == (pressed.state, pressed.keys):
            yield f"is taken for [{code}]"


def no_repetition(there: Standing) -> Iterator[str] | None:
    """Who asks for the same thing three times gets three wordings."""
    return _varied(there) if there.state != "start" else None


def _varied(there: Standing) -> Iterator[str]:
    last, after = None, there
    for _ in range(3):
        after = after.after("/help")
        for say in after.says:
            if last is not None and (say.parts, say.buttons) == (last.parts, last.buttons):
                yield "says the same twice running"
            last = say


def privacy_anywhere(there: Standing) -> Iterator[str] | None:
    """Who reads it; all of it gone; nothing lost by asking."""
    return None if there.state == "start" else _private(there)


def _private(there: Standing) -> Iterator[str]:
    told = there.after("/privacy")
    yield from stands(there, told)
    yield from says(told, "privacy.text")
    asked = there.after("/forget")
    if asked.state != "forget.sure" or not asked.asks:
        yield f"/forget leads to {asked.state}"
    yield from keeps(there, asked)


def language_switch(there: Standing) -> Iterator[str] | None:
    """In another language that there are words of."""
    raw = there.step is not None and Trait.RAW in there.step.traits
    return None if raw or there.state in {"start", "parked"} else _switched(there)


def _switched(there: Standing) -> Iterator[str]:
    after = there.after(OTHERWISE)
    if after.session.language == there.session.language:
        yield "stays in the same language"
    yield from stands(there, after)
