"""What people do, as updates python-telegram-bot reads without a remark, and as a transcript."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from telegram import Message, Update

from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person
from tests.fake_telegram.trying import asked, keyboard, refused


@pytest.fixture(name="ann")
def made_ann() -> Person:
    return FakeTelegram().person("Ann", language_code="de", username="ann_x")


def updates(ann: Person) -> list[Update]:
    """Everything that waits, confirmed; nothing in it is unknown to the library."""
    found = list(asked(ann.fake, lambda bot: bot.get_updates()))
    asked(ann.fake, lambda bot: bot.get_updates(offset=found[-1].update_id + 1))
    return found


def unknown(shown: Any, where: str = "") -> list[str]:
    """Fields that the library did not expect, anywhere inside an object."""
    if isinstance(shown, tuple):
        return [name for one in shown for name in unknown(one, where)]
    if not hasattr(shown, "api_kwargs"):
        return []
    found = [f"{where}.{name}" for name in shown.api_kwargs]
    for name in shown.__slots__:
        if not name.startswith("_") and name != "api_kwargs":
            found += unknown(getattr(shown, name, None), f"{where}.{name}")
    return found


def said(update: Update) -> Message:
    assert update.message is not None
    return update.message


EVERYTHING: list[tuple[str, Callable[[Person], Any], Callable[[Update], Any]]] = [
    ("start", lambda one: one.starts("ref"), lambda got: said(got).text == "/start ref"),
    ("photo", lambda one: one.sends_photo(caption="c"), lambda got: said(got).photo),
    ("voice", lambda one: one.sends_voice(), lambda got: said(got).voice),
    ("sticker", lambda one: one.sends_sticker(), lambda got: said(got).sticker),
    ("document", lambda one: one.sends_document(), lambda got: said(got).document),
    ("place", lambda one: one.sends_location(1.5, 2.5), lambda got: said(got).location),
    ("contact", lambda one: one.sends_contact(), lambda got: said(got).contact),
    ("edit", lambda one: one.edits(one.says("a"), "/b"), lambda got: got.edited_message),
    ("block", lambda one: one.blocks(), lambda got: got.my_chat_member),
    ("unblock", lambda one: one.unblocks(), lambda got: got.my_chat_member),
]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "seen"), [row[1:] for row in EVERYTHING], ids=[r[0] for r in EVERYTHING]
)
def test_what_people_do_arrives_whole(
    ann: Person, act: Callable[[Person], Any], seen: Callable[[Update], Any]
) -> None:
    act(ann)
    got = updates(ann)[-1]
    assert seen(got)
    assert unknown(got) == []
    assert got.effective_user is not None
    assert (got.effective_user.language_code, got.effective_user.username) == ("de", "ann_x")
    assert got.effective_chat is not None
    assert got.effective_chat.id == ann.id


def test_a_pressed_button_carries_its_message(ann: Person) -> None:
    ann.starts()
    asked(ann.fake, lambda bot: bot.send_message(ann.id, "Ready?", reply_markup=keyboard("Yes")))
    ann.presses("Yes")
    ann.presses("yes")
    for got in updates(ann)[-2:]:
        assert got.callback_query is not None
        assert got.callback_query.data == "yes"
        assert got.callback_query.message is not None
        assert got.callback_query.message.message_id == ann.last.number
        assert unknown(got) == []


def test_a_button_that_is_gone_can_only_be_pressed_by_a_slow_client(ann: Person) -> None:
    ann.starts()
    asked(ann.fake, lambda bot: bot.send_message(ann.id, "Ready?", reply_markup=keyboard("Yes")))
    asked(ann.fake, lambda bot: bot.edit_message_text("Ready? Yes", ann.id, ann.last.number))
    with pytest.raises(LookupError, match="no message shows the button 'Yes'"):
        ann.presses("Yes")
    ann.presses("Yes", on=ann.last)
    query = updates(ann)[-1].callback_query
    assert query is not None
    assert query.data == "yes"


def test_a_long_text_comes_in_parts(ann: Person) -> None:
    ann.says("a" * 4096 + "b" * 10)
    parts = [update.message for update in updates(ann)]
    assert [len(part.text or "") for part in parts if part] == [4096, 10]
    assert len({part.date for part in parts if part}) <= 2


def test_a_text_is_cut_where_telegram_counts(ann: Person) -> None:
    ann.says("\N{EYES}" * 4096)
    assert [len(said(update).text or "") for update in updates(ann)] == [2048, 2048]
    with pytest.raises(ValueError, match="empty"):
        ann.says(" ")


def test_an_album_is_one_media_group(ann: Person) -> None:
    ann.sends_album("one", "two")
    groups = {update.message.media_group_id for update in updates(ann) if update.message}
    assert len(groups) == 1
    assert None not in groups


def test_a_reply_quotes(ann: Person) -> None:
    ann.starts()
    asked(ann.fake, lambda bot: bot.send_message(ann.id, "What \N{EYES} happened?"))
    ann.replies(ann.last, "They said no", quote="happened")
    got = said(updates(ann)[-1])
    assert got.quote is not None
    assert (got.quote.text, got.quote.position) == ("happened", 8)
    assert got.reply_to_message is not None


def test_commands_and_links_in_what_people_type_are_marked(ann: Person) -> None:
    ann.says("\N{EYES} /where and https://example.org/a/b, not 1/2")
    got = said(updates(ann)[-1])
    assert list(got.parse_entities().values()) == ["/where", "https://example.org/a/b,"]


def test_a_file_that_a_person_sends_can_be_fetched(ann: Person) -> None:
    ann.sends_voice(b"OggS", duration=3)
    voice = said(updates(ann)[-1]).voice

    async def fetch(bot: Any) -> bytes:
        return bytes(await (await bot.get_file(voice)).download_as_bytearray())

    assert asked(ann.fake, fetch) == b"OggS"


def test_a_group_is_joined_left_and_closed(ann: Person) -> None:
    group = ann.adds_bot_to_group()
    joined, service = updates(ann)
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert service.message is not None
    assert service.message.new_chat_members[0].username == "rebound_bot"
    group.says("hello, all")
    group.says("/start@rebound_bot")
    number = group.chat.id
    asked(ann.fake, lambda bot: bot.send_message(number, "Private chats only."))
    asked(ann.fake, lambda bot: bot.leave_chat(number))
    heard = updates(ann)
    assert [update.message.text for update in heard if update.message] == ["/start@rebound_bot"]
    assert heard[-1].my_chat_member is not None
    assert "not a member" in refused(ann.fake, lambda bot: bot.send_message(number, "x"))
    group.adds_bot()
    group.kicks_bot()
    assert "was kicked" in refused(ann.fake, lambda bot: bot.send_message(number, "x"))
    assert "is private" in refused(ann.fake, lambda bot: bot.leave_chat(ann.id))


def test_a_transcript_reads_like_the_chat(ann: Person) -> None:
    ann.starts("later")
    html = "What <b>happened</b>?\n\nTake &lt;your&gt; time."
    rows = keyboard("They said no", "Only silence")
    send: Any = lambda bot: bot.send_message(ann.id, html, parse_mode="HTML", reply_markup=rows)  # noqa: E731 - short
    asked(ann.fake, send)
    query = ann.presses("Only silence")
    asked(ann.fake, lambda bot: bot.answer_callback_query(query.id, "Noted"))
    edited = ann.last.number
    asked(ann.fake, lambda bot: bot.edit_message_text("What happened? Silence.", ann.id, edited))
    ann.sends_document("mail.eml", caption="their mail")
    asked(ann.fake, lambda bot: bot.send_document(ann.id, b"x", filename="letter.pdf"))
    ann.replies(ann.heard[0], "and then nothing")
    ann.blocks()
    assert ann.transcript() == (
        "Ann: /start later\n"
        "bot: What happened? Silence.\n"
        "Ann: [Only silence]\n"
        "(toast: Noted)\n"
        "Ann: <document mail.eml> their mail\n"
        "bot: <document letter.pdf>\n"
        "Ann: (to “What happened? Silence.”) and then nothing\n"
        "(Ann blocks the bot)\n"
    )
    assert ann.heard[0].earlier[0]["text"] == "What happened?\n\nTake <your> time."


def test_rows_of_buttons_stand_under_their_message(ann: Person) -> None:
    ann.starts()
    rows = keyboard("A", "B")
    asked(ann.fake, lambda bot: bot.send_message(ann.id, "one\n\ntwo", reply_markup=rows))
    assert ann.transcript() == "Ann: /start\nbot: one\n\n     two\n     [A]\n     [B]\n"
