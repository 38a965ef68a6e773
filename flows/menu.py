"""What a channel with a menu of commands lists there."""

from __future__ import annotations

COMMANDS = (
    "where", "feel", "reflect", "letter", "analyze", "moveon", "edit", "show", "export", "share",
    "journal", "new", "search", "patterns", "looking", "advert", "settings", "nudges", "pause",
    "stop", "crisis", "privacy", "forget", "help",
)  # fmt: skip
"""In the order of the menu: what one looks for most, then what must be easy to find."""


def description(command: str) -> str:
    """The key of what a command does, in a few words."""
    return f"commands.{command}"
