import pytest

from bot.speech.words import read_danger
from bot.teaching.sources import DANGER, MODEL, OF_DANGER, digest, digest_in
from flows.listening.distress import level

MOST_BYTES = 4_600_000


def test_the_model_of_danger_was_made_from_the_examples_as_they_are() -> None:
    stale = "the examples changed since flows/examples/danger.bin was made: run make train"
    assert digest_in(DANGER) == digest(OF_DANGER), stale


def test_both_models_are_small_enough_to_travel() -> None:
    assert DANGER.stat().st_size + MODEL.stat().st_size <= MOST_BYTES


def test_it_hears_what_no_rule_names_and_leaves_the_job_alone() -> None:
    danger = read_danger()
    assert danger.level("i want to be dead") == "crisis"
    assert danger.level("the interview nearly killed me, so many questions") == "none"


@pytest.mark.parametrize(
    "said",
    [
        "I think I'd rest easier if I thanked them properly",
        "would it have looked odd to bring my own notes in? sorry",
        "dose it need to be long",
        "muss das heute noch fertig sein",
        "¿tiene que ser hoy?",
    ],
)
def test_thanks_notes_and_lengths_are_no_danger(said: str) -> None:
    assert level(said, danger=read_danger()) == "none"
