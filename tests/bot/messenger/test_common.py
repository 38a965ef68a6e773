"""The short way to read an update, held to the general one: it says the same, or nothing."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.messenger.inbound import Inbound, inbound, parsed

NUMBERS = st.integers(1, 2**52)
WORDS = st.text(min_size=1, max_size=40)
TEXTS = WORDS | st.sampled_from(["/start", "/start abc", "/start@rebound_bot x", "/where", " "])
DATA = WORDS | st.sampled_from(["1|feel.sore|close", "2|feel.name|+sad", "2|feel.name|", "old"])
CODES = st.fixed_dictionaries({}, optional={"language_code": st.sampled_from(["de", "pt-br"])})
PRIVATE = st.fixed_dictionaries(
    {"id": NUMBERS, "type": st.just("private"), "first_name": WORDS},
    optional={"username": WORDS},
)
GROUP = st.fixed_dictionaries(
    {"id": NUMBERS.map(lambda number: -number), "type": st.just("group"), "title": WORDS}
)
ENTITIES = st.lists(
    st.fixed_dictionaries(
        {"type": st.just("bold"), "offset": st.integers(0, 9), "length": st.integers(1, 9)}
    ),
    min_size=1,
    max_size=2,
)
BUTTON = st.fixed_dictionaries({"text": WORDS, "callback_data": DATA})
KEYS = st.fixed_dictionaries(
    {"inline_keyboard": st.lists(st.lists(BUTTON, min_size=1, max_size=2), max_size=3)}
)


@st.composite
def users(draw: st.DrawFn) -> dict[str, Any]:
    return {"id": draw(NUMBERS), "is_bot": False, "first_name": draw(WORDS)} | draw(CODES)


@st.composite
def messages(draw: st.DrawFn, chats: st.SearchStrategy[Any]) -> dict[str, Any]:
    """Texts mostly, with one thing more now and then."""
    message = {
        "message_id": draw(NUMBERS),
        "date": draw(st.integers(1, 2**31 - 1)),
        "chat": draw(chats),
        "text": draw(TEXTS),
    }
    more = {
        "entities": ENTITIES,
        "reply_markup": KEYS,
        "edit_date": st.just(5),
        "caption": WORDS,
        "location": st.just({"latitude": 1.5, "longitude": 2.5}),
    }
    return message | draw(st.fixed_dictionaries({}, optional=more))


@st.composite
def said(draw: st.DrawFn) -> dict[str, Any]:
    message = draw(messages(PRIVATE | GROUP)) | {"from": draw(users())}
    if draw(st.booleans()):
        message["reply_to_message"] = draw(messages(PRIVATE))
    return {
        "update_id": draw(NUMBERS),
        draw(st.sampled_from(["message", "edited_message"])): message,
    }


@st.composite
def pressed(draw: st.DrawFn) -> dict[str, Any]:
    query = {"id": draw(WORDS), "from": draw(users()), "chat_instance": "1", "data": draw(DATA)}
    message = draw(messages(PRIVATE | GROUP))
    query["message"] = draw(
        st.sampled_from(
            [message, {key: message[key] for key in ("chat", "message_id")} | {"date": 0}]
        )
    )
    for name in draw(st.lists(st.sampled_from(["message", "data"]), max_size=1)):
        del query[name]
    return {"update_id": draw(NUMBERS), "callback_query": query}


def read(update: dict[str, Any]) -> Inbound | None:
    """What it is read as; what was handed in stays as it was."""
    before = deepcopy(update)
    came = inbound(update)
    assert update == before
    return came


@given(said())
def test_a_text_is_read_alike(update: dict[str, Any]) -> None:
    assert read(update) == parsed(update)


@given(pressed())
def test_a_press_is_read_alike(update: dict[str, Any]) -> None:
    assert read(update) == parsed(update)


@given(said() | pressed(), st.data())
def test_what_is_broken_is_read_alike_or_not_at_all(
    update: dict[str, Any], data: st.DataObject
) -> None:
    """What the library reads, the short way reads alike, whatever was taken away or spoiled."""
    body = next(value for key, value in update.items() if key != "update_id")
    body = data.draw(st.sampled_from([body, *(one for one in body.values() if type(one) is dict)]))
    name = data.draw(st.sampled_from(sorted(body)))
    spoiled: object = data.draw(st.sampled_from([None, 7, "x", True, {}]))
    body[name] = spoiled
    try:
        general = parsed(update)
    except Exception:  # noqa: BLE001 - the library may raise anything, and the short way need not
        return
    assert inbound(update) == general
