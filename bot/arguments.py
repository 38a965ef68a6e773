"""The arguments of the command line, and the help worth reading."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn

from bot.errors import Fault, Problem
from bot.version import Version

_ABOUT = """\
Rebound walks a job seeker through a rejection: feel, reflect, follow up, analyze, move on.
Everything is kept on this machine, encrypted; no language model, no third party.

  rebound run                          talk in Telegram; needs REBOUND_BOT_TOKEN
  rebound chat                         talk here; Ctrl-D leaves, the same command comes back
  rebound chat < lines                 one message per line in, a transcript out
  rebound export --person me           the summary, to read or to print"""

_ENDING = """\
settings, from the environment or from a file .env in this folder:
  REBOUND_DATABASE   the file of notes; else a folder of your user's data
  REBOUND_KEY        the key itself (32 bytes in hex or base64)
  REBOUND_KEY_FILE   the file that holds it; else one is made at the first start
  REBOUND_LANGUAGE   the language of someone new (en)
  REBOUND_TIMEZONE   where your clock stands, like Europe/Berlin; else the machine's

  REBOUND_OPERATOR   who runs this and how to reach them, told under /privacy
  REBOUND_BACKUPS    the folder of backups, so that `rebound doctor` tells how old they are
  REBOUND_KEEP_DAYS  people who were not here for so many days are told once, then forgotten
  REBOUND_CRISIS_LINE  a local line to call, first in every reply to danger

Each secret may stand in a file: REBOUND_BOT_TOKEN_FILE, REBOUND_WEBHOOK_SECRET_FILE,
REBOUND_PROXY_FILE.

settings of `rebound run`:
  REBOUND_BOT_TOKEN       the token from @BotFather; the only one it needs
  REBOUND_API_URL         the root of another Bot API server, like http://localhost:8081
  REBOUND_ALLOWED_USERS   numbers of the Telegram users who may talk; else everybody
  REBOUND_WEBHOOK_URL     where Telegram posts updates, https://...; else it polls
  REBOUND_WEBHOOK_SECRET  what Telegram shows when it posts; else derived from the token
  REBOUND_WEBHOOK_LISTEN  host:port for the webhook, /healthz and /readyz (127.0.0.1:8080);
                          and /metrics; when it polls, these are served only where this is set
  REBOUND_PROXY           an HTTP proxy on the way to Telegram, http://proxy.example:3128
  REBOUND_ERRORS_CHAT     the number of a user who is told of errors, never of anybody's words
  REBOUND_LOG_FORMAT      text or json (text)
  REBOUND_LOG_LEVEL       debug, info, warning or error (info); no level shows what people write

exit status: 0 done, 1 something went wrong, 2 the command was used wrongly, 130 interrupted."""

_CHAT = """\
Talk with Rebound. In a terminal: type a number, several as 1 3 5, or any words.

With no terminal it reads one message per line and prints a transcript: `bot:` and `you:`, the
buttons numbered below. An empty line skips a question that can be skipped.

Lines that begin with a colon and letters speak to the terminal:
  :wait 3d     put the clock forward (also 2h, 30m, or 1d 12h); what falls due then happens
  :quit        leave; everything is kept

The same lines with the same --at print the same transcript, byte for byte."""

_EXPORT = """\
Write what a person takes away: of one rejection, or of all.

  markdown   the summary, to read and to keep
  pdf        the same, to print
  json       everything, for `rebound import` elsewhere
  eml        the letter, a draft for a mail program; of several, one each into a folder
  ics        the dates ahead, for a calendar
  png        how strong it was; over several rejections, first and last of each

With --share only the work part goes in (what was learned, what is looked for, the plan), and
nothing that looks like a name but what --stay names, or all of it with --names. What goes in, and
every name, is listed first on the standard error; at a terminal it asks which names may stay.
Where --output is a folder, the file gets its own name there."""

_IMPORT = """\
Bring in a file that `rebound export --format json` wrote, here or elsewhere.

