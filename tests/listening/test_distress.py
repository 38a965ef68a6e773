"""Danger is heard in plain words; idioms are not danger; denial and the past ask, not alarm."""

import pytest

from flows.listening.distress import level, plain


@pytest.mark.parametrize(
    "said",
    [
        "I want to die",
        "honestly i just wanna die",
        "I don't want to be alive any more",
        "I'm going to kill myself",
        "kms tonight",
        "thinking about sucide again",
        "everybody would be happier without me",
        "there is no reason to go on living",
        "I hope I don't wake up",
        "I wish I had never been born",
        "I've been cutting my arms again",
        "I took a whole pack of sleeping pills",
        "I'm scared of what I could do to myself",
        "I have the pills ready",
        "saying my goodbyes tonight",
        "not suicidal, but I wish a bus would hit me",
        "I used to self-harm and the urge is back",
        "my flatmate says she is going to hurt herself",
        "I want to k i l l myself",
        "quiero desaparecer para siempre, no quiero vivir",
        "ich will nicht mehr leben",
    ],
)
def test_a_plain_statement_is_a_crisis(said: str) -> None:
    assert level(said) == "crisis"


@pytest.mark.parametrize(
    "said",
    [
        "I want to die",
        "\uff49 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45",
        "I WANT TO DIEEEE",
        "i want 2 d1e",
    ],
)
def test_disguises_are_undone(said: str) -> None:
    assert level(said) == "crisis"


@pytest.mark.parametrize(
    "said",
    [
        "that panel killed me",
        "I nearly died of boredom",
        "my tablet died half way",
        "the deadline was yesterday",
        "I'd kill for an answer",
        "killing time until they ring",
        "asking for more would be career suicide",
        "I want to end this contract",
        "I can't live on that pay",
        "I jumped at it",
        "they cut my hours",
        "hanging up my apron",
        "I was shot down",
        "wake up at five for that? no",
        "I hope it hits them one day",
        "I'm done with job boards",
        "tired of living out of a suitcase",
        "the role was in suicide prevention",
        "ich sterbe vor Hunger",
        "me muero de risa",
        "I feel like a failure",
        "I'm so sad I can't eat",
        "",
    ],
)
def test_an_idiom_or_plain_sadness_is_none(said: str) -> None:
    assert level(said) == "none"


def test_an_idiom_hides_itself_and_not_what_stands_beside_it() -> None:
    assert level("the interview killed me and now I want to die") == "crisis"
    assert level("dead tired. I want to kill myself") == "crisis"


@pytest.mark.parametrize(
    "said",
    [
        "I'm not going to hurt myself",
        "I would never kill myself",
        "I was suicidal years ago, that's behind me",
        "my uncle killed himself when I was small",
        "can't do this any more",
    ],
)
def test_denial_past_and_others_past_are_asked_about(said: str) -> None:
    assert level(said) == "check"


@pytest.mark.parametrize(
    "said",
    ["nothing matters any more", "there's no way out", "I have no future", "end my suffering",
     "I can't live with this", "no reason to get up"],
)  # fmt: skip
def test_plain_hopelessness_is_asked_about(said: str) -> None:
    assert level(said) == "check"


@pytest.mark.parametrize(
    "said",
    ["nothing matters more than the pay", "there is no way out of this contract",
     "I see no future at this company", "I feel like jumping to the letter"],
)  # fmt: skip
def test_the_same_words_about_a_job_are_none(said: str) -> None:
    assert level(said) == "none"


def test_a_date_in_the_sentence_does_not_make_a_wish_past() -> None:
    assert level("I was rejected in 2024 and I want to die") == "crisis"
    assert level("I'm not going to lie, I want to die") == "crisis"


def test_danger_is_heard_whatever_the_languages_setting() -> None:
    assert level("quiero morir", language="en") == "crisis"
    assert level("I want to die", language="de") == "crisis"


@pytest.mark.parametrize(
    "said",
    ["je veux mourir", "J'ai envie de mourir.", "je ne veux plus vivre", "voglio morire",
     "non voglio più vivere", "quero morrer", "não quero mais viver", "chcę umrzeć",
     "nie chcę już żyć", "ölmek istiyorum", "ik wil dood", "хочу умереть", "не хочу жити",
     "أريد أن أموت", "我不想活了", "死にたい", "죽고 싶어"],
)  # fmt: skip
def test_the_plainest_statements_are_heard_in_languages_not_spoken_here(said: str) -> None:
    assert level(said) == "crisis"


@pytest.mark.parametrize(
    "said",
    ["je suis mort de rire", "je veux mourir de honte", "voglio morire dal ridere",
     "quero morrer de rir", "我想死你了", "me rechazaron ayer",
     "ils m'ont tué avec leurs questions"],
)  # fmt: skip
def test_their_idioms_are_none(said: str) -> None:
    assert level(said) == "none"


def test_plain_words_are_spelled_out() -> None:
    assert plain("Can't sl33p, dont wanna").split() == [
        "can", "not", "sleep", ",", "do", "not", "want", "to",
    ]  # fmt: skip
