"""What an earlier version stored and gave out is read: nothing of it is lost or changed.

`earlier/` was written by the version that kept a sitting as a plain dictionary, after one whole
conversation.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bot.keep.keys import KeySource
from bot.keep.store import Store
from bot.summary.bringing import bring_in
from flows.kernel.session import Session, Threads, thread_from_dict, thread_to_dict
from tests.bot.summary.histories import TALKED
from tests.walks import MONDAY

EARLIER = Path(__file__).parent / "earlier"


def stored() -> dict[str, Any]:
    plain: dict[str, Any] = json.loads((EARLIER / "session.json").read_text(encoding="utf-8"))
    return plain


def test_a_session_that_was_stored_is_read_and_stored_the_same() -> None:
    plain = stored()
    held = {int(number): thread_from_dict(one) for number, one in plain["threads"].items()}
    session = Session.from_dict(plain["session"], Threads(held=held))
    assert session.sitting.filed == (1, "move.again")
    assert session.zone == "Europe/Berlin"
    assert json.loads(json.dumps(session.copy().to_dict())) == plain["session"]
    threads = {str(number): thread_to_dict(one.copy()) for number, one in held.items()}
    assert json.loads(json.dumps(threads)) == plain["threads"]


def test_an_export_is_brought_in_whole(tmp_path: Path) -> None:
    content = (EARLIER / "export.json").read_bytes()
    given = json.loads(content)
    store = Store.open(tmp_path / "notes.db", KeySource("7a" * 32))
    try:
        address = store.address("terminal", "somebody")
        bring_in(store, address, content, MONDAY, TALKED)
        person = store.person(address)
        assert person is not None
        session = store.session(person)
        assert json.loads(json.dumps(session.person)) == given["person"]
        (rejection,) = given["rejections"]
        (thread,) = (thread_to_dict(session.threads[number]) for number in session.threads)
        assert {name: rejection[name] for name in thread} == json.loads(json.dumps(thread))
    finally:
        store.close()
