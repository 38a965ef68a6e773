"""What a bot may put into a chat, change there and take back, through python-telegram-bot."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden

from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person
from tests.fake_telegram.trying import HandClock, Use, asked, keyboard, refused


@pytest.fixture(name="clock")
def made_clock() -> HandClock:
    return HandClock()


@pytest.fixture(name="ann")
def made_ann(clock: HandClock) -> Person:
    ann = FakeTelegram(clock).person()
    ann.starts()
    return ann


def say(ann: Person, text: str = "Hello", **more: Any) -> Use[Any]:
    return lambda bot: bot.send_message(ann.id, text, **more)


def edit(ann: Person, text: str, number: int | None = None, **more: Any) -> Use[Any]:
    number = number or ann.last.number
    return lambda bot: bot.edit_message_text(text, ann.id, number, **more)


def raw(method: str, **given: Any) -> Use[Any]:
    """A call as the wire carries it, past the checks of the library's own methods."""
    return lambda bot: bot._post(method, given)


def test_messages_are_numbered_in_one_rising_row(ann: Person) -> None:
    bea = ann.fake.person("Bea")
    bea.starts()
    numbers = [asked(ann.fake, say(who)).message_id for who in (ann, bea, ann)]
    assert numbers == [3, 4, 5]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"chat_id": 700_001, "text": "x", "txt": "y"}, 'sendMessage has no parameter "txt"'),
        ({"chat_id": 700_001}, "message text is empty"),
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": "", "text": "x"}, "chat_id is empty"),
        ({"chat_id": 1.5, "text": "x"}, 'parameter "chat_id" must be an integer or a string'),
        ({"chat_id": 5, "text": "x"}, "chat not found"),
        ({"chat_id": "@somebody", "text": "x"}, "chat not found"),
        ({"chat_id": 700_001, "text": 5}, 'parameter "text" must be a string'),
        ({"chat_id": 700_001, "text": "x", "reply_markup": "{"}, "can't parse reply markup JSON"),
        ({"chat_id": 700_001, "text": "x", "reply_markup": 5}, "object expected as reply markup"),
        ({"chat_id": 700_001, "text": "x", "message_thread_id": 5}, "the fake does not play"),
    ],
)
def test_wrong_parameters_are_refused(ann: Person, given: dict[str, Any], why: str) -> None:
    description = refused(ann.fake, raw("sendMessage", **given))
    assert description.startswith("Bad Request: ")
    assert why in description


