"""What ten people said freely: each kind of line is heard as what it is, in words of its own."""

from __future__ import annotations

from datetime import date

import pytest

from flows.beside.acts.shelf import answer_key
from flows.listening.names import job
from flows.listening.opening import opening
from tests.flows.hearing_talk import conversation
from tests.flows.test_acts import heard
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("state", "said", "code"),
    [
        ("intake.lane", "well, how it feels please", "chest"),
        ("intake.lane", "erm, could we look at what happened first", "inside"),
        ("intake.lane", "perhaps just one next step?", "one_step"),
        ("feel.sore", "honestly how close it was", "close"),
        ("feel.sore", "because it was so close", "close"),
        ("feel.sore", "mostly not knowing the reason i guess", "unknown"),
        ("feel.count", "yeah i've lost count", "many"),
    ],
)
def test_the_words_of_a_button_are_it_whatever_stands_around(
    state: str, said: str, code: str
) -> None:
    found = heard(state, said)
    assert (found.trigger, found.answer) == ("answered", {"codes": [code]})


@pytest.mark.parametrize(
    "said", ["not how it feels", "i don't want one next step", "is it about what i want next?"]
)
def test_they_are_not_where_they_are_denied_or_asked_about(said: str) -> None:
    assert not heard("intake.lane", said).answer.get("codes")


@pytest.mark.parametrize("said", ["honestly what's wrong with them", "what's wrong with you"])
def test_the_words_of_a_button_are_not_it_of_somebody_else(said: str) -> None:
    assert "codes" not in heard("feel.sore", said).answer


@pytest.mark.parametrize(
    "said",
    [
        "i don't know, whatever you suggest",
        "could you guide me please",
        "do as you think best",
        "hmm. your choice",
    ],
)
def test_who_leaves_the_way_to_us_is_led(said: str) -> None:
    assert heard("intake.lane", said).answer == {"codes": ["lead"]}


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("feel.count", "was i too quiet in there"),
        ("feel.strength", "would they even remember me"),
        ("feel.sore", "have i made a fool of myself"),
        ("intake.far", "do people get over this"),
        ("intake.lane", "am i the problem"),
    ],
)
def test_a_question_needs_no_mark(state: str, said: str) -> None:
    assert heard(state, said).trigger in {"asked", "unknowable"}


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("just tell me honestly, am i too old for this", "age_suspected"),
        ("i'd like to know one thing. was it my accent", "accent_mentioned"),
        ("ok serious question: is it because of the gap", "gap_did_it_cost"),
        ("be blunt with me, was it my age", "age_suspected"),
    ],
)
def test_what_leads_a_question_in_is_no_part_of_it(said: str, key: str) -> None:
    also = heard("intake.far", said).also
    assert answer_key(also) == key


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("where do all my answers go", "us_where_kept"),
        ("what do you do with the things i type", "us_where_kept"),
        ("will you store what i said", "us_where_kept"),
        ("who is able to look at this", "us_who_reads"),
        ("can anybody else see what i put here", "us_who_reads"),
    ],
)
@pytest.mark.parametrize("state", ["feel.strength", "feel.future", "reflect.proud"])
def test_what_becomes_of_their_words_is_answered(state: str, said: str, key: str) -> None:
    found = heard(state, said)
    assert found.trigger in {"asked", "privacy"}
    assert found.trigger == "privacy" or answer_key(found.also) == key


@pytest.mark.parametrize("said", ["did the presentation well", "was the calm one in the room"])
def test_what_was_done_is_no_question(said: str) -> None:
    assert heard("reflect.proud", said).trigger == "answered"


@pytest.mark.parametrize(
    "said",
    [
        "that is not what i told you",
        "hm no, you muddled those up",
        "wait there's a mistake in that",
        "i never said that",
        "you took that down wrong",
    ],
)
@pytest.mark.parametrize("state", ["feel.strength", "feel.sore", "intake.lane", "feel.kind"])
def test_who_says_only_that_it_is_wrong_is_asked_which(state: str, said: str) -> None:
    there = conversation("They said no", "product designer at Acme", "final round", "monday")
    assert there.type(said).has("protest.which")
    assert heard(state, said).trigger == "protested"


def test_what_was_noted_last_is_named() -> None:
    lines = ("They said no", "product designer at Acme", "final round")
    assert "Final round" in conversation(*lines).type("you misread me there").text


