"""The schema, one text for each step it went through; a released step is never edited.

Ids, times (milliseconds since 1970), status, stage and language are plain; every BLOB is sealed.
"""

from __future__ import annotations

import re

from bot.keep.steps import STEPS

_FIRST = """
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Wrapped data keys, apart from people on purpose. Rows here are only appended, and a forgotten
-- person's key is overwritten with zeros in place. Deleting a row would not do: when SQLite later
-- evens out neighbouring pages it leaves old copies of moved rows in the slack, and a key must
-- not survive there.
CREATE TABLE keys (
  slot INTEGER PRIMARY KEY,
  wrapped BLOB NOT NULL
) STRICT;

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  slot INTEGER NOT NULL REFERENCES keys (slot),
  address TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'blocked')),
  created INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  session BLOB NOT NULL
) STRICT;

CREATE TABLE rejections (
  person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  stage TEXT NOT NULL,
  opened INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  session BLOB NOT NULL,
  PRIMARY KEY (person, number)
) STRICT;

-- `id` is a keyed mark of rejection and step: which questions came up tells a good deal.
CREATE TABLE notes (
  person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id INTEGER NOT NULL,
  rejection INTEGER NOT NULL,
  position INTEGER NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID;

-- `sequence` is the order of sending; `id` tells a row from a later one with the same sequence.
CREATE TABLE outbox (
  sequence INTEGER PRIMARY KEY,
  id INTEGER NOT NULL,
  person INTEGER REFERENCES people (id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'sending', 'sent', 'aside')),
  created INTEGER NOT NULL,
  due INTEGER NOT NULL,
  sent INTEGER,
  reason TEXT,
  body BLOB
) STRICT;
CREATE INDEX outbox_of_person ON outbox (person);
CREATE INDEX outbox_waiting ON outbox (address) WHERE status <> 'sent';

-- `id` is a keyed mark of the plan's key.
CREATE TABLE nudges (
  person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id INTEGER NOT NULL,
  rejection INTEGER NOT NULL,
  due INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX nudges_by_time ON nudges (due);

-- Names no person. Not indexed by time: it is swept rarely and written at every turn.
CREATE TABLE turns (
  key TEXT PRIMARY KEY,
  taken INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
  id INTEGER PRIMARY KEY,
  person INTEGER REFERENCES people (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  event BLOB
) STRICT;
CREATE INDEX failures_of_person ON failures (person);
"""

_SECOND = """
-- What the channel calls a message once it is sent, and sealed what its question was: a reply to
-- it, or words written before it came, belong to another step than the one that stands.
ALTER TABLE outbox ADD COLUMN message INTEGER;
ALTER TABLE outbox ADD COLUMN about BLOB;

-- Which of a person's own messages answered what: a message can be rewritten later.
CREATE TABLE messages (
  person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  message INTEGER NOT NULL,
  at INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (person, message)
) STRICT, WITHOUT ROWID;
"""

_THIRD = """
-- The lowest number that a question may have whose first copy may have arrived before it was sent
-- again: what was written after that one is no answer to the question before.
ALTER TABLE outbox ADD COLUMN since INTEGER;
"""

_FOURTH = """
-- When somebody who was not here for long was told that all of theirs is going to be destroyed.
ALTER TABLE people ADD COLUMN told INTEGER;
"""

_FIFTH = """
-- When it was first begun to be sent, where several processes share the rows: what another one of
-- them began may have arrived.
ALTER TABLE outbox ADD COLUMN tried INTEGER;
"""

SCHEMA = dict(zip(STEPS, (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH), strict=True))
"""The statements of each step, in SQLite's words."""
TABLES = (
    "meta",
    "keys",
    "people",
    "rejections",
    "notes",
    "outbox",
    "nudges",
    "turns",
    "failures",
    "messages",
)
"""Every table, those before that others refer to."""
COUNTED = {"keys": "slot", "outbox": "sequence"}
"""Tables whose rows are numbered by the database, and by which column."""

_IN_POSTGRES = (
    (re.compile(r"\) STRICT(?:, WITHOUT ROWID)?;"), ");"),
    (re.compile(r"\bBLOB\b"), "BYTEA"),
    (re.compile(r"\bTEXT\b"), 'TEXT COLLATE "C"'),  # sorted by bytes, as SQLite does
    (re.compile(r"\bINTEGER PRIMARY KEY\b"), "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"),
    (re.compile(r"\bINTEGER\b"), "BIGINT"),
)


def in_postgres(statements: str) -> str:
    """Statements of the schema, written for SQLite, in PostgreSQL's words."""
    for theirs, ours in _IN_POSTGRES:
        statements = theirs.sub(ours, statements)
    return statements
