"""The command line: `rebound chat`, `run`, `export`, `import`, `check`, `show`, `doctor`, ..."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot import app
from bot.arguments import parse
from bot.errors import Fault, Problem
from bot.files import OUTPUT, write_whole
from bot.keep.keys import KeySource
from bot.keep.places import file_at
from bot.settings import config
from bot.speech.words import read_scripts

if TYPE_CHECKING:
    from bot.keep.backups import Made

TROUBLE, MISUSED, INTERRUPTED, BROKEN_PIPE = 1, 2, 130, 141
FORGOTTEN = {
    False: "Backups made before still hold it, until they expire or you delete them.",
    True: "Another process still reads the log: its last bytes go when that ends; ask `doctor`.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status: 0 done, 1 trouble, 2 used wrongly, 130 interrupted."""
    _read_and_write_unicode()
    try:
        chosen = parse(sys.argv[1:] if arguments is None else arguments)
        _refuse_closed_streams(chosen.command)
        status = COMMANDS[chosen.command](chosen)
        sys.stdout.flush()
    except Problem as problem:
        _complain(str(problem))
        return MISUSED if problem.fault is Fault.ASKED else TROUBLE
    except KeyboardInterrupt:
        _complain("Interrupted; nothing is lost.")
        return INTERRUPTED
    except ModuleNotFoundError as error:
        _complain(_lacking(error))
        return TROUBLE
    except BrokenPipeError:
        _let_the_pipe_go()
        return BROKEN_PIPE
    except OSError as error:
        _complain(f"That did not work ({error.strerror}): {error.filename or 'input or output'}.")
        return TROUBLE
    return status


def _lacking(error: ModuleNotFoundError) -> str:
    """Of a library that is not here: what `make chat` installs is enough to talk, not to run."""
    if (error.name or "").partition(".")[0] in {"bot", "flows"}:
        raise error
    return f"The library {error.name} is not installed: run `make venv`, then try again."


def _read_and_write_unicode() -> None:
    """UTF-8 through a pipe wherever it runs; a byte or a character out of place is no end."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(newline="\n")  # a lone carriage return ends no message


def _refuse_closed_streams(command: str) -> None:
    """Before anything is opened: it would take the place of what is closed."""
    needed = {"output": sys.stdout} | (
        {"input": sys.stdin} if command in {"chat", "listen"} else {}
    )
    for name, stream in needed.items():
        if stream is None:
            raise Problem(
                f"The standard {name} is closed: open it, if only to /dev/null.", Fault.MACHINE
            )


def _complain(sentences: str) -> None:
    if sys.stderr is None:  # closed: the exit status has to say it alone
        return
    for sentence in sentences.split("\n"):
        sys.stderr.write(f"rebound: {sentence}\n")


def _let_the_pipe_go() -> None:
    """Nobody reads any more: let what is left in the buffer go nowhere, without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _chat(chosen: Namespace) -> int:
    settings = config.settings()
    with app.opened(settings, chosen.database, make=True) as store:
        app.chat(store, settings, chosen.person, chosen.at)
    return 0


def _export(chosen: Namespace) -> int:
    from bot import exporting  # noqa: PLC0415 - what makes files costs a chat nothing

    return exporting.export(chosen)


def _import(chosen: Namespace) -> int:
    from bot import exporting  # noqa: PLC0415 - as above

    return exporting.bring(chosen)


def _run(chosen: Namespace) -> int:
    from bot import logs  # noqa: PLC0415 - only what runs for long logs
    from bot.settings.run_settings import run_settings  # noqa: PLC0415 - as above

    settings = run_settings()
    logs.set_up(settings.log_format, settings.log_level)
    for warning in settings.warnings:
        logs.warn(warning)
    with app.opened(settings.local, chosen.database, make=True) as store:
        app.run(store, settings, take_over=chosen.take_over)
    return 0


def _check(_: Namespace) -> int:
    from flows.check import run  # noqa: PLC0415 - the proofs are for authors

    report = run(read_scripts())
    sys.stdout.writelines(f"{line}\n" for line in report.lines)
    for problem in report.problems:
        _complain(problem)
    return TROUBLE if report.problems else 0


def _show(chosen: Namespace) -> int:
    from flows.check.render import page  # noqa: PLC0415 - as the proofs

    _deliver(page(read_scripts()), chosen, private=False)
    return 0


def _listen(chosen: Namespace) -> int:
    from bot import listen  # noqa: PLC0415 - as the proofs

    listen.run(sys.stdin, sys.stdout, like=chosen.like)
    return 0


def _doctor(chosen: Namespace) -> int:
    from bot import doctor  # noqa: PLC0415 - as the proofs

    findings = doctor.examine(config.settings, chosen.database)
    if chosen.json:
        sys.stdout.write(json.dumps([finding.plain for finding in findings], indent=1) + "\n")
    else:
        sys.stdout.writelines(f"{finding}\n" for finding in findings)
    return TROUBLE if any(finding.is_trouble for finding in findings) else 0


