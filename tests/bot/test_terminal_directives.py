from datetime import timedelta

import pytest

from bot.speech.words import read_scripts
from bot.terminal.directives import MisusedError, Quit, Sleep, Wait, directive
from bot.terminal.sentences import Sentences


def told(line: str) -> str:
    """What is said of a directive that cannot be followed."""
    with pytest.raises(MisusedError) as caught:
        directive(line)
    return Sentences(read_scripts()["en"])(caught.value.key, name=caught.value.name)


@pytest.mark.parametrize(
    ("line", "by"),
    [
        (":wait 3d", timedelta(days=3)),
        (":wait 90m", timedelta(minutes=90)),
        (":wait 1d 2h", timedelta(days=1, hours=2)),
        (":WAIT 2H", timedelta(hours=2)),
        (" :wait 2h ", timedelta(hours=2)),
        (":wait2h", timedelta(hours=2)),
        (":wait 0m", timedelta()),
        (":wait \uff13d", timedelta(days=3)),
    ],
)
def test_wait_says_how_long(line: str, by: timedelta) -> None:
    assert directive(line) == Wait(by)


@pytest.mark.parametrize(
    "line", [":(", ":-)", ":", "", ": wait", ":3", "::wait 3d", "no: wait 3d", ":_", "🙂:wait"]
)
def test_only_a_colon_and_letters_is_a_directive(line: str) -> None:
    assert directive(line) is None


def test_sleep_says_how_long_as_wait_does() -> None:
    assert directive(":sleep 30d") == Sleep(timedelta(days=30))
    assert "Write it like :sleep 3d" in told(":sleep well")


def test_quit_leaves() -> None:
    assert directive(":quit") == Quit()


@pytest.mark.parametrize(
    "line",
    [":wait", ":wait 3", ":wait soon", ":wait 3x", ":wait -3d", ":wait 3d later"],
)
def test_a_wait_without_a_length_is_told_how_to_write_one(line: str) -> None:
    assert told(line) == "How long? Write it like :wait 3d, :wait 2h or :wait 30m."


@pytest.mark.parametrize("line", [":D", ":foo 3", ":waiting 3d", ":ärger"])
def test_an_unknown_directive_is_named_with_those_there_are(line: str) -> None:
    said = told(line)
    assert said.startswith(f"I don't know {line.split(maxsplit=1)[0]}. There are :wait 3d")
    assert ":quit" in said


def test_a_wait_of_ages_is_refused() -> None:
    assert "ten years" in told(":wait 999999d")
