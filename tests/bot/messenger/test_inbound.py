"""From an update to an event: every kind of message there is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.messenger.inbound import Inbound, inbound, unreadable
from bot.speech.boxes import Box
from flows.kernel.events import Blocked, Edited, Media, Press, Start, Text

ANN = {"id": 7, "is_bot": False, "first_name": "Ann", "language_code": "de-AT"}
CHAT = {"id": 7, "type": "private", "first_name": "Ann"}
GROUP = {"id": -5, "type": "group", "title": "Friends"}
AT = int(datetime(2026, 3, 4, 17, 30, tzinfo=UTC).timestamp())
FILE = {"file_id": "F1", "file_unique_id": "u1"}
SQUARE = {"width": 1, "height": 1}
CLIP = {**FILE, "duration": 1}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 11, "date": AT, "chat": CHAT, "from": ANN, **content}


def read(**content: Any) -> Inbound | None:
    return inbound({"update_id": 1, "message": message(**content)})


def event(**content: Any) -> object:
    came = read(**content)
    return came.event if came else None


def test_a_text_says_who_wrote_it_and_which_message_it_was() -> None:
    came = read(text="They said no")
    assert came is not None
    assert (came.chat, came.user, came.language, came.message) == (7, 7, "de-AT", 11)
    assert came.event == Text("They said no", cut=True)
    assert came.address == "telegram:7"


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("/start", ""), ("/start letter", "letter"), ("/start@rebound_bot letter", "letter"),
        ("/start  feel ", "feel"), ("/start@rebound_bot", ""),
    ],
)  # fmt: skip
def test_start_carries_what_its_link_carried(text: str, payload: str) -> None:
    assert event(text=text) == Start(payload)


@pytest.mark.parametrize("text", ["/started", "start", "/stop", " /start", "/startle me"])
def test_what_only_looks_like_start_is_text(text: str) -> None:
    assert isinstance(event(text=text), Text)


SENT: dict[str, tuple[dict[str, Any], str, str]] = {
    "voice": ({"voice": CLIP}, "voice", "F1"),
    "audio": ({"audio": CLIP}, "voice", "F1"),
    "video note": ({"video_note": {**CLIP, "length": 1}}, "voice", "F1"),
    "video": ({"video": {**CLIP, **SQUARE}}, "document", "F1"),
    "animation": (
        {"animation": {**CLIP, **SQUARE}, "document": {**FILE, "file_id": "F2"}}, "document", "F1"
    ),
    "document": ({"document": FILE}, "document", "F1"),
    "sticker": (
        {"sticker": {**FILE, **SQUARE, "type": "regular", "is_animated": False, "is_video": False}},
        "sticker",
        "F1",
    ),
    "contact": ({"contact": {"phone_number": "1", "first_name": "Bo"}}, "contact", ""),
    "photo": (
        {"photo": [{**FILE, **SQUARE}, {**FILE, "file_id": "F9", "width": 9, "height": 9}]},
        "photo",
        "F9",
    ),
    "dice": ({"dice": {"emoji": "\N{GAME DIE}", "value": 4}}, "other", ""),
    "game": ({"game": {"title": "g", "description": "d", "photo": []}}, "other", ""),
    "what is not known yet": ({"hologram": {"file_id": "F1"}}, "other", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", SENT)
def test_what_is_sent_is_a_kind_and_a_reference(name: str) -> None:
    content, kind, reference = SENT[name]
    assert event(**content) == Media(kind, reference, "")
    assert event(**content, caption="c") == Media(kind, reference, "c")


def test_a_place_is_a_location_and_where_it_is() -> None:
    came = read(location={"latitude": 48.4, "longitude": 10.0})
    assert came is not None
    assert (came.event, came.place) == (Media("location", ""), (48.4, 10.0))
    where = {"location": {"latitude": 1.0, "longitude": 2.0}, "title": "t", "address": "a"}
    came = read(venue=where, location=where["location"])
    assert came is not None
    assert came.place == (1.0, 2.0)


@pytest.mark.parametrize(
    "content",
    [
        {"pinned_message": message(text="x")},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 5}},
        {"write_access_allowed": {}},
        {"users_shared": {"request_id": 1, "users": []}},
        {"boost_added": {"boost_count": 1}},
    ],
    ids=lambda content: next(iter(content)),
)
def test_what_nobody_wrote_is_silent(content: dict[str, Any]) -> None:
    assert read(**content) is None


def test_a_reply_names_the_message_it_is_to() -> None:
    came = read(text="yes", reply_to_message=message(text="How far?") | {"message_id": 5})
    assert came is not None
    assert came.reply_to == 5


def test_a_quote_and_a_forwarded_text_are_what_they_say() -> None:
    origin = {"type": "hidden_user", "date": AT, "sender_user_name": "Bo"}
    assert event(text="we regret", forward_origin=origin) == Text("we regret", cut=True)
    assert event(text="yes", quote={"text": "q", "position": 0}) == Text("yes", cut=True)


def test_an_edit_brings_the_new_words_of_text_or_caption() -> None:
    for content in ({"text": "new"}, {"caption": "new", "photo": [{**FILE, **SQUARE}]}):
        came = inbound({"update_id": 1, "edited_message": message(**content)})
        assert came is not None
        assert (came.event, came.message) == (Edited("", 0, "new"), 11)


def test_a_location_that_moves_is_no_news() -> None:
    moved = message(location={"latitude": 1.0, "longitude": 2.0, "live_period": 60})
    assert inbound({"update_id": 1, "edited_message": moved}) is None


@pytest.mark.parametrize("kind", ["channel_post", "edited_channel_post", "poll", "chat_member"])
def test_what_was_not_asked_for_is_nothing(kind: str) -> None:
    assert inbound({"update_id": 1, kind: None}) is None


@pytest.mark.parametrize("chat", [GROUP, {**GROUP, "type": "supergroup"}])
def test_a_group_is_told_from_a_person(chat: dict[str, Any]) -> None:
    came = read(text="/start@rebound_bot", chat=chat)
    assert came is not None
    assert came.is_group
    assert inbound({"update_id": 1, "edited_message": message(text="x", chat=chat)}) is None


def test_a_message_from_nobody_belongs_to_its_chat() -> None:
    bare = {key: value for key, value in message(text="x").items() if key != "from"}
    came = inbound({"update_id": 1, "message": bare})
    assert came is not None
    assert (came.user, came.language) == (7, "")


def pressed(data: str, **more: Any) -> Inbound:
    query = {"id": "q", "from": ANN, "chat_instance": "1", "data": data, **more}
    came = inbound({"update_id": 1, "callback_query": query})
    assert came is not None
    return came


def test_a_press_carries_the_message_as_it_stood() -> None:
    came = pressed("3|feel.sore|close", message=message(text="Which part?"))
    assert came.event == Press("feel.sore", ("close",), 3)
    assert came.pressed is not None
    assert came.pressed.message is not None
    assert (came.pressed.id, came.pressed.message.number, came.message) == ("q", 11, 0)


def test_a_box_is_a_tick_and_done_is_what_was_ticked() -> None:
    assert pressed("3|reflect.wins|+cv").event == Box("reflect.wins", "cv", 3)
    assert pressed("3|reflect.wins|-cv").event == Box("reflect.wins", "cv", 3, is_on=False)
    assert pressed("3|reflect.wins|").event == Press("reflect.wins", (), 3)


def test_a_press_on_a_message_that_is_too_old_to_be_shown_still_counts() -> None:
    came = pressed("3|feel.sore|close", message={"chat": CHAT, "message_id": 5, "date": 0})
    assert came.pressed is not None
    assert came.pressed.message is not None
    assert (came.chat, came.pressed.message.number, came.pressed.message.text) == (7, 5, "")
    assert came.event == Press("feel.sore", ("close",), 3)


def test_a_press_without_a_message_or_data_is_an_old_button() -> None:
    came = pressed("", inline_message_id="i")
    assert (came.chat, came.event) == (7, Press("", ("",), None))


def moved(chat: dict[str, Any], old: str, new: str) -> Inbound | None:
    bot = {"id": 1, "is_bot": True, "first_name": "R"}
    ends = [{"status": status, "user": bot, "until_date": 0} for status in (old, new)]
    change = {"chat": chat, "from": ANN, "date": AT}
    change |= {"old_chat_member": ends[0], "new_chat_member": ends[1]}
    return inbound({"update_id": 1, "my_chat_member": change})


def test_a_door_closed_is_an_event_and_a_door_opened_waits_for_start() -> None:
    came = moved(CHAT, "member", "kicked")
    assert came is not None
    assert came.event == Blocked()
    assert moved(CHAT, "kicked", "member") is None


def test_a_group_counts_when_it_takes_the_bot_in() -> None:
    came = moved(GROUP, "left", "member")
    assert came is not None
    assert (came.is_group, came.event) == (True, None)
    assert moved(GROUP, "member", "kicked") is None


def test_what_cannot_be_read_is_a_message_of_a_kind_where_its_chat_is_known() -> None:
    came = unreadable({"update_id": 1, "message": {"chat": {"id": 7}}})
    assert came is not None
    assert (came.chat, came.event) == (7, Media("other", ""))


@pytest.mark.parametrize(
    "raw", [{}, {"message": 5}, {"message": {"chat": {"id": "7"}}}, {"message": {"chat": GROUP}}]
)
def test_what_has_no_chat_of_a_person_is_let_go(raw: dict[str, Any]) -> None:
    assert unreadable(raw) is None


def test_no_word_of_a_person_stands_in_its_repr() -> None:
    came = read(text="Quetzalcoatl", location={"latitude": 48.4, "longitude": 10.0})
    assert "Quetzalcoatl" not in repr(came)
    assert "48.4" not in repr(came)
