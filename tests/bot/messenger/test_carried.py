"""The whole service in one process: what holds beyond the words of single chats."""

from __future__ import annotations

import re
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from telegram.error import BadRequest

from bot.keep.outbox import Document, Message, Parcel
from bot.messenger.delivering import Delivery
from tests.bot.messenger.house import AtOnce, House, conversation
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.people import buttons


def told(house: House, *lines: str) -> None:
    """Begin, and answer each question by typing."""
    house.ann.starts()
    house.settle()
    for line in lines:
        house.ann.says(line)
        house.settle()


def at_boxes(house: House) -> None:
    told(house, "They said no", "Nurse at Saint Mary", "interview", "yesterday", "lead me")


def test_every_press_is_answered_once_and_at_once(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house)
        house.ann.presses("They said no")
        house.ann.presses("They said no")
        house.settle()
        assert len(house.fake.journal.calls("answerCallbackQuery")) == 2
        assert not house.fake.journal.refused()


@pytest.mark.parametrize(("presses", "lines"), [(100, 0), (200, 1)])
def test_hundreds_of_presses_in_a_second_are_calm(tmp_path: Path, presses: int, lines: int) -> None:
    """Within what is taken nothing is said; of more, once that it was more."""
    with House(tmp_path) as house:
        at_boxes(house)
        question = house.ann.last
        boxes = [one["callback_data"] for one in buttons(question.body)[1:3]]
        before = len(house.ann.heard)
        for number in range(presses):
            house.ann.presses(boxes[number % 2], on=question)
        house.settle()
        assert len(house.ann.heard) == before + lines
        assert not house.fake.journal.refused()
        assert "☑ Sadness" in house.ann.transcript()


