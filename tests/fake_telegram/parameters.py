"""Parameters as the Bot API takes them: known names, right types, nothing missing.

Telegram ignores a name it does not know; the fake refuses it, for it is a spelling mistake.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from tests.fake_telegram.described import TABLE
from tests.fake_telegram.shapes import Json, Refused, Upload, bad

_READ: Final = json.loads(TABLE.read_text(encoding="utf-8"))
METHODS: Final[dict[str, dict[str, str]]] = {
    name: {parameter: kind.rstrip("!") for parameter, kind in kinds.items()}
    for name, kinds in _READ["methods"].items()
}
REQUIRED: Final[dict[str, tuple[str, ...]]] = {
    name: tuple(parameter for parameter, kind in kinds.items() if kind.endswith("!"))
    for name, kinds in _READ["methods"].items()
}
OBJECTS: Final[dict[str, frozenset[str]]] = {
    name: frozenset(fields) for name, fields in _READ["objects"].items()
}
CANONICAL: Final = {name.lower(): name for name in METHODS}
"""Methods are found whatever their case, as Telegram finds them."""

UNPLAYED: Final = frozenset(
    {
        "business_connection_id", "message_thread_id", "direct_messages_topic_id",
        "suggested_post_parameters", "ephemeral_message_parameters", "receiver_user_id",
        "inline_message_id", "rich_message", "certificate", "allow_paid_broadcast",
    }
)  # fmt: skip
"""Names the Bot API knows and the fake does not play: refused, so that nothing passes untested."""

_LACKING: Final = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
    "message_id": "message identifier is not specified",
}
_INTEGER: Final = re.compile(r"-?[0-9]{1,19}")
_TRUTH: Final = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def _integer(name: str, value: Any) -> int:
    if type(value) is int:
        return value
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    raise bad(f'parameter "{name}" must be an integer')


def _chat(name: str, value: Any) -> int:
    if type(value) is int:
        return value
    if value == "":
        raise bad("chat_id is empty")
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, str):
        raise bad("chat not found")
    raise bad(f'parameter "{name}" must be an integer or a string')


def _boolean(name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in _TRUTH:
        return _TRUTH[value.lower()]
    raise bad(f'parameter "{name}" must be a boolean')


def _string(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    raise bad(f'parameter "{name}" must be a string')


def _nested(name: str, value: Any) -> Any:
    if isinstance(value, str):
        if not value:
            return None
        try:
            value = json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None
    if isinstance(value, dict | list | tuple):
        return value
    raise bad(f"object expected as {name.replace('_', ' ')}")


def _file(name: str, value: Any) -> Any:
    if isinstance(value, str | Upload):
        return value
    raise bad(f'parameter "{name}" must be a file or a string')


_READERS: Final[dict[str, Callable[[str, Any], Any]]] = {
    "int": _integer, "chat": _chat, "bool": _boolean, "str": _string, "json": _nested,
    "file": _file,
}  # fmt: skip


def read(method: str, given: Mapping[str, Any], files: Mapping[str, Upload]) -> Json:
    """The parameters in their own types; what is unknown, mistyped or missing is refused."""
    known, taken = METHODS[method], {}
    for name, value in given.items():
        if value is None:
            continue
        kind = known.get(name)
        if kind is None:
            raise bad(f'method {method} has no parameter "{name}"')
        if name in UNPLAYED:
            raise Refused(400, f'Bad Request: the fake does not play the parameter "{name}"')
        taken[name] = _READERS[kind](name, value)
    if files:
        taken.update(_uploads(known, taken, files))
    for name in REQUIRED[method]:
        if name not in taken:
            raise bad(_LACKING.get(name, f'parameter "{name}" is required'))
    return taken


def _uploads(known: Mapping[str, str], taken: Json, files: Mapping[str, Upload]) -> Json:
    """Each upload, put where it is named: under its own name, or by `attach://`."""
    found: Json = {}
    for name, upload in files.items():
        attached = [key for key, value in taken.items() if value == f"attach://{name}"]
        if attached:
            found.update(dict.fromkeys(attached, upload))
        elif known.get(name) == "file":
            found[name] = upload
        else:
            raise bad(f'nothing in the request takes the file "{name}"')
    return found


def only(kind: str, given: Any, where: str) -> Json:
    """An object of this kind, with no field that the Bot API does not know."""
    if not isinstance(given, dict):
        raise bad(f"can't parse {where}: expected an object")
    unknown = given.keys() - OBJECTS[kind]
    if unknown:
        raise bad(f"can't parse {where}: {kind} has no field {sorted(unknown)}")
    return given