@pytest.mark.parametrize(
    "said", ["you're asking me the same thing again", "i already told you this", "as i told you"]
)
class TestToldBefore:
    def test_the_question_is_not_put_again(self, said: str) -> None:
        found = heard("intake.far", said)
        assert (found.trigger, found.argument) == ("left_open", "said_before")

    def test_nothing_that_was_noted_goes(self, said: str) -> None:
        there = conversation("They said no", "product designer at Acme").type(said)
        assert there.answers["fact.company"]["text"] == "Acme"
        assert there.state != "intake.far"

    def test_it_is_taken_from_where_they_told_it(self, said: str) -> None:
        there = at("intake.far")
        there.world.session.threads[1].answers["aside.1"] = {"text": "it was the final round"}
        assert there.type(said).answers["intake.far"]["codes"] == ["final"]


@pytest.mark.parametrize(
    ("said", "role", "company"),
    [
        ("cook. Harbour Kitchen in Galway", "cook", "Harbour Kitchen"),
        ("Morrisons in Hull, night driver", "night driver", "Morrisons"),
        ("lab technician. Orla Labs", "lab technician", "Orla Labs"),
        ("nurse at St. Brigid's in Cork", "nurse", "St. Brigid's"),
    ],
)
def test_job_and_employer_stand_in_any_order_and_a_town_is_neither(
    said: str, role: str, company: str
) -> None:
    assert job(said) == (role, company, False)


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("they said no, got the mail last night from Tern Housing, night cleaner",
         "night cleaner"),
        ("turned down on friday by Pell Foods (line supervisor)", "line supervisor"),
        ("a no from Orla Labs - lab technician", "lab technician"),
        ("got a no from Orla Labs, so sad", None),
    ],
)  # fmt: skip
def test_the_job_right_behind_the_employer_is_read(said: str, role: str | None) -> None:
    assert opening(said, date(2026, 3, 2)).role == role


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("number five in a row? no, the sixth no since spring", "few"),
        ("rejected again, the 32nd rejection by now", "many"),
        ("the fourth this year", "few"),
        ("they said no, my twelfth no this summer", "few"),
    ],
)
def test_which_no_in_a_row_it_is_counts_them(said: str, code: str) -> None:
    assert conversation(said).answers["feel.count"]["codes"] == [code]


@pytest.mark.parametrize("said", ["second this week", "7th in a row", "the third since monday"])
def test_which_no_it_is_moves_no_day(said: str) -> None:
    there = conversation("They said no", "nurse at Mary's", "interview", "yesterday")
    day = there.answers["intake.when"]
    assert there.type(said).answers["intake.when"] == day


@pytest.mark.parametrize("said", ["maybe a 6 or 7", "i'd say seven", "around 7 i guess"])
def test_a_number_after_the_feelings_is_how_strong_they_are(said: str) -> None:
    there = conversation("They said no, i feel sad", "nurse at Mary's", "interview", "yesterday")
    assert there.state == "intake.lane"
    there.type(said)
    assert there.answers["feel.strength"]["number"] == 7
    assert "feel.count" not in there.answers


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("feel.words", "go on then"),
        ("feel.words", "keep this"),
        ("feel.words", "change a line"),
        ("feel.words", "well i sent it in june, had a call, then a task that took a whole weekend "
                       "and then for weeks i heard nothing till the mail this morning"),
    ],
)  # fmt: skip
def test_what_is_no_word_for_a_feeling_is_not_filed_as_one(state: str, said: str) -> None:
    assert "text" not in heard(state, said).answer


@pytest.mark.parametrize("said", ["flat", "a bit wobbly", "like an old sock"])
def test_an_own_word_for_it_still_is_one(said: str) -> None:
    assert heard("feel.words", said).trigger == "answered"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("the panel talk went badly", "badly"),
        ("well my task went badly", "badly"),
        ("it was mixed really", "mixed"),
    ],
)
def test_the_very_word_of_an_option_comes_before_what_is_guessed(said: str, code: str) -> None:
    assert heard("reflect.inside", said).answer == {"codes": [code]}


@pytest.mark.parametrize(
    "said",
    ["sorry i don't get what you want there", "dont understand the question", 'cant follow "sore"'],
)
@pytest.mark.parametrize("state", ["feel.strength", "feel.sore", "intake.far"])
def test_who_does_not_understand_the_question_is_told_what_it_means(state: str, said: str) -> None:
    found = heard(state, said)
    assert (found.trigger, found.argument) in {("asked", "meaning"), ("repeat", "")}


@pytest.mark.parametrize("said", ["pause now, the bus is here", "pause, phone", "pause it. dinner"])
def test_a_pause_with_its_reason_is_one(said: str) -> None:
    assert heard("feel.strength", said).trigger == "stop"


@pytest.mark.parametrize("said", ["how near i got", "how it all went so close", "the way it was"])
def test_nothing_stops_without_a_word_for_it(said: str) -> None:
    assert heard("feel.strength", said).trigger != "stop"


