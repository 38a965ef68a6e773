"""The journal: every rejection, opened, renamed, put away or deleted; then the question again."""

from __future__ import annotations

import pytest

from flows.kernel.effects import Unplan
from flows.kernel.events import Zone
from tests.flows.shelf import three, ward
from tests.flows.talking import Talk, fresh, talk


@pytest.fixture
def there() -> Talk:
    return three()


def opened(there: Talk, name: str) -> Talk:
    return there.type("/journal").type(name)


def test_all_are_listed_with_stage_day_and_status(there: Talk) -> None:
    there.type("/journal")
    assert there.labels == ["Hill School", "Crumb", "Saint Mary", "Close"]
    assert "1. Hill School: How it feels, since 02 Mar, open" in there.text
    assert "3. Saint Mary: Next steps, since 02 Mar, open" in there.text


def test_closing_it_brings_the_same_question_back(there: Talk) -> None:
    before = there.turn.says[-1].parts[-1]
    there.type("/journal").press("close")
    assert (there.state, there.turn.says[-1].parts[-1].key) == ("feel.card", before.key)
    assert there.session.held == []


def test_however_far_one_looks_one_place_is_held(there: Talk) -> None:
    for words in ("/journal", "2", "/search story", "1", "/patterns", "/journal", "/export"):
        there.type(words)
        assert len(there.session.held) == 1
    assert there.type("never mind").state == "feel.card"


def test_one_alone_is_shown_at_once() -> None:
    alone = talk("feel.sore").type("/journal")
    assert (alone.state, "Saint Mary: How it feels" in alone.text) == ("journal.one", True)
    assert alone.codes == ["open", "edit", "rename", "away", "delete", "close"]


def test_many_are_turned_over_page_by_page() -> None:
    there = talk("feel.sore")
    for number in range(8):
        there.type("new").until("feel.sore", fresh(intake__job=f"Clerk at Firm {number}"))
    there.type("/journal")
    assert there.codes == ["9", "8", "7", "6", "others", "close"]
    there.press("others")
    assert there.codes == ["5", "4", "3", "2", "others", "close"]
    assert there.press("others").codes[0] == "1"


class TestOpening:
    def test_it_goes_on_where_it_stood(self, there: Talk) -> None:
        opened(there, "Crumb").press("open")
        assert (there.state, there.session.current) == ("reflect.close", 2)
        assert there.has("lead.switched")

    def test_from_the_end_too(self) -> None:
        there = ward().until("done").type("/journal").press("open")
        assert there.state == "done"

    def test_the_one_at_hand_is_its_question_again(self, there: Talk) -> None:
        opened(there, "Hill School").press("open")
        assert (there.state, there.session.held) == ("feel.card", [])

    def test_a_message_agreed_on_comes_though_the_journal_was_left_open(self) -> None:
        there = talk("pause.offer", fresh(intake__when=("today",))).press("day").type("Berlin")
        there.press("fine").type("/journal").wait(days=3)
        assert there.state == "nudged"
        assert there.press("now").session.current == 1


class TestRenaming:
    def test_the_new_name_stands_everywhere(self, there: Talk) -> None:
        opened(there, "Saint Mary").press("rename")
        assert "Saint Mary" in there.text
        there.type("The night ward")
        assert (there.state, "The night ward" in there.text) == ("feel.card", True)
        assert there.type("/journal").labels[2] == "The night ward"

    def test_by_one_line(self, there: Talk) -> None:
        there.type("/rename The school job")
        assert there.session.shelf[3]["label"] == "The school job"
        assert there.texts[-1].startswith("The school job:")

    def test_the_command_at_its_own_question_is_the_answer(self, there: Talk) -> None:
        state = there.state
        there.type("/rename").type("/rename The bakery")
        assert (there.state, there.has("journal.say.renamed")) == (state, True)

    def test_a_name_may_sound_like_a_command(self, there: Talk) -> None:
        there.type("/rename").type("The letter")
        assert there.session.shelf[3]["label"] == "The letter"

    def test_a_later_answer_does_not_take_the_name_away(self, there: Talk) -> None:
        there.type("/rename My school").press("keep")
        assert there.session.shelf[3]["label"] == "My school"

    @pytest.mark.parametrize("words", ["skip", "never mind", "back", "Leave the name"])
    def test_it_can_be_left(self, there: Talk, words: str) -> None:
        there.type("/rename").type(words)
        assert (there.state, there.session.shelf[3]["label"]) == ("feel.card", "Hill School")