Somebody new gets all of it. Somebody who is here already gets its rejections beside their own;
nothing is overwritten. A file that does not fit changes nothing."""

_BACKUP = """\
Copy everything that is committed into one file, also while the bot runs, and prove it to be whole.
In a folder it gets a name with the time. The key is not in it: keep the key elsewhere, for without
it nobody can read a backup. `cp` makes no backup: what was written last stands in another file.

Somebody who is forgotten stays in the backups made before: --keep 14 lets those go after two weeks.
Take then the newest backup for a restore."""

_RESTORE = """\
Put a backup in the place of the database, after it was proved to be whole and to open with the key.
Stop the bot first. What was there is kept beside it, under a name with the time.

Whoever was forgotten since that backup is in it again: forget them anew."""

_REKEY = """\
Exchange the master key: each person's key is wrapped by the new one, in one commit. Stop the bot
first. In FILE stands the new key; where there is no file, a key is made in it. The settings stay as
they are: name FILE in REBOUND_KEY_FILE afterwards.

Backups made before open with the old key alone. Whoever had that key together with a copy of the
database has the keys of those who were in it: a new master key does not take them back."""

_RUN = """\
Talk in Telegram. It needs a token from @BotFather in REBOUND_BOT_TOKEN and nothing else: it then
asks Telegram for messages. With REBOUND_WEBHOOK_URL it waits for Telegram to bring them instead.

Every message is kept before it is confirmed to Telegram, and every reply before it is sent, so the
process may be killed at any moment. SIGTERM or Ctrl-C stops it."""

_LISTEN = """\
Say what is understood in each line that comes in: what it does, what it tells, whether there is
danger in it, what it answers. Nothing is kept, and nobody is answered.

A line is plain words, or JSON with `text`, and `id`, `language`, and where it is said: `at`, a
step such as intake.far, or `context`, one of yes_no, open, choice, scale, date, draft, reminder,
stopped, reminder_offer, task_check, feeling, mail, any. Out comes a line of JSON each, with the
same `id`; at a terminal a table. For authors, beside flows/examples/README.md."""

_FIRST_YEAR, _LAST_YEAR = 1971, 2999


class _Parser(ArgumentParser):
    """Answers a misuse in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise Problem(f"{message[:1].upper()}{message[1:]}: see `{self.prog} --help`.", Fault.ASKED)


def parse(arguments: Sequence[str]) -> Namespace:
    """The command and what it was given; Problem where they make no sense."""
    return _parser().parse_args(arguments)


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="rebound",
        description=_ABOUT,
        epilog=_ENDING,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=Version)
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    _chat(_command(commands, "chat", "talk, here in the terminal", _CHAT))
    _run(_command(commands, "run", "talk in Telegram, until stopped", _RUN))
    _export(_command(commands, "export", "write what a person takes away", _EXPORT))
    _import(_command(commands, "import", "bring in what `export --format json` wrote", _IMPORT))
    _command(commands, "check", "prove the conversation; for authors")
    _listen(_command(commands, "listen", "say what lines are understood as; for authors", _LISTEN))
    show = _command(commands, "show", "write the machine and its words as a page")
    _output(show)
    _doctor(_command(commands, "doctor", "look whether everything is as it should be"))
    _database(_command(commands, "people", "who is here, by number; never what they wrote"))
    _command(commands, "settings", "every setting as it is in force; secrets stay hidden")
    _forget(_command(commands, "forget", "destroy everything kept about a person"))
    _backup(_command(commands, "backup", "copy the database into one file, while it runs", _BACKUP))
    _restore(_command(commands, "restore", "put a backup in the database's place", _RESTORE))
    _rekey(_command(commands, "rekey", "exchange the master key", _REKEY))
    return parser


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
    parser.add_argument("--format", default="markdown", help="as above (markdown)")
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


def _days(text: str) -> timedelta:
    if not text.isdecimal() or not 0 < int(text) < 10_000:
        raise ArgumentTypeError(f"{text!r} is no number of days")
    return timedelta(days=int(text))


def _database(parser: ArgumentParser) -> None:
    parser.add_argument("--database", type=Path, metavar="PATH", help="the file of notes")


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
