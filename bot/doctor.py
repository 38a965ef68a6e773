"""A look at everything Rebound stands on, one line each; nothing new is made for it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import app
from bot.errors import Problem
from bot.findings import Finding
from bot.keep import presence
from bot.keep.backups import is_incomplete, latest
from bot.keep.places import Place
from bot.keep.store import Store
from bot.settings.config import Settings
from bot.settings.environment import find
from bot.settings.run_settings import RunSettings, run_settings, survey
from bot.surroundings import surroundings

_ENOUGH_ROOM = 100 * 1024 * 1024
_FAILURES_SHOWN = 3
_REASONS_SHOWN = 5
_HOUR = timedelta(hours=1)
_LATE, _BACKUP_OLD = _HOUR, 36 * _HOUR


def examine(read: Callable[[], Settings], named: Place | None) -> list[Finding]:
    """Everything, as far as one can get: what fails hides only what stands on it."""
    findings = [Finding("python", ".".join(str(part) for part in sys.version_info[:3]))]
    findings += _tried("conversation", _conversation)
    findings += surroundings(datetime.now(UTC))
    try:
        settings = read()
    except Problem as problem:
        return [*findings, *(Finding("settings", s, True) for s in str(problem).split("\n"))]
    findings.append(Finding("settings", f"language {settings.language}, zone {settings.zone}"))
    findings += _telegram()
    place = app.database(settings, named)
    findings += _tried("backups", lambda: _backups(place))
    return [*findings, *_tried("database", lambda: _database(settings, place))]


def _tried(what: str, look: Callable[[], Iterator[Finding]]) -> list[Finding]:
    """What was found, and the problem that ended it."""
    findings: list[Finding] = []
    try:
        findings.extend(look())
    except Problem as problem:
        findings.append(Finding(what, str(problem), is_trouble=True))
    return findings


def _conversation() -> Iterator[Finding]:
    languages = ", ".join(app.conversation().languages)
    yield Finding("conversation", f"the machine stands; words in {languages}")


def _telegram() -> Iterator[Finding]:
    found, wrong = survey(os.environ)
    if found:
        yield Finding("telegram", found)
    for sentence in wrong:
        yield Finding("settings", sentence, is_trouble=True)
    with suppress(Problem):  # each of these has a sentence of its own by now
        yield from _asked(run_settings())


def _asked(settings: RunSettings) -> list[Finding]:
    """What Telegram says of the token, the webhook and the time."""
    import asyncio  # noqa: PLC0415 - only for whoever has a token

    from bot.messenger.checkup import asked  # noqa: PLC0415 - telegram, aiohttp and more

    return asyncio.run(asked(settings, datetime.now(UTC)))


def _database(settings: Settings, place: Place) -> Iterator[Finding]:
    if isinstance(place, Path):
        yield from _file(settings, place)
        return
    with app.opened(settings, place) as store:
        schema = store.health().schema
        yield Finding("database", f"{place}, schema {schema}, opened with its key")
        yield from _counted(store)


def _file(settings: Settings, path: Path) -> Iterator[Finding]:
    presence.check(path)
    if not path.exists():
        yield _missing(settings, path)
        return
    if is_incomplete(path):
        mend = "copied without the file -wal beside it: restore what `rebound backup` made"
        yield Finding("database", f"{path} is incomplete, {mend}", is_trouble=True)
        return
    yield from _private(path)
    with app.opened(settings, path) as store:
        yield Finding("database", f"{path}, schema {store.health().schema}, opened with its key")
        yield _whole(store)
        yield from _counted(store)
        yield _room(path)


def _missing(settings: Settings, path: Path) -> Finding:
    """A key in a file without its database: there was one."""
    if settings.keys.text is None and settings.keys.file.exists():
        found = f"none at {path}, though its key is there: put it back, or `rebound restore` it"
        return Finding("database", found, is_trouble=True)
    return Finding("database", f"none yet at {path}; the first chat makes it")


def _private(path: Path) -> Iterator[Finding]:
    mode = path.stat().st_mode & 0o777
    if mode & 0o077:
        found = f"others may read or write it (mode {mode:o}): run `chmod 600 {path}`"
        yield Finding("mode", found, is_trouble=True)


def _backups(place: Place) -> Iterator[Finding]:
    """The newest backup of a file in the folder that REBOUND_BACKUPS names."""
    if not isinstance(place, Path):
        yield Finding("backups", "those of the server, from pg_dump; they are not watched here")
        return
    named = find(os.environ, Path(".env")).values.get("REBOUND_BACKUPS")
    if not named:
        yield Finding("backups", "not watched; name their folder in REBOUND_BACKUPS")
        return
    folder = Path(named).expanduser()
    newest = latest(folder) if folder.is_dir() else None
    if newest is None:
        found = f"none in {folder}: run `rebound backup {folder}`"
    else:
        age = datetime.now(UTC) - newest
        found = f"the newest in {folder} is {age // _HOUR} hours old"
    is_old = newest is None or datetime.now(UTC) - newest > _BACKUP_OLD
    yield Finding("backups", found, is_old)


def _whole(store: Store) -> Finding:
    with store.base.problems():
        told = str(store.base.execute("PRAGMA quick_check(1)").fetchone()[0])
    if told == "ok":
        return Finding("file", "whole, by SQLite's quick check")
    return Finding("file", "damaged: put it aside and restore it from a backup", is_trouble=True)


def _counted(store: Store) -> Iterator[Finding]:
    health = store.health()
    yield Finding("people", f"{health.people}, with {health.open_rejections} open rejections")
    yield _outbox(store, health.pending)
    yield _nudges(store)
    if health.unsettled:
        since = f"{health.unsettled:%Y-%m-%d %H:%M} UTC"
        mend = "another process holds the log; end it and run this again"
        yield Finding("forgotten", f"their last bytes still in the log since {since}: {mend}", True)
    if not health.failures:
        yield Finding("failures", "none")
        return
    latest = [f"{f.kind} at {f.place}" for f in store.failures.read()[:_FAILURES_SHOWN]]
    found = f"{health.failures} turns failed, latest: {'; '.join(latest)}; please report these"
    yield Finding("failures", found, is_trouble=True)


def _outbox(store: Store, pending: int) -> Finding:
    """What waits, and what was set aside because of what; what nobody can read is trouble."""
    with store.base.problems():
        aside = store.base.execute(
            "SELECT coalesce(reason, 'no reason given'), count(*) FROM outbox "
            "WHERE status = 'aside' GROUP BY 1 ORDER BY 2 DESC, 1"
        ).fetchall()
    if not aside:
        return Finding("outbox", f"{pending} waiting")
    shown = [f"{count} {reason}" for reason, count in aside[:_REASONS_SHOWN]]
    rest = sum(count for _, count in aside[_REASONS_SHOWN:])
    shown += [f"{rest} for other reasons"] if rest else []
    found = f"{pending} waiting; set aside: {', '.join(shown)}"
    return Finding("outbox", found, any(reason == "unreadable" for reason, _ in aside))


def _nudges(store: Store) -> Finding:
    """What is planned; trouble when it is late where the bot, not the person, opens the chat."""
    due = store.nudges.next_due()
    if due is None:
        return Finding("nudges", "none planned")
    found = f"{store.nudges.count()} planned, the next due {due:%Y-%m-%d %H:%M} UTC"
    late = store.nudges.count(datetime.now(UTC) - _LATE, without=app.TERMINAL)
    if not late:
        return Finding("nudges", found)
    late_by = f"{late} late by more than an hour: is the bot running?"
    return Finding("nudges", f"{found}; {late_by}", is_trouble=True)


def _room(path: Path) -> Finding:
    free = shutil.disk_usage(path.parent).free
    found = f"{free // 1024**2} MiB free"
    if free >= _ENOUGH_ROOM:
        return Finding("disk", found)
    return Finding("disk", f"only {found}: make some room", is_trouble=True)
