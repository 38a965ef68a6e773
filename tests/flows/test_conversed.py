"""What a reader found in ten minutes of talk: heard, answered, given back as a person would."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation
from tests.flows.talking import Talk, fresh, talk
from tests.flows.test_acts import ear, heard
from tests.walks import engine

ROLE = ("They said no", "product designer at Acme", "final round", "last monday")
TO_FUTURE = ("lead me", "angry", "7", "the way they wrote it", "the first one")


def at(step: str, **answers: object) -> Talk:
    """Somebody led to `step` who is listened to from there on."""
    there = talk(step, fresh(**answers) if answers else None)  # type: ignore[arg-type]
    there.world.engine = conversation().world.engine
    return there


class TestNames:
    def test_a_company_has_no_article_and_a_kind_of_place_has_one(self) -> None:
        assert conversation("got a no from acme").answers["fact.company"]["text"] == "acme"
        there = conversation("they said no, a job at bakery")
        assert there.answers["fact.company"]["text"] == "the bakery"

    @pytest.mark.parametrize(
        ("said", "step", "now"),
        [
            ("it was actually for senior product designer not product designer",
             "fact.role", "senior product designer"),
            ("sorry, it's Acme Labs, not Acme", "fact.company", "Acme Labs"),
            ("the company is called Acme Labs", "fact.company", "Acme Labs"),
        ],
    )  # fmt: skip
    def test_a_name_is_corrected_where_it_is_said(self, said: str, step: str, now: str) -> None:
        there = conversation(*ROLE).type(said)
        assert there.answers[step]["text"] == now
        assert now in there.text

    @pytest.mark.parametrize(
        ("said", "step", "value"),
        [
            ("no i meant the first interview, not the final round", "intake.far", "interview"),
            ("it was wednesday actually, not monday", "intake.when", "2026-02-25"),
        ],
    )
    def test_a_choice_and_a_day_are_corrected_too(self, said: str, step: str, value: str) -> None:
        answer = conversation(*ROLE).type(said).answers[step]
        assert value in (answer.get("date"), *answer.get("codes", ()))

    @pytest.mark.parametrize(
        ("said", "step", "now"),
        [
            ("change the company to Acme Group", "fact.company", "Acme Group"),
            ("the role was lead designer", "fact.role", "lead designer"),
            ("her name is Priya Nair, not Pria", "follow.name", "Priya Nair"),
        ],
    )
    def test_a_thing_named_by_its_kind_is_what_is_corrected(
        self, said: str, step: str, now: str
    ) -> None:
        assert conversation(*ROLE, "lead me").type(said).answers[step]["text"] == now

    def test_one_of_several_choices_is_exchanged(self) -> None:
        there = conversation(*ROLE, "lead me", "angry", "7", "not angry, more like disappointed")
        assert there.answers["feel.words"]["codes"] == ["disappointment"]

    def test_what_was_denied_in_short_is_put_right(self) -> None:
        there = conversation(*ROLE, "it wasn't the final round, it was the second interview")
        assert there.answers["intake.far"]["codes"] == ["interview"]

    def test_words_said_better_right_after_a_story_stand_below_it(self) -> None:
        there = conversation(*ROLE, *TO_FUTURE).type("i had imagined the team lunches")
        there.type("scrap that, the bike ride to work")
        words = there.answers["feel.future"]["text"]
        assert words == "i had imagined the team lunches\nthe bike ride to work"

    def test_a_day_alone_puts_the_noted_one_right(self) -> None:
        there = conversation(*ROLE).type("tuesday")
        assert there.answers["intake.when"]["date"] == "2026-02-24"

    def test_what_is_taken_back_in_one_breath_is_not_kept(self) -> None:
        there = conversation(*ROLE, "lead me", "sad. no wait, angry")
        assert there.answers["feel.words"]["codes"] == ["anger"]


@pytest.mark.parametrize(
    "said",
    [
        "5 rounds. then nothing but a template", "hr", "they were so nice", "no clue",
        "tired at the moment", "a bit sad today", "exhausted honestly", "busy with the kids",
        "in bed with a cold", "can't sleep", "so down right now", "hungover", "fine thanks",
    ],
)  # fmt: skip
def test_what_names_no_job_is_none(said: str) -> None:
    there = conversation("They said no", said)
    assert not there.answers.keys() & {"fact.role", "fact.company"}
    assert "text" not in there.answers.get("intake.job", {})


@pytest.mark.parametrize(
    ("said", "step", "name"),
    [
        ("carer at Hope House", "fact.company", "Hope House"),
        ("sales at Fine Foods", "fact.company", "Fine Foods"),
        ("nurse at the moment", "fact.role", "nurse"),
        ("Good Care, night nurse", "fact.company", "Good Care"),
        ("the sales job with Kelso", "fact.company", "Kelso"),
        ("the sales position with Next", "fact.company", "Next"),
        ("fine, the data job at Kelso", "fact.role", "data"),
    ],
)
def test_a_name_that_sounds_like_a_mood_is_a_name(said: str, step: str, name: str) -> None:
    assert conversation("They said no", said).answers[step]["text"] == name


def test_a_wish_beside_the_story_leads_on_and_the_story_is_kept() -> None:
    there = conversation(
        "they said no, designer job at Fenwick, final round, today. need to reply to them"
    )
    assert there.answers["fact.company"]["text"] == "Fenwick"
    assert there.answers["intake.far"]["codes"] == ["final"]
    assert there.answers["intake.lane"]["codes"] == ["write"]


def test_again_in_the_first_sentence_opens_nothing_anew() -> None:
    assert conversation("rejected. again.").session.current == 1


def test_a_round_is_no_day() -> None:
    assert "intake.when" not in at("intake.when").type("last round").answers


def test_feelings_told_later_join_those_heard_before() -> None:
    there = conversation("They said no, I feel so confused", "nurse at Mary's", "interview")
    there.type("monday").type("i feel sad and so embarrassed")
    assert {"sadness", "embarrassment"} <= set(there.answers["feel.words"]["codes"])


def test_a_question_is_not_filed_where_own_words_are_asked_for() -> None:
    there = conversation(*ROLE, *TO_FUTURE)
    assert there.state == "feel.future"
    assert "feel.future" not in there.type("why do they do that").answers
    assert "reflect.proud" not in at("reflect.proud").type("whats a card").answers


def test_a_number_that_a_sentence_begins_with_is_the_number() -> None:
    there = at("feel.strength").type("maybe a six, it was worse when i couldnt fall asleep")
    assert there.answers["feel.strength"]["number"] == 6


def test_who_asks_for_no_advice_gets_none() -> None:
    there = at("intake.lane").type("do other people feel like this?")
    assert not there.has("one_thing.")


def test_a_day_that_nobody_named_is_not_read_back() -> None:
    there = conversation("They said no after the final round at Acme")
    assert "intake.when" not in there.answers
    assert not there.has("opening.hello.reply.far_when")


def test_a_feeling_is_given_back_in_their_own_word() -> None:
    there = conversation("acme said no, gutted")
    assert "gutted" in there.text
    assert "disappoint" not in there.text.lower()


def test_an_insult_is_not_given_back_as_a_feeling() -> None:
    there = conversation("rejected after the interview, what a bunch of idiots")
    assert "idiots" not in there.text


class TestAskedAgain:
    def test_what_still_stands_comes_back_lighter(self) -> None:
        there = at("intake.lane").type("the weather is grey over the harbour today")
        assert there.has("again.intake.lane")
        assert not there.has("intake.lane.ask")

    def test_what_is_asked_for_comes_back_in_full(self) -> None:
        there = at("intake.lane").type("/repeat")
        assert there.has("intake.lane.ask")

    def test_the_second_time_nothing_is_asked(self) -> None:
        there = at("intake.lane")
        there.type("the weather is grey over the harbour today")
        there.type("my neighbour has painted the fence green")
        assert not there.has("again.")
        assert not there.has("intake.lane.ask")

    def test_every_question_that_can_be_interrupted_has_lighter_words(self) -> None:
        script = engine().script("en")
        asked = {"intake.job", "feel.words", "reflect.proud", "follow.expect", "move.next"}
        assert all(f"again.{step}" in script for step in asked)


@pytest.mark.parametrize(
    "said",
    [
        "i had four interviews and then a two line email",
        "their mail had about two lines in it",
        "the mail they sent had two lines and no name",
    ],
)
def test_a_story_is_no_choice_of_what_to_write(said: str) -> None:
    assert heard("follow.expect", said).trigger != "answered"


@pytest.mark.parametrize("said", ["just two lines", "two lines please"])
def test_a_choice_in_few_words_is_one(said: str) -> None:
    assert heard("follow.expect", said).answer == {"codes": ["two_lines"]}


class TestWhy:
    @pytest.mark.parametrize("said", ["why do they always do that", "why are companies like this"])
    def test_why_employers_are_so_gets_what_can_be_said(self, said: str) -> None:
        assert at("intake.lane").type(said).has("honest.why_they")

    def test_why_this_once_is_beyond_anybody_here(self) -> None:
        assert at("feel.close").type("why did they do it at all").has("answer.nobody_why_exactly")

    def test_what_the_shelf_surely_has_comes_before_that(self) -> None:
        assert at("feel.close").type("was it the gap in my cv").has("answer.gap_did_it_cost")


class TestNews:
    @pytest.mark.parametrize("said", ["they wrote back", "recruiter replied!", "got a reply"])
    @pytest.mark.parametrize("state", ["intake.lane", "feel.sore", "follow.expect", "stopped"])
    def test_that_something_came_says_nothing_of_what(self, state: str, said: str) -> None:
        found = heard(state, said)
        assert (found.trigger, found.argument) == ("turned_out", "answered")

    def test_what_is_told_as_good_is_good(self) -> None:
        found = heard("feel.close", "they wrote back and it was so nice")
        assert (found.trigger, found.argument) == ("turned_out", "answered_yes")

    def test_who_wrote_themselves_got_no_answer(self) -> None:
        assert heard("feel.close", "i wrote back").argument != "answered"


class TestShelf:
    @pytest.mark.parametrize(
        "said",
        [
            "who won the match last night? and is this therapy?",
            "is this therapy? and who won the match last night?",
        ],
    )
    def test_of_two_questions_the_one_with_an_answer_is_answered(self, said: str) -> None:
        assert at("intake.lane").type(said).has("answer.us_therapy")

    def test_a_question_that_sounds_like_a_wish_goes_with_an_answer(self) -> None:
        there = at("intake.when").type("yesterday, and can i change it later")
        assert there.has("answer.us_change_answers")
        assert there.answers["intake.when"]

    def test_a_question_behind_a_comma_is_one(self) -> None:
        said = "there are three years missing in my cv, was it the gap"
        assert at("feel.close").type(said).has("answer.gap_did_it_cost")

    def test_an_answer_names_what_comes_next_once(self) -> None:
        there = at("intake.lane").type("should I ask them for feedback?")
        assert there.has("answer.feedback_whether")
        assert there.has("onto.letter")
        there.type("should I ask them for feedback?")
        assert not there.has("onto.letter")

    def test_it_names_nothing_where_one_stands_already(self) -> None:
        there = at("follow.expect").type("should I ask them for feedback?")
        assert there.has("answer.feedback_whether")
        assert not there.has("onto.letter")

    def test_every_answer_leads_somewhere_that_has_words(self) -> None:
        script = engine().script("en")
        assert script.leads
        assert all(f"onto.{onto}" in script for onto in script.leads.values())


@pytest.mark.parametrize(
    "said", ["can we skip to the letter", "i just want to write the email", "can you write it"]
)
@pytest.mark.parametrize("step", ["intake.lane", "intake.when", "feel.strength", "reflect.wins"])
def test_a_wish_for_the_letter_leads_there(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state.startswith("follow.")


@pytest.mark.parametrize("step", ["intake.when", "feel.strength"])
def test_who_does_not_know_is_not_asked_twice(step: str) -> None:
    assert at(step).type("no idea, honestly").state != step


def test_the_ear_of_these_tests_is_the_real_one() -> None:
    assert ear().heads


def test_a_feeling_beside_something_heavy_is_taken_down() -> None:
    there = at("intake.lane").type("gutted mostly. and a bit humiliated")
    assert "disappointment" in there.answers["feel.words"]["codes"]


def test_who_turns_a_question_down_and_goes_on_does_not_stop() -> None:
    there = at("feel.strength").type("no thanks not tonight, lets go on")
    assert there.state not in {"stopped", "feel.strength"}


@pytest.mark.parametrize("said", ["yeah keep it", "yes that one"])
def test_a_yes_is_no_word_for_a_feeling(said: str) -> None:
    assert "text" not in heard("feel.words", said).answer


def test_which_no_in_a_row_it_is_says_no_day() -> None:
    there = at("intake.when").type("this is the fourth one since august")
    assert "intake.when" not in there.answers
    assert there.answers["feel.count"]["codes"] == ["few"]


@pytest.mark.parametrize(
    "said",
    [
        "so close and then it all went away",
        "it was so close and then nothing",
        "almost had it and then poof",
        "everything looked good and then they stopped answering",
        "one step away and then gone",
        "they loved me and then nothing came",
        "got so far and then no",
    ],
)
def test_nothing_was_taken_back_that_was_not_surely_offered(said: str) -> None:
    answers = at("intake.far").type(said).type(said).answers
    assert "offer" not in answers.get("intake.far", {}).get("codes", ())
    assert "withdrawn" not in answers.get("fact.how", {}).get("codes", ())


@pytest.mark.parametrize(
    "said",
    [
        "they offered it and then took it back",
        "had the contract in hand",
        "offer got pulled",
        "they rescinded the offer",
        "i got the job but then they changed their mind",
    ],
)
def test_an_offer_that_was_taken_back_is_one(said: str) -> None:
    assert at("intake.far").type(said).answers["intake.far"]["codes"] == ["offer"]


@pytest.mark.parametrize(
    "said", ["am i bothering them", "wont they find it pushy", "isnt it annoying if i write"]
)
@pytest.mark.parametrize("step", ["follow.draft", "follow.expect", "follow.when"])
def test_a_question_without_its_mark_agrees_to_nothing(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state == step
    assert step not in there.answers
