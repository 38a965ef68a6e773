import zlib
from collections.abc import Callable

import pytest

from bot.speech.words import read_ear
from bot.teaching.sources import MODEL, OF_MODEL, digest, digest_in
from flows.listening.learned import Model

MOST_BYTES = 4_000_000
Change = Callable[[bytes], bytes]


def test_the_model_was_made_from_the_examples_as_they_are() -> None:
    stale = "the examples changed since flows/examples/model.bin was made: run make train"
    assert digest_in(MODEL) == digest(OF_MODEL), stale


def test_the_model_is_small_enough_to_travel() -> None:
    assert MODEL.stat().st_size <= MOST_BYTES


def test_the_ear_sorts_what_lines_do() -> None:
    ear = read_ear()
    for text, at, act in (
        ("stop messaging me", "feel.words", "ends"),
        ("should i email them and ask why?", "feel.words", "asks"),
        ("got another no today", "stopped", "outcome"),
        ("nothing yet", "follow.sent", "outcome"),
        ("nothing yet", "follow.answer", "outcome"),
        ("nothing yet", "feel.words", "content"),
    ):
        assert ear.listen(text, at).pieces[0].act == act


@pytest.mark.parametrize("change", [lambda body: body[:-1], lambda body: body + b"\0"])
def test_a_body_of_another_size_than_its_heads_say_is_refused(change: Change) -> None:
    first, _, packed = MODEL.read_bytes().partition(b"\n")
    with pytest.raises(ValueError, match="cut short"):
        Model(first + b"\n" + zlib.compress(change(zlib.decompress(packed)), 1))


@pytest.mark.parametrize("keep", [0.5, 0.999])
def test_a_file_cut_short_is_refused(keep: float) -> None:
    data = MODEL.read_bytes()
    with pytest.raises(ValueError, match="cut short"):
        Model(data[: int(len(data) * keep)])
