"""The man page: made from the parser, so that it says what the command line takes."""

from __future__ import annotations

import re
import sys

from bot.arguments import parser
from bot.manual.outline import Command, Option, outline

_LISTED = re.compile(r"^ {2}(\S.*?) {2,}(\S.*)$")
"""A line of a table in a help text: what is typed, two spaces or more, what it is."""


def page() -> str:
    """The whole page, as `man` reads it."""
    program = outline(parser())
    summary, _, rest = program.description.partition("\n")
    parts = [
        f'.TH {program.name.upper()} 1 "" "Rebound" "User Commands"',
        f".SH NAME\n{program.name} \\- {_text(summary.removeprefix('Rebound ').rstrip('.'))}",
        f".SH SYNOPSIS\n.B {program.name}\n.I command\n[\\fIoptions\\fR]",
        f".SH DESCRIPTION\n{_body(rest)}",
        f".SH OPTIONS\n{''.join(map(_option, program.options))}",
        f".SH COMMANDS\n{''.join(_command(program.name, each) for each in program.commands)}",
        f".SH ENVIRONMENT AND EXIT STATUS\n{_body(program.ending)}",
    ]
    return "\n".join(part.rstrip("\n") for part in parts) + "\n"


def _command(program: str, command: Command) -> str:
    options = [each for each in command.options if "--help" not in each.flags]
    usage = " ".join([f"\\fB{program} {command.name}\\fR", *map(_usage, options)])
    return f".SS {command.name}\n{usage}\n.PP\n{_body(command.description)}" + "".join(
        map(_option, options)
    )


def _usage(option: Option) -> str:
    typed = " ".join(part for part in (_flag(option.flags[-1:]), _value(option)) if part)
    return typed if option.is_needed else f"[{typed}]"


def _option(option: Option) -> str:
    typed = " ".join(part for part in (_flag(option.flags), _value(option)) if part)
    return f".TP\n{typed}\n{_text(option.about)}\n"


def _flag(flags: tuple[str, ...]) -> str:
    return ", ".join(f"\\fB{_text(flag)}\\fR" for flag in flags)


def _value(option: Option) -> str:
    shown = "|".join(option.choices) or option.value
    return f"\\fI{_text(shown)}\\fR" if shown else ""


def _body(text: str) -> str:
    """Paragraphs as they are, tables line by line."""
    out: list[str] = []
    for line in text.strip("\n").split("\n"):
        listed = _LISTED.match(line)
        if listed:
            out.append(f".TP\n\\fB{_text(listed[1])}\\fR\n{_text(listed[2])}")
        elif not line.strip():
            out.append(".PP")
        else:
            out.append(_text(line.strip()))
    return "\n".join(out) + "\n"


def _text(text: str) -> str:
    """Words that mean nothing to the formatter."""
    plain = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{plain}" if plain[:1] in {".", "'"} else plain


if __name__ == "__main__":
    sys.stdout.write(page())
