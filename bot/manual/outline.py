"""The command line as plain values, read from its parser: what can be typed, and what it is for."""

from __future__ import annotations

from argparse import SUPPRESS, Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One option (`flags`) or operand (no flags); `value` is what stands behind it, if anything."""

    flags: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    about: str
    is_needed: bool

    @property
    def takes_file(self) -> bool:
        """Whether a file or folder is named behind it."""
        return self.value in {"PATH", "FILE", "PLACE"}


@dataclass(frozen=True, slots=True)
class Command:
    """One command, or the whole program: what is said of it, and its parts."""

    name: str
    about: str
    description: str
    ending: str
    options: tuple[Option, ...]
    commands: tuple[Command, ...]


def outline(parser: ArgumentParser, name: str = "", about: str = "") -> Command:
    """The program or command that `parser` reads, with all that is below it."""
    return Command(
        name or parser.prog,
        about,
        parser.description or "",
        parser.epilog or "",
        tuple(_options(parser)),
        tuple(_commands(parser)),
    )


def _options(parser: ArgumentParser) -> Iterator[Option]:
    for action in _actions(parser):
        if not isinstance(action, _SubParsersAction):
            yield _option(action)


def _option(action: Action) -> Option:
    value = _value(action)
    choices = tuple(value[1:-1].split(",")) if value.startswith("{") else ()
    about = "" if action.help == SUPPRESS else action.help or ""
    is_needed = bool(action.required)
    return Option(tuple(action.option_strings), value, choices, about, is_needed)


def _value(action: Action) -> str:
    """What stands behind it in a usage line; nothing where it is a switch."""
    if action.nargs == 0:
        return ""
    if isinstance(action.metavar, str):
        return action.metavar
    if action.choices:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return action.dest.upper()


def _commands(parser: ArgumentParser) -> Iterator[Command]:
    for action in _actions(parser):
        if isinstance(action, _SubParsersAction):
            abouts = {each.dest: each.help or "" for each in _named(action)}
            for name, below in action.choices.items():
                yield outline(below, name, abouts.get(name, ""))


# The library has no public way to list what it was given.


def _actions(parser: ArgumentParser) -> list[Action]:
    return parser._actions  # noqa: SLF001 - as above


def _named(action: _SubParsersAction[ArgumentParser]) -> list[Action]:
    return action._get_subactions()  # noqa: SLF001 - as above
