"""What a PostgreSQL server complains of, in one sentence with the mend in it."""

from __future__ import annotations

import psycopg

from bot.errors import Fault, Problem
from bot.keep.places import Server

_AWAY = (
    "The database server of {place} does not answer: check that it runs and can be reached from "
    "here; what people write waits meanwhile."
)
_REFUSED = (
    "The server refuses the user or the password for {place}: check REBOUND_DATABASE, or the "
    "password in PGPASSWORD or PGPASSFILE."
)
_NOT_ALLOWED = (
    "The user may not do in {place} what Rebound has to: let the tables, and the schema they are "
    "in, be owned by the user in REBOUND_DATABASE."
)
_BUSY = "The database {place} is held by another process: try again in a moment."
_NO_ROOM = "There is no room for {place} on its server: free some disk space, then try again."
_READ_ONLY = "The server of {place} only answers questions just now: it may be failing over."
_ANOTHERS = "The database {place} holds tables of another program: name one that is empty."
_BROKEN = "The database {place} is damaged: restore it from a backup."
_OURS = "The database {place} refused what Rebound asked ({state}): please report this fault."

_BY_STATE = {
    "28": (_REFUSED, Fault.SETTING),
    "3D000": ("There is no database {place}: make it with `createdb`.", Fault.SETTING),
    "42501": (_NOT_ALLOWED, Fault.SETTING),
    "42P07": (_ANOTHERS, Fault.SETTING),
    "25006": (_READ_ONLY, Fault.MACHINE),
    "40": (_BUSY, Fault.BUSY),
    "55P03": (_BUSY, Fault.BUSY),
    "57014": (_BUSY, Fault.BUSY),
    "25P03": (_BUSY, Fault.BUSY),
    "53100": (_NO_ROOM, Fault.MACHINE),
    "53": (_AWAY, Fault.MACHINE),
    "57": (_AWAY, Fault.MACHINE),
    "58": (_AWAY, Fault.MACHINE),
    "08": (_AWAY, Fault.MACHINE),
    "XX001": (_BROKEN, Fault.DATA),
    "XX002": (_BROKEN, Fault.DATA),
}
"""By the five signs of a state, else by its class, the first two."""


def from_postgres(error: psycopg.Error, place: Server) -> Problem:
    """The problem behind an error of psycopg; the error's own text is not repeated."""
    state = error.sqlstate or ""
    found = _BY_STATE.get(state) or _BY_STATE.get(state[:2])
    if found is None:
        is_away = not state and isinstance(error, psycopg.OperationalError)
        found = _before_a_state(error) if is_away else (_OURS, Fault.OURS)
    sentence, fault = found
    return Problem(sentence.format(place=place, state=state or type(error).__name__), fault)


def _before_a_state(error: psycopg.Error) -> tuple[str, Fault]:
    """No connection came about, and of why there is only a text; or it was lost."""
    told = str(error)
    if "password" in told or "authentication" in told or "role" in told:
        return _REFUSED, Fault.SETTING
    if "database" in told and "does not exist" in told:
        return _BY_STATE["3D000"]
    return _AWAY, Fault.MACHINE
