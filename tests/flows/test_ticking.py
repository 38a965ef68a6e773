"""Boxes: several are chosen one after the other, and [Done] answers with all of them."""

from __future__ import annotations

from flows.kernel.effects import Redraw
from flows.kernel.events import Press, Tick
from tests.flows.replay import read, written
from tests.flows.talking import Talk, talk


def boxes(one: Talk) -> dict[str, bool | None]:
    drawn = [effect.say for effect in one.effects if isinstance(effect, Redraw)]
    return {button.code: button.ticked for button in (drawn or [one.asked])[-1].buttons}


def done(one: Talk) -> Talk:
    return one.send(Press(one.state, (), one.session.current))


def test_a_list_shows_boxes_and_plain_buttons_for_none_of_these() -> None:
    there = boxes(talk("reflect.wins"))
    assert there["prepared"] is False
    assert there["none"] is None


def test_a_tap_ticks_and_a_second_tap_takes_it_away() -> None:
    there = talk("reflect.wins").tick("cv", "story")
    assert (boxes(there)["cv"], boxes(there)["story"], there.texts) == (True, True, [])
    assert boxes(there.tick("cv"))["cv"] is False


def test_done_answers_with_all_that_is_ticked_and_begins_anew_afterwards() -> None:
    there = done(talk("reflect.wins").tick("cv", "story", "cv", "skills"))
    assert there.answers["reflect.wins"]["codes"] == ["story", "skills"]
    assert there.state != "reflect.wins"
    assert "ticks" not in there.thread.lead


def test_done_with_nothing_ticked_says_what_it_needs_and_stays() -> None:
    there = done(talk("reflect.wins"))
    assert (there.has("tick.none"), there.state, there.texts) == (True, "reflect.wins", [])


def test_one_that_is_too_many_is_not_ticked_and_that_is_said() -> None:
    there = talk("feel.words").tick("sadness", "anger", "disappointment")
    there.tick("relief")
    assert there.has("tick.most")
    there.tick("anger").tick("relief")
    assert [code for code, on in boxes(there).items() if on] == [
        code for code in boxes(there) if code in {"sadness", "disappointment", "relief"}
    ]
    assert done(there).answers["feel.words"]["codes"] == ["sadness", "disappointment", "relief"]


def test_none_of_these_answers_at_once_whatever_was_ticked() -> None:
    there = talk("reflect.wins").tick("cv", "none")
    assert there.answers["reflect.wins"]["codes"] == ["none"]


def test_words_typed_meanwhile_are_added_to_the_ticks() -> None:
    there = talk("reflect.wins").tick("cv").type("I asked good questions at the end")
    assert there.answers["reflect.wins"]["codes"] == ["cv"]
    assert there.answers["reflect.wins"]["text"] == "I asked good questions at the end"


def test_none_of_these_in_words_takes_the_ticks_away() -> None:
    there = talk("reflect.wins").tick("cv").type("none of these")
    assert there.answers["reflect.wins"]["codes"] == ["none"]


def test_ticks_are_kept_over_a_restart_and_shown_when_the_question_returns() -> None:
    there = talk("reflect.wins").tick("cv")
    there.world.session = read(written(there.session))
    assert boxes(there.start())["cv"] is True


def test_more_words_keep_what_is_ticked_on_the_first_page() -> None:
    there = talk("feel.words").tick("anger", "more")
    assert there.state == "feel.words"
    assert done(there.tick("shame")).answers["feel.words"]["codes"] == ["anger", "shame"]


def test_done_on_the_second_page_with_nothing_more_keeps_the_first() -> None:
    there = done(talk("feel.words").tick("anger", "more"))
    assert there.answers["feel.words"]["codes"] == ["anger"]


def test_a_box_of_an_earlier_question_is_an_old_button() -> None:
    there = talk("reflect.more").wait(minutes=1).send(Tick("reflect.wins", "cv", 1))
    assert (there.has("stale.answered"), there.state) == (True, "reflect.more")


def test_a_box_that_is_no_list_answers_as_a_press_does() -> None:
    there = talk("feel.sore").send(Tick("feel.sore", "how", 1))
    assert there.answers["feel.sore"]["codes"] == ["how"]


def test_a_code_that_is_not_there_is_an_old_button() -> None:
    there = talk("reflect.wins").send(Tick("reflect.wins", "wings", 1))
    assert (there.has("stale"), there.state) == (True, "reflect.wins")