def test_an_id_may_be_written_as_a_string_and_nested_json_too(ann: Person) -> None:
    markup = '{"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}'
    asked(ann.fake, raw("SENDMESSAGE", chat_id=str(ann.id), text="x", reply_markup=markup))
    assert ann.last.body["reply_markup"]["inline_keyboard"][0][0]["text"] == "A"


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "A", "callback_data": "d" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "A", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "A", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "a"}, "text must be non-empty"),
        ({"callback_data": "a"}, 'Can\'t find field "text"'),
        ({"text": "A"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "A", "callback_data": "a", "url": "https://x.org"}, "exactly one"),
        ({"text": "A", "url": "x.org"}, "is invalid: Wrong HTTP URL"),
        ({"text": "A", "data": "a"}, "has no field ['data']"),
    ],
)
def test_wrong_buttons_are_refused(ann: Person, button: dict[str, Any], why: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    description = refused(
        ann.fake, raw("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)
    )
    assert why in description


def test_the_most_buttons(ann: Person) -> None:
    def rows(count: int, wide: int) -> InlineKeyboardMarkup:
        one = InlineKeyboardButton("A", callback_data="é" * 32)
        return InlineKeyboardMarkup([[one] * wide] * count)

    asked(ann.fake, say(ann, reply_markup=rows(12, 8)))
    asked(ann.fake, say(ann, reply_markup=rows(100, 1)))
    assert "too long" in refused(ann.fake, say(ann, reply_markup=rows(101, 1)))
    assert "too wide" in refused(ann.fake, say(ann, reply_markup=rows(1, 9)))


def test_a_keyboard_of_keys(ann: Person) -> None:
    keys = ReplyKeyboardMarkup([["Yes", "No"]], one_time_keyboard=True)
    asked(ann.fake, say(ann, reply_markup=keys))
    assert ann.taps("No").body["text"] == "No"
    assert refused(ann.fake, edit(ann, "x")) == "Bad Request: message can't be edited"


def test_an_edit_changes_the_message_in_place(ann: Person) -> None:
    asked(ann.fake, say(ann, "Which?", reply_markup=keyboard("A", "B")))
    asked(ann.fake, edit(ann, "Which? <b>A</b>", parse_mode="HTML"))
    assert ann.last.body["text"] == "Which? A"
    assert "reply_markup" not in ann.last.body
    assert ann.last.earlier[0]["text"] == "Which?"


def test_an_edit_that_changes_nothing_is_refused(ann: Person) -> None:
    asked(ann.fake, say(ann, "<b>A</b>", parse_mode="HTML", reply_markup=keyboard("B")))
    same = edit(ann, "<strong>A</strong>", parse_mode="HTML", reply_markup=keyboard("B"))
    assert refused(ann.fake, same).startswith("Bad Request: message is not modified: ")
    number = ann.last.number
    asked(ann.fake, lambda bot: bot.edit_message_reply_markup(ann.id, number))
    again: Use[Any] = lambda bot: bot.edit_message_reply_markup(ann.id, number)  # noqa: E731 - asked twice
    assert "message is not modified" in refused(ann.fake, again)
    asked(ann.fake, edit(ann, "A"))
    assert "entities" not in ann.last.body


def test_what_cannot_be_edited(ann: Person, clock: HandClock) -> None:
    asked(ann.fake, say(ann))
    theirs = ann.says("mine").number
    assert refused(ann.fake, edit(ann, "x", theirs)) == "Bad Request: message can't be edited"
    assert refused(ann.fake, edit(ann, "x", 99)) == "Bad Request: message to edit not found"
    assert "identifier" in refused(ann.fake, raw("editMessageText", chat_id=ann.id, text="x"))
    clock.forward(hours=49)
    assert refused(ann.fake, edit(ann, "x")) == "Bad Request: message can't be edited"


def test_deleting(ann: Person, clock: HandClock) -> None:
    number = asked(ann.fake, say(ann)).message_id

    async def delete(bot: Bot) -> bool:
        return await bot.delete_message(ann.id, number)

    assert asked(ann.fake, delete)
    assert refused(ann.fake, delete) == "Bad Request: message to delete not found"
    number = asked(ann.fake, say(ann)).message_id
    clock.forward(hours=49)
    assert "can't be deleted" in refused(ann.fake, delete)


def test_a_button_is_answered_once_and_in_time(ann: Person, clock: HandClock) -> None:
    asked(ann.fake, say(ann, reply_markup=keyboard("A")))
    query, late, never = ann.presses("A"), ann.presses("A"), "77"

    def answer(number: str, text: str = "") -> Use[Any]:
        return lambda bot: bot.answer_callback_query(number, text)

    assert asked(ann.fake, answer(query.id, "t" * 200))
    clock.forward(seconds=16)
    too_late = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    for number in (query.id, late.id, never):
        assert refused(ann.fake, answer(number)) == too_late
    assert refused(ann.fake, answer(query.id, "t" * 201)) == "Bad Request: MESSAGE_TOO_LONG"


def test_who_cannot_be_written_to(ann: Person) -> None:
    stranger = ann.fake.person("Cy")
    with pytest.raises(Forbidden, match="can't initiate conversation with a user"):
        asked(ann.fake, say(stranger))
    ann.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        asked(ann.fake, say(ann))
    ann.unblocks()
    asked(ann.fake, say(ann))
    ann.deletes_account()
    assert refused(ann.fake, say(ann)) == "Forbidden: user is deactivated"


def test_files_can_be_read_back_and_sent_again(ann: Person) -> None:
    async def send(bot: Bot) -> tuple[bytes, str, str]:
        sent = await bot.send_document(ann.id, b"\x00pdf", filename="summary.pdf", caption="c")
        assert sent.document is not None
        again = await bot.send_document(ann.id, sent.document.file_id)
        assert again.document == sent.document
        photo = await bot.send_photo(ann.id, b"png", filename="chart.png")
        content = await (await bot.get_file(sent.document)).download_as_bytearray()
        picture = await (await bot.get_file(photo.photo[-1])).download_as_bytearray()
        assert picture == b"png"
        return bytes(content), str(sent.document.file_name), str(sent.document.mime_type)

    assert asked(ann.fake, send) == (b"\x00pdf", "summary.pdf", "application/pdf")
    assert [ann.opens(message) for message in ann.heard] == [b"\x00pdf", b"\x00pdf", b"png"]
    no_file: Use[Any] = lambda bot: bot.send_document(ann.id, b"", filename="x")  # noqa: E731 - short
    assert refused(ann.fake, no_file) == "Bad Request: file must be non-empty"
    unknown: Use[Any] = lambda bot: bot.get_file("BQAC")  # noqa: E731 - short
    assert "wrong file_id" in refused(ann.fake, unknown)
    unknown = lambda bot: bot.send_document(ann.id, "BQAC")  # noqa: E731 - short
    assert "wrong file identifier" in refused(ann.fake, unknown)


def test_replying_to_a_message(ann: Person) -> None:
    first = ann.says("the second sentence").number
    reply = ReplyParameters(first, quote="second")
    sent = asked(ann.fake, say(ann, reply_parameters=reply))
    assert sent.reply_to_message.text == "the second sentence"
    gone = ReplyParameters(99)
    assert "replied not found" in refused(ann.fake, say(ann, reply_parameters=gone))
    gone = ReplyParameters(99, allow_sending_without_reply=True)
    assert asked(ann.fake, say(ann, reply_parameters=gone)).reply_to_message is None


def test_typing_is_shown(ann: Person) -> None:
    asked(ann.fake, lambda bot: bot.send_chat_action(ann.id, "typing"))
    assert [action for _, action in ann.chat.actions] == ["typing"]
    wrong: Use[Any] = lambda bot: bot.send_chat_action(ann.id, "thinking")  # noqa: E731 - short
    with pytest.raises(BadRequest, match=r"(?i)wrong parameter action in request"):
        asked(ann.fake, wrong)
