"""What the person agreed to receive."""

from __future__ import annotations

from flows.kernel.facts import Facts


def silence_on(f: Facts) -> bool:
    """Lines may come when they go quiet."""
    return bool(f.person.get("nudges"))


def silence_off(f: Facts) -> bool:
    """Nothing comes when they go quiet."""
    return not silence_on(f)


def asked_for_more(f: Facts) -> bool:
    """The one note was said just now, and more of the kind may be wished for."""
    return f.thread.lead.get("nudged") == "once" and silence_off(f)


def messages_off(f: Facts) -> bool:
    """They asked for a pause from messages."""
    return bool(f.person.get("paused"))


def messages_on(f: Facts) -> bool:
    """What was agreed on may come: messages are not paused."""
    return not messages_off(f)
