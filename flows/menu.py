"""What a channel with a menu of commands lists there, and what /help tells of besides."""

from __future__ import annotations

from flows.kernel.script import Script

COMMANDS = (
    "where", "feel", "reflect", "letter", "analyze", "moveon", "edit", "show", "export", "share",
    "journal", "new", "search", "patterns", "looking", "advert", "settings", "nudges", "pause",
    "stop", "crisis", "privacy", "forget", "help",
)  # fmt: skip
"""Every command that is listed anywhere: what one looks for most, then what one must find."""

MENU = (
    "where", "stop", "crisis", "edit", "show", "letter", "export", "settings", "forget", "help",
)  # fmt: skip
"""What a channel's menu lists, ten at most, danger among the first."""

REST = tuple(name for name in COMMANDS if name not in MENU)
"""What help tells of besides."""


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