def test_done_right_after_a_tap_shows_what_was_ticked(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        at_boxes(house)
        for label in ("☐ Anger", "☐ Relief", "Done"):  # faster than the boxes are drawn
            house.ann.presses(label)
        house.settle()
        assert "→ Anger, Relief" in house.ann.transcript()


def test_boxes_drawn_late_do_not_come_back_over_the_answer(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        at_boxes(house)
        question = house.ann.last
        house.fake.faults.next("editMessageReplyMarkup", Fault(Kind.FLOOD, 1))
        house.ann.presses("☐ Anger")
        house.ann.presses("Done")
        house.settle()
        assert not buttons(question.body)
        assert question.body["text"].endswith("→ Anger")


def test_boxes_survive_a_process(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        at_boxes(house)
        house.ann.presses("☐ Anger")
        house.settle()
        house.closes()
        house.opens()
        house.ann.presses("Done")
        house.settle()
        assert "→ Anger" in house.ann.transcript()


def test_a_message_of_4096_emoji_is_kept_whole_and_answered(tmp_path: Path) -> None:
    smile = "\N{SLIGHTLY SMILING FACE}"
    with House(tmp_path) as house:
        told(house, "They said no", smile * 4096)
        person = house.store.person(f"telegram:{house.ann.id}")
        assert person is not None
        kept = "".join(note.words for note in house.store.notes(person))
        assert kept.count(smile) == 4096
        assert "How far did it get?" in house.ann.last.body["text"]


def test_an_edit_that_changes_no_word_is_silent(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, "They said no", "Nurse at Saint Mary")
        mine = next(m for m in house.ann.messages if m.body.get("text") == "Nurse at Saint Mary")
        before = house.ann.transcript()
        house.ann.edits(mine, "Nurse at Saint Mary")
        house.settle()
        assert house.ann.transcript() == before


def test_words_written_before_the_question_came_belong_to_the_one_before(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, "They said no")
        house.ann.says("Nurse")
        house.ann.says("at Saint Mary")
        house.settle()
        person = house.store.person(f"telegram:{house.ann.id}")
        assert person is not None
        assert [n.words for n in house.store.notes(person) if n.step == "intake.job"] == [
            "Nurse\nat Saint Mary"
        ]


def test_who_blocked_the_bot_hears_nothing_and_start_takes_up(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, "They said no")
        house.ann.blocks()
        house.settle()
        assert not house.store.outbox.addresses("telegram")
        house.ann.starts()
        house.settle()
        assert "Which job was it" in house.ann.last.body["text"]


def test_of_a_group_and_of_a_stranger_nothing_is_kept(tmp_path: Path) -> None:
    with House(tmp_path, allowed=frozenset({1})) as house:
        house.ann.adds_bot_to_group().says("/start@rebound_bot")
        house.ann.says("Quetzalcoatl")
        house.settle()
        assert house.store.health().people == 0
        assert len(house.fake.journal.calls("sendMessage")) == 2


@pytest.mark.parametrize("button", ["PDF to print", "Text (Markdown)", "All data (JSON)"])
def test_each_kind_of_file_comes_with_its_name_and_no_chat_action(
    tmp_path: Path, button: str
) -> None:
    with House(tmp_path) as house:
        at_boxes(house)
        house.ann.says("/export")
        house.settle()
        house.ann.presses(button)
        house.settle()
        files = [m.body["document"]["file_name"] for m in house.ann.heard if "document" in m.body]
        assert len(files) == 1
        assert not house.fake.journal.calls("sendChatAction")


class Strict:
    """A server that knows none of our markup."""

    def __init__(self) -> None:
        self.sent: list[Any] = []

    async def call(self, method: str, /, **given: Any) -> Any:
        if given.get("parse_mode"):
            raise BadRequest("Can't parse entities: unsupported start tag")
        self.sent.append(given["text"])
        return {"message_id": 5}


async def nothing_comes(parcel: Parcel, document: Document) -> None:
    raise AssertionError(parcel, document)


def test_a_server_that_does_not_know_our_markup_gets_plain_text(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        strict = Strict()
        delivery = Delivery(
            strict, house.store, conversation(), AtOnce(), lambda: house.now, nothing_comes
        )
        with house.store.base.writing():
            marked = Message('a &amp; <tg-time unix="1">b</tg-time>')
            house.store.outbox.queue(None, "telegram:7", marked, house.now)
        parcel = house.store.outbox.pending("telegram:7", house.now)[0]
        number = house.loop.run_until_complete(delivery.deliver(parcel))
    assert (number, strict.sent) == (5, ["a & b"])


class Broken(Executor):
    """A workshop in which nothing works."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        raise MemoryError


@pytest.mark.logs_errors
def test_a_file_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    with House(tmp_path, workshop=Broken()) as house:
        at_boxes(house)
        house.ann.says("/export")
        house.settle()
        house.ann.presses("PDF to print")
        house.settle()
        assert re.search("couldn't make that file|didn't come together", house.ann.transcript())
        assert not house.store.outbox.addresses("telegram")


def test_a_flood_limit_is_waited_out(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.fake.faults.next("sendMessage", Fault(Kind.FLOOD, 3))
        told(house)
        assert "What happened?" in house.ann.last.body["text"]


def test_the_menu_is_set_once_and_then_only_looked_at(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.introduces()
        first = [call.method for call in house.fake.journal.calls() if call.method[:3] == "set"]
        house.introduces()
        again = [call.method for call in house.fake.journal.calls() if call.method[:3] == "set"]
        assert {"setMyCommands", "setMyDescription", "setMyShortDescription"} <= set(first)
        assert again == first


def test_the_menu_has_ten_commands_at_most_and_danger_among_the_first(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.introduces()
        (set_once, *others) = house.fake.journal.calls("setMyCommands")
        for call in (set_once, *others):
            names = [each["command"] for each in call.parameters["commands"]]
            assert len(names) <= 10
            assert "crisis" in names[:3]


def refused(house: House, message: Message) -> str:
    """What is said last after a message that Telegram takes in no way."""
    house.ann.starts()
    house.settle()
    address = f"telegram:{house.ann.id}"
    person = house.store.person(address)
    with house.store.base.writing():
        house.store.outbox.queue(person, address, message, house.now)

    async def wake() -> None:
        house.sender.wake(address)

    house.loop.run_until_complete(wake())
    house.settle()
    assert house.store.health().aside == 1
    return str(house.ann.last.body["text"])


def test_whose_reply_telegram_refuses_for_good_gets_an_apology(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        assert refused(house, Message("")) in conversation().script("en").texts["error.apology"]


def test_a_nudge_that_is_refused_for_good_is_not_apologised_for(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        assert "What happened?" in refused(house, Message("", unasked=True))


def test_a_box_that_still_looks_empty_is_not_emptied_by_a_second_tap(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        at_boxes(house)
        box = next(b["callback_data"] for b in buttons(house.ann.last.body) if "Anger" in b["text"])
        house.fake.faults.next("editMessageReplyMarkup", Kind.RESET_BEFORE, times=9)
        for _ in range(2):
            house.ann.presses(box, on=house.ann.last)
            house.settle()
        house.ann.presses("Done")
        house.settle()
        assert "\N{RIGHTWARDS ARROW} Anger" in house.ann.transcript()


@pytest.mark.parametrize("fault", [Fault(Kind.FLOOD, 3), Fault(Kind.RESET_BEFORE)])
def test_boxes_that_could_not_be_drawn_are_drawn_later(tmp_path: Path, fault: Fault) -> None:
    with House(tmp_path) as house:
        at_boxes(house)
        house.fake.faults.next("editMessageReplyMarkup", fault)
        house.ann.presses("\N{BALLOT BOX} Anger")
        house.settle()
        assert "\N{BALLOT BOX WITH CHECK} Anger" in house.ann.transcript()


def test_a_tick_is_taken_away_again(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        at_boxes(house)
        for label in ("\N{BALLOT BOX} Anger", "\N{BALLOT BOX WITH CHECK} Anger"):
            house.ann.presses(label)
            house.settle()
        assert "\N{BALLOT BOX} Anger" in house.ann.transcript()