@pytest.mark.parametrize("said", ["i have lost count", "lost count i guess", "the first one"])
def test_an_answer_that_comes_late_is_taken(said: str) -> None:
    there = conversation("They said no", "nurse at Mary's", "final round", "yesterday", "lead me")
    there.type("angry").type("7").type("the way they did it").type("skip")
    assert there.state != "feel.count"
    there.type(said)
    assert there.answers["feel.count"]["codes"]


@pytest.mark.parametrize("said", ["uh maybe how it feels?", "well maybe one next step, please?"])
def test_a_choice_put_as_a_question_is_no_question_besides(said: str) -> None:
    there = conversation("They said no", "nurse at Mary's", "final round", "yesterday").type(said)
    assert not there.has("answer.")
    assert there.state != "intake.lane"


@pytest.mark.parametrize(
    "said",
    [
        "i was bad at explaining the gap",
        "my answer about money was weak",
        "they liked my references i think",
    ],
)
def test_what_counts_nothing_is_no_count(said: str) -> None:
    assert heard("reflect.funnel", said).trigger != "answered"


@pytest.mark.parametrize("said", ["oh way too many", "40 sent, 2 calls", "hardly any replies"])
def test_a_rough_count_still_is_one(said: str) -> None:
    assert heard("reflect.funnel", said).trigger == "answered"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("the manager, Mrs Okafor, not HR", "Mrs Okafor"),
        ("it goes to Dr. Lund", "Dr. Lund"),
        ("Ms Pereira interviewed me", "Ms Pereira"),
    ],
)
def test_whom_the_letter_goes_to_is_taken_where_it_is_said(said: str, name: str) -> None:
    assert at("follow.expect").type(said).answers["follow.name"]["text"] == name


@pytest.mark.parametrize("said", ["so angry, still", "just angry really", "angry as hell"])
def test_what_is_known_already_and_told_again_leaves_no_question_open(said: str) -> None:
    there = conversation("They said no, i am so angry", "nurse at Mary's", "final round", "today")
    there.type(said)
    assert not there.has("unplaced.")
    assert there.state == "intake.lane"


@pytest.mark.parametrize(
    "no", ["nothing like that. i am only sad", "god no, i just feel sad", "no. just sad"]
)
def test_what_was_told_while_danger_was_asked_about_is_heard_with_the_no(no: str) -> None:
    there = conversation("They said no", "nurse at Mary's", "final round")
    there.type("i told my whole family and now i just want to disappear")
    assert there.state == "parked"
    there.type("heard on monday last week").type(no)
    assert there.answers["intake.when"]["date"] == "2026-02-23"


@pytest.mark.parametrize(
    ("said", "code"),
    [("the sixth in a row", "few"), ("my 50th rejection i think", "many"), ("2nd one", "few")],
)
def test_which_no_it_is_answers_how_many(said: str, code: str) -> None:
    assert heard("feel.count", said).answer == {"codes": [code]}


@pytest.mark.parametrize("said", ["second one this month", "third this week", "4th since june"])
def test_which_no_it_is_names_no_day(said: str) -> None:
    there = at("intake.far").type(said)
    assert "intake.when" not in there.answers


@pytest.mark.parametrize(
    "said", ["they told me saturday, by phone", "monday. by mail haha", "at night, by sms"]
)
def test_how_it_was_told_is_no_employer(said: str) -> None:
    assert not conversation("They said no", said).answers.keys() & {"fact.role", "fact.company"}


@pytest.mark.parametrize("said", ["whatever you like", "you decide please", "as you think best"])
def test_who_leaves_the_way_to_us_names_no_job(said: str) -> None:
    assert heard("intake.job", said).trigger != "answered"


@pytest.mark.parametrize(
    "said",
    [
        "got a no today from Kestrel, data analyst, final round",
        "another no in the post this morning, the lab this time",
        "and they turned me down again, same company as last year",
        "rejected. again. receptionist job",
    ],
)
def test_news_at_the_opening_is_what_happened(said: str) -> None:
    assert heard("opening.hello", said).trigger == "answered"


@pytest.mark.parametrize("said", ["mostly angry, a bit ashamed", "sad, empty", "furious, and sad"])
def test_feelings_are_no_job(said: str) -> None:
    assert "fact.role" not in at("intake.job").type(said).answers


@pytest.mark.parametrize(
    "said",
    ['what does "we will keep you on file" mean?', "what does “we keep your CV on file” mean"],
)
def test_a_phrase_of_theirs_is_explained_and_not_the_question(said: str) -> None:
    there = at("feel.close").type(said)
    assert there.has("answer.talent_pool.text")
    assert not there.has("asked.meaning.")