class TestPuttingAway:
    def test_another_one_leaves_the_question(self, there: Talk) -> None:
        opened(there, "Saint Mary").press("away")
        assert (there.state, there.session.current) == ("feel.card", 3)
        assert there.session.threads[1].status == "archived"
        assert Unplan("1/") in there.effects

    def test_the_one_at_hand_leads_to_the_newest_open_one(self, there: Talk) -> None:
        opened(there, "Hill School").press("away")
        assert (there.state, there.session.current) == ("reflect.close", 2)

    def test_the_last_open_one_leads_to_rest(self) -> None:
        there = talk("feel.sore").type("/journal").press("away")
        assert (there.state, there.has("journal.say.rest")) == ("stopped", True)

    def test_opening_puts_it_back(self, there: Talk) -> None:
        opened(there, "Crumb").press("away").type("/journal").type("Crumb")
        assert "put away" in there.text
        there.press("put_back")
        assert (there.state, there.session.threads[2].status) == ("reflect.close", "open")
        assert there.session.shelf[2]["status"] == "open"

    def test_a_finished_one_is_finished_again(self) -> None:
        there = ward().until("done").type("/journal").press("away").type("/journal")
        assert there.press("put_back").session.shelf[1]["status"] == "done"

    def test_switching_leaves_it_out(self, there: Talk) -> None:
        opened(there, "Crumb").press("away").type("switch")
        assert there.labels == ["Saint Mary", "Hill School"]


class TestDeleting:
    def test_it_is_asked_once(self, there: Talk) -> None:
        opened(there, "Crumb").press("delete")
        assert (there.state, there.codes) == ("journal.sure", ["keep", "delete"])
        assert set(there.press("keep").session.threads) == {1, 2, 3}

    def test_another_one_goes_and_the_question_stays(self, there: Talk) -> None:
        opened(there, "Crumb").press("delete").type("delete")
        assert (there.state, set(there.session.threads)) == ("feel.card", {1, 3})
        assert Unplan("2/") in there.effects
        assert "Crumb" not in str(there.session.to_dict())

    def test_the_one_at_hand_goes(self, there: Talk) -> None:
        opened(there, "Hill School").press("delete").press("delete")
        assert (there.session.current, there.state) == (2, "reflect.close")

    def test_the_only_one_leaves_a_first_question(self) -> None:
        there = talk("feel.sore").type("/journal").press("delete").press("delete")
        assert (there.state, set(there.session.threads)) == ("opening.hello", {2})
        assert there.answers == {}

    def test_nothing_of_it_is_found_any_more(self, there: Talk) -> None:
        opened(there, "Crumb").press("delete").press("delete")
        assert there.type("/search baker").has("search.say.nothing")

    def test_what_was_felt_there_today_is_not_carried_on(self) -> None:
        there = talk("feel.sore").type("/restart").press("delete")
        assert "feel.words" not in there.answers


