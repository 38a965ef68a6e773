"""An answer that is typed takes the buttons off its question and stands in their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.messenger.house import House
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.people import buttons
from tests.fake_telegram.world import Message

TOLD = ("They said no", "Nurse at Saint Mary", "interview", "yesterday", "lead me")


def told(house: House, *lines: str) -> None:
    house.ann.starts()
    house.settle()
    for line in lines:
        house.ann.says(line)
        house.settle()


def asked(house: House, words: str) -> Message:
    """The newest message of the bot with these words."""
    return next(m for m in reversed(house.ann.heard) if words in str(m.body.get("text")))


def how_far(house: House) -> Message:
    """The question how far it got, put to somebody who came that far."""
    told(house, *TOLD[:2])
    return asked(house, "How far did it get?")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("an interview", "→ Interview"), ("3", "→ Interview"), ("the final round", "→ Final round")],
)
def test_what_was_understood_stands_in_the_place_of_the_buttons(
    tmp_path: Path, typed: str, shown: str
) -> None:
    with House(tmp_path) as house:
        question = how_far(house)
        house.ann.says(typed)
        house.settle()
        assert not buttons(question.body)
        assert question.body["text"].endswith(shown)
        assert not house.fake.journal.refused()


def test_a_day_is_shown_as_it_was_read(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, *TOLD[:3])
        question = asked(house, "When did you hear?")
        house.ann.says("on Monday")
        house.settle()
        assert question.body["text"].endswith("→ Monday 2 March")


def test_a_number_is_shown_and_so_are_several_choices(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, *TOLD)
        boxes = house.ann.last
        house.ann.says("sad and angry")
        house.settle()
        assert not buttons(boxes.body)
        assert boxes.body["text"].endswith(("→ Anger, Sadness", "→ Sadness, Anger"))
        scale = house.ann.last
        house.ann.says("seven")
        house.settle()
        assert scale.body["text"].endswith("→ 7")


def test_of_own_words_nothing_is_repeated_and_the_buttons_go(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, TOLD[0])
        question = asked(house, "Which job was it")
        before = question.body["text"]
        house.ann.says("Nurse at Saint Mary")
        house.settle()
        assert not buttons(question.body)
        assert question.body["text"] == before


def test_what_is_left_out_says_so(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, TOLD[0])
        question = asked(house, "Which job was it")
        house.ann.says("/skip")
        house.settle()
        assert not buttons(question.body)
        assert question.body["text"].endswith("→ Left out")


@pytest.mark.parametrize("line", ["why", "thanks", "/where"])
def test_a_question_that_comes_once_more_has_its_buttons_there_and_nowhere_else(
    tmp_path: Path, line: str
) -> None:
    with House(tmp_path) as house:
        first = how_far(house)
        house.ann.says(line)
        house.settle()
        last = house.ann.last
        assert last is not first
        assert buttons(last.body)
        assert not buttons(first.body)
        assert first.body["text"].endswith("?")
        assert not house.fake.journal.refused()


def test_what_answers_nothing_and_asks_nothing_leaves_the_buttons(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        question = how_far(house)
        house.ann.says("/crisis")
        house.settle()
        assert buttons(question.body)


def test_it_works_for_a_question_that_an_earlier_process_asked(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        question = how_far(house)
        house.closes()
        house.opens()
        house.ann.says("an interview")
        house.settle()
        assert question.body["text"].endswith("→ Interview")


def test_an_edit_that_is_refused_is_made_later(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        question = how_far(house)
        house.fake.faults.next("editMessageReplyMarkup", Fault(Kind.FLOOD, 3))
        house.ann.says("an interview")
        house.settle()
        assert question.body["text"].endswith("→ Interview")
        assert "When did you hear?" in house.ann.last.body["text"]


@pytest.mark.parametrize("lost", [Kind.RESET_AFTER, Kind.HANG_AFTER, Kind.TRUNCATED])
@pytest.mark.parametrize("also", [(), (Kind.SLOW, Kind.RESET_AFTER)], ids=["once", "twice"])
def test_an_answer_is_shown_though_nobody_said_that_the_buttons_had_gone(
    tmp_path: Path, lost: Kind, also: tuple[Kind, ...]
) -> None:
    with House(tmp_path) as house:
        question = how_far(house)
        for kind in (lost, *also):
            house.fake.faults.next("editMessageReplyMarkup", kind)
        house.ann.says("an interview")
        house.settle()
        assert not buttons(question.body)
        assert question.body["text"].endswith("?\n\n→ Interview")


def test_boxes_drawn_late_do_not_come_back_over_it(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, *TOLD)
        question = house.ann.last
        house.fake.faults.next("editMessageReplyMarkup", Fault(Kind.FLOOD, 1))
        house.ann.presses("☐ Anger")
        house.ann.says("numb")
        house.settle()
        assert not buttons(question.body)
        assert "→ Anger" in question.body["text"]


def test_a_reply_to_ones_own_answer_adds_to_it(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, *TOLD, "sad")
        mine = next(m for m in house.ann.messages if m.body.get("text") == "sad")
        house.ann.replies(mine, "and one more: anger")
        house.settle()
        assert said(house)[-1] == "Added to “What is there”: Anger."
        house.ann.says("7")
        house.settle()
        assert asked(house, "How strong").body["text"].endswith("→ 7")


def test_a_reply_to_a_question_adds_to_its_answer_and_puts_it_right(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told(house, *TOLD, "sad")
        house.ann.replies(asked(house, "What is there"), "and one more: anger")
        house.settle()
        assert any("one more" in one or "Added" in one for one in said(house))
        house.ann.replies(asked(house, "What is there"), "no, envy")
        house.settle()
        assert any("Envy" in one and ("→" in one or "no longer" in one) for one in said(house))


def said(house: House) -> list[str]:
    """The last two messages of the bot."""
    return [str(message.body["text"]) for message in house.ann.heard[-2:]]
