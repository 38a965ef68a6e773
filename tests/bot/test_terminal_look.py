import io
import re

import pytest

from bot.terminal.look import Look, is_wanted

NAMED = re.compile(r"\x1b\[(?:0|1|2|3[0-7]|9[0-7]|;)+m")


class Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": ""}, False),
        ({}, False),
    ],
)
def test_colour_is_for_terminals_that_show_it_and_people_who_want_it(
    environment: dict[str, str], wanted: bool
) -> None:
    assert is_wanted(environment, Tty()) is wanted


def test_no_colour_goes_into_a_pipe() -> None:
    assert not is_wanted({"TERM": "xterm"}, io.StringIO())


def test_a_plain_look_leaves_every_text_as_it_is() -> None:
    look = Look()
    assert [look.strong("a"), look.faint("b"), look.marked("c")] == ["a", "b", "c"]


def test_only_named_colours_bold_and_dim_are_used() -> None:
    look = Look(is_plain=False)
    for worn in (look.strong("a"), look.faint("a"), look.marked("a")):
        assert worn != "a"
        assert NAMED.sub("", worn) == "a"
    assert look.strong("") == ""