def _forget(chosen: Namespace) -> int:
    if not chosen.yes and not _is_sure(chosen.person):
        _complain("Nothing was destroyed.")
        return MISUSED
    with app.opened(config.settings(), chosen.database) as store:
        app.forget(store, chosen.person, datetime.now(UTC))
        left = store.health().unsettled is not None
    sys.stdout.write(f"Everything kept about {chosen.person} is destroyed. {FORGOTTEN[left]}\n")
    return 0


def _is_sure(person: str) -> bool:
    """Asked where somebody sits at a terminal; a script has decided already."""
    if not sys.stdin or not sys.stdin.isatty():
        return True
    sys.stderr.write(f"Destroy everything kept about {person}, for good? Type yes: ")
    return sys.stdin.readline().strip().lower() == "yes"


def _deliver(text: str, chosen: Namespace, *, private: bool = True) -> None:
    if chosen.output is None:
        sys.stdout.write(text)
    else:
        write_whole(chosen.output, text, private=private, advice=OUTPUT)


def _backup(chosen: Namespace) -> int:
    from bot.keep import backups  # noqa: PLC0415 - only where it is asked for

    settings = config.settings()
    file_at(app.existing(settings, chosen.database), "use pg_dump, or `rebound move` into a file")
    with app.opened(settings, chosen.database) as store:
        made = backups.back_up(store, chosen.path.expanduser(), datetime.now(UTC), chosen.keep)
    sys.stdout.write(f"{_described(made)} The key is not in it: keep it elsewhere.\n")
    return 0


def _rekey(chosen: Namespace) -> int:
    from bot.keep import rekeying  # noqa: PLC0415 - as above

    settings, new = config.settings(), KeySource(None, chosen.to.expanduser())
    place = app.existing(settings, chosen.database)
    path = file_at(place, "`rebound move` it into a file, exchange the key there, and move it back")
    people = rekeying.rekey(path, settings.keys, new)
    sys.stdout.write(
        f"{people} people in {path} are under the key in {new.file} from now on. Name that file in "
        "REBOUND_KEY_FILE, leave REBOUND_KEY empty, then start the bot. Backups made before open "
        "with the old key alone: keep it as long as them.\n"
    )
    return 0


def _restore(chosen: Namespace) -> int:
    from bot.keep import backups  # noqa: PLC0415 - as above

    settings, source = config.settings(), chosen.file.expanduser()
    target = file_at(app.database(settings, chosen.database), "use pg_restore, or `rebound move`")
    made, earlier = backups.restore(
        source, target, settings.keys, datetime.now(UTC), is_whole=chosen.replica
    )
    kept = f" What was there is now {earlier}." if earlier else ""
    sys.stdout.write(f"{_described(made)}{kept} Forget anew whoever was forgotten since.\n")
    return 0


def _move(chosen: Namespace) -> int:
    from bot.keep import moving  # noqa: PLC0415 - as above

    settings = config.settings()
    source, target = app.existing(settings, chosen.database), app.database(settings, chosen.to)
    moved = moving.move(source, target, settings.keys)
    sys.stdout.write(
        f"{moved.people} people, {moved.rows} rows: all of {source} is in {target} now. Name that "
        f"in REBOUND_DATABASE, then start the bot. Delete {source} when it runs: who is forgotten "
        "from then on is still in it.\n"
    )
    return 0


def _people(chosen: Namespace) -> int:
    from bot import looking  # noqa: PLC0415 - as above

    with app.opened(config.settings(), chosen.database) as store:
        sys.stdout.writelines(f"{line}\n" for line in looking.people(store))
    return 0


def _settings(_: Namespace) -> int:
    from bot import looking  # noqa: PLC0415 - as above

    sys.stdout.writelines(f"{line}\n" for line in looking.in_force(config.settings()))
    return 0


def _completion(chosen: Namespace) -> int:
    from bot.manual import completion  # noqa: PLC0415 - as above

    sys.stdout.write(completion.script(chosen.shell))
    return 0


def _described(made: Made) -> str:
    people = "1 person" if made.people == 1 else f"{made.people} people"
    return f"{made.path}: {people}, {made.bytes // 1024} KiB, whole."


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "chat": _chat,
    "run": _run,
    "export": _export,
    "import": _import,
    "check": _check,
    "show": _show,
    "listen": _listen,
    "doctor": _doctor,
    "forget": _forget,
    "backup": _backup,
    "restore": _restore,
    "rekey": _rekey,
    "move": _move,
    "people": _people,
    "settings": _settings,
    "completion": _completion,
}
