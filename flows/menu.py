"""What a channel with a menu of commands lists there, and the words a channel says by itself."""

from __future__ import annotations

from flows.kernel.script import Script

MENU = (
    "where", "stop", "crisis", "edit", "show", "letter", "export", "settings", "forget", "help",
)  # fmt: skip
"""What a channel's menu lists, ten at most: what one looks for most, danger among the first."""

REST = (
    "feel", "reflect", "analyze", "moveon", "new", "journal", "search", "patterns", "looking",
    "advert", "share", "nudges", "pause", "privacy",
)  # fmt: skip
"""What help tells of besides."""

COMMANDS = (*MENU, *REST)
"""Every command that is listed anywhere."""

CHANNEL = (
    "about.short", "about.long", "group.refused", "private.refused", "file.failed", "file.nothing",
    "file.brought", "file.known", "file.unfit", "keeping.told", "keeping.always", "keeping.days",
    "keeping.unnamed", "flood.moment", "outage.line",
)  # fmt: skip
"""Said by the channel: who this is, before anybody pressed start; and why it does not answer.

Written out here, so that `rebound check` sees that each of them is said.
"""


def described(script: Script) -> dict[str, str]:
    """Every command that has a description, and what it does."""
    prefix = description("")
    return {
        key.removeprefix(prefix): texts[0]
        for key, texts in script.texts.items()
        if key.startswith(prefix)
    }


def description(command: str) -> str:
    """The key of what a command does, in a few words."""
    return f"commands.{command}"