class TestWhatLasts:
    """The line for the next no, and the goals."""

    def test_they_stay_when_their_rejection_is_put_away(self, there: Talk) -> None:
        opened(there, "Saint Mary").press("away").type("new")
        assert (there.state, "One chair, many people" in there.text) == ("later.again", True)

    def test_they_go_when_it_is_deleted(self, there: Talk) -> None:
        opened(there, "Saint Mary").press("delete").press("delete")
        assert "setback" not in there.session.person
        assert there.type("new").state == "opening.hello"

    def test_where_they_were_just_asked_about_the_next_question_stands(self, there: Talk) -> None:
        there.type("new")
        assert there.state == "later.again"
        opened(there, "Saint Mary").press("delete").press("delete")
        assert there.state == "opening.hello"

    def test_the_line_of_the_one_left_takes_its_place(self, there: Talk) -> None:
        there.type("/journal").type("Crumb").press("open")
        there.until("move.close", fresh(move__again="Bread rises again tomorrow"))
        assert there.session.person["setback"]["text"] == "Bread rises again tomorrow"
        opened(there, "Crumb").press("delete").press("delete")
        assert there.session.person["setback"]["text"] == "One chair, many people"

    def test_deleting_at_a_new_start_is_the_same(self) -> None:
        there = ward().type("/restart").press("delete")
        assert "setback" not in there.session.person

    def test_a_goal_is_the_first_button_at_the_next_one(self) -> None:
        there = talk("reflect.goal", fresh(reflect__list=("late",)))
        goal = there.codes[0]
        there.press(goal).until("reflect.close").type("new").until("reflect.goal")
        assert there.codes[0] == goal

    def test_so_is_one_in_their_own_words(self) -> None:
        there = talk("reflect.goal").type("Breathing before I speak").until("reflect.close")
        there.type("new").until("reflect.goal")
        assert there.labels[0].startswith("Breathing before")
        assert there.press("own").answers["reflect.goal"]["text"] == "Breathing before I speak"
        there.until("reflect.close")
        assert there.session.person["goal"] == "Breathing before I speak"

    def test_it_goes_with_its_rejection(self) -> None:
        there = talk("reflect.goal").type("Breathing before I speak").until("reflect.close")
        there.type("new").type("/journal").type("Saint Mary").press("delete").press("delete")
        assert "Breathing" not in str(there.session.to_dict())


class TestChangingAnAnswerElsewhere:
    def test_one_comes_back_to_the_question(self, there: Talk) -> None:
        opened(there, "Saint Mary").press("edit").type("For the next no or yes")
        assert (there.state, there.session.current) == ("move.again", 1)
        there.type("Another chair")
        assert (there.state, there.session.current) == ("feel.card", 3)
        assert there.session.threads[1].answers["move.again"]["text"] == "Another chair"

    def test_what_hangs_on_it_is_asked_again(self, there: Talk) -> None:
        opened(there, "Crumb").press("edit")
        while "intake.far" not in there.codes:
            there.press("others")
        there.press("intake.far")
        assert there.state == "intake.far"
        there.press("interview")
        assert (there.state, there.session.current) == ("reflect.list", 2)
        assert there.has("edit.say.depends")

    def test_stopping_there_stops_here(self, there: Talk) -> None:
        opened(there, "Saint Mary").press("edit").press("move.again").type("stop")
        assert (there.state, there.session.current) == ("stopped", 3)

    def test_there_is_a_way_out_of_the_list(self, there: Talk) -> None:
        opened(there, "Saint Mary").press("edit").type("never mind")
        assert (there.state, there.session.current) == ("feel.card", 3)


@pytest.mark.parametrize("words", ["/forget", "/stop", "/privacy", "/crisis", "I want to die"])
@pytest.mark.parametrize("first", ["/journal", "/search story", "/export", "/share all"])
def test_help_and_leaving_work_in_the_middle(there: Talk, first: str, words: str) -> None:
    there.type(first).type(words)
    expected = {"/forget": "forget.sure", "/stop": "stopped", "/privacy": there.state}
    assert there.state == expected.get(words, "parked")


def test_the_list_is_not_said_twice_the_same_when_the_zone_changed_in_between() -> None:
    there = talk("feel.sore").type("/new").type("a second no, by mail").type("/journal")
    assert not there.has("lead.once_more")
    there.send(Zone("Asia/Tokyo")).type("/journal")
    assert there.has("lead.once_more")
