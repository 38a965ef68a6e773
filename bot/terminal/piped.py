"""The conversation over a pipe: one message per line in, a transcript out."""

from __future__ import annotations

from collections.abc import Iterable

from bot.terminal.talk import Talk


def run(talk: Talk, lines: Iterable[str]) -> None:
    """Take every line in turn, until they end or one says :quit."""
    talk.open()
    for line in lines:
        typed = line.removesuffix("\n").removesuffix("\r")
        talk.screen.echo(typed)
        if not talk.hear(typed):
            return
