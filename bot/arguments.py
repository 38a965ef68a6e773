"""The arguments of the command line, and the help worth reading."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn

from bot.errors import Fault, Problem
from bot.keep.places import located
from bot.manual import texts
from bot.version import Version

FORMATS = ("markdown", "pdf", "json", "eml", "ics", "png")
"""The kinds of file there are to take away; what makes them is loaded when one is asked for."""
SHELLS = ("bash", "zsh", "fish")
_FIRST_YEAR, _LAST_YEAR = 1971, 2999


class _Parser(ArgumentParser):
    """Answers a misuse in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise Problem(f"{message[:1].upper()}{message[1:]}: see `{self.prog} --help`.", Fault.ASKED)


def parse(arguments: Sequence[str]) -> Namespace:
    """The command and what it was given; Problem where they make no sense."""
    return parser().parse_args(arguments or ["--help"])


def parser() -> ArgumentParser:
    """Every command with its options, and the help of each."""
    whole = _Parser(
        prog="rebound",
        description=texts.ABOUT,
        epilog=texts.ENDING,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    whole.add_argument("--version", action=Version)
    commands = whole.add_subparsers(
        title="commands", dest="command", metavar="command", required=True
    )
    for add in (_talking, _taking_away, _authoring, _looking_after):
        add(commands)
    return whole


def _talking(commands: object) -> None:
    _chat(_command(commands, "chat", "talk, here in the terminal", texts.CHAT))
    _run(_command(commands, "run", "talk in Telegram, until stopped", texts.RUN))


def _taking_away(commands: object) -> None:
    _export(_command(commands, "export", "write what a person takes away", texts.EXPORT))
    about = "bring in what `export --format json` wrote"
    _import(_command(commands, "import", about, texts.IMPORT))


def _authoring(commands: object) -> None:
    _command(commands, "check", "prove the conversation; for authors")
    about = "say what lines are understood as; for authors"
    _listen(_command(commands, "listen", about, texts.LISTEN))
    _output(_command(commands, "show", "write the machine and its words as a page"))


def _looking_after(commands: object) -> None:
    _doctor(_command(commands, "doctor", "look whether everything is as it should be"))
    _database(_command(commands, "people", "who is here, by number; never what they wrote"))
    _command(commands, "settings", "every setting as it is in force; secrets stay hidden")
    _forget(_command(commands, "forget", "destroy everything kept about a person"))
    about = "copy the database into one file, while it runs"
    _backup(_command(commands, "backup", about, texts.BACKUP))
    _restore(_command(commands, "restore", "put a backup in the database's place", texts.RESTORE))
    _rekey(_command(commands, "rekey", "exchange the master key", texts.REKEY))
    _move(_command(commands, "move", "from a file to a server, or back", texts.MOVE))
    about = "print what makes bash, zsh or fish complete all this"
    _completion(_command(commands, "completion", about, texts.COMPLETION))


def _command(commands: object, name: str, about: str, more: str = "") -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(  # type: ignore[attr-defined]
        name,
        help=about,
        description=more or f"{about[:1].upper()}{about[1:]}.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    return parser


def _run(parser: ArgumentParser) -> None:
    _database(parser)
    about = "end a webhook that works, or take the database of another bot"
    parser.add_argument("--take-over", action="store_true", help=about)


def _chat(parser: ArgumentParser) -> None:
    _database(parser)
    parser.add_argument("--person", default="me", type=_name, help="who talks (me)")
    parser.add_argument(
        "--at",
        type=_instant,
        metavar="ISO-TIME",
        help="set the clock, as in 2026-11-20T20:00+01:00; it then moves by :wait alone, and "
        "its offset is your time zone",
    )


def _export(parser: ArgumentParser) -> None:
    _database(parser)
    _person(parser, "whose")
    kinds = "{" + ",".join(FORMATS) + "}"
    parser.add_argument("--format", default="markdown", metavar=kinds, help="as above (markdown)")
    parser.add_argument("--rejection", type=_number, metavar="N", help="this one only; else all")
    parser.add_argument("--share", action="store_true", help="the work part only, to show others")
    parser.add_argument("--names", action="store_true", help="with --share: all names stay in")
    about = "with --share: this name stays in; may be given several times"
    parser.add_argument("--stay", action="append", default=[], metavar="NAME", help=about)
    _output(parser)


def _listen(parser: ArgumentParser) -> None:
    about = "also the three examples that a line is most like, as at a terminal"
    parser.add_argument("--like", action="store_true", help=about)


def _import(parser: ArgumentParser) -> None:
    _database(parser)
    _person(parser, "who gets it")
    parser.add_argument("file", type=Path, metavar="FILE", help="the file")


def _person(parser: ArgumentParser, about: str) -> None:
    about = f"{about}: a name in the terminal, or telegram:12345"
    parser.add_argument("--person", required=True, type=_name, help=about)


def _forget(parser: ArgumentParser) -> None:
    _database(parser)
    _person(parser, "who is to be forgotten")
    parser.add_argument("--yes", action="store_true", help="do not ask whether you are sure")


def _doctor(parser: ArgumentParser) -> None:
    _database(parser)
    parser.add_argument("--json", action="store_true", help="for a program that watches")


def _backup(parser: ArgumentParser) -> None:
    _database(parser)
    parser.add_argument("path", type=Path, metavar="PATH", help="a new file, or a folder")
    about = "in a folder: let backups go that are older than so many days"
    parser.add_argument("--keep", type=_days, metavar="DAYS", help=about)


def _restore(parser: ArgumentParser) -> None:
    _database(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="what `rebound backup` made")
    about = "FILE comes from a replica, such as Litestream's, which has the log in it"
    parser.add_argument("--replica", action="store_true", help=about)


def _rekey(parser: ArgumentParser) -> None:
    _database(parser)
    about = "the file of the new key; made where there is none"
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help=about)


def _move(parser: ArgumentParser) -> None:
    _database(parser)
    about = "where to: a new file, or postgresql://user@host/name"
    parser.add_argument("--to", type=located, required=True, metavar="PLACE", help=about)


def _completion(parser: ArgumentParser) -> None:
    parser.add_argument("shell", choices=SHELLS, help="the shell that will read it")


def _days(text: str) -> timedelta:
    if not text.isdecimal() or not 0 < int(text) < 10_000:
        raise ArgumentTypeError(f"{text!r} is no number of days")
    return timedelta(days=int(text))


def _database(parser: ArgumentParser) -> None:
    about = "the file of notes, or postgresql://user@host/name"
    parser.add_argument("--database", type=located, metavar="PLACE", help=about)


def _output(parser: ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, metavar="PATH", help="a file to write; else here")


def _name(text: str) -> str:
    if not text.strip():
        raise ArgumentTypeError("it needs a name")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ArgumentTypeError(f"{text!r} is no text; write the name in UTF-8") from None
    return text


def _number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text!r} is no number of a rejection")
    return int(text)


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(
            f"{text!r} is no time; write it like 2026-11-20T20:00+01:00"
        ) from None
    offset = at.utcoffset()
    if offset is None:
        raise ArgumentTypeError(f"{text!r} has no offset; write one behind it, as in {text}+01:00")
    if offset % timedelta(minutes=1):
        raise ArgumentTypeError(f"{text!r} has an offset that is not whole minutes, as in +01:00")
    if not _FIRST_YEAR <= at.year <= _LAST_YEAR:
        raise ArgumentTypeError(f"{text!r} is not between the years {_FIRST_YEAR} and {_LAST_YEAR}")
    return at
