import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from bot import app
from bot.keep.outbox import Message
from bot.terminal.completing import Choices
from tests.bot.test_terminal_screen import buttons

COMMANDS = {"where": "The map", "why": "The reason", "forget": "Destroy everything"}
ASKED = Message("Which?", buttons("Not knowing the reason", "It was so close"))


def offered(typed: str, asked: Message | None = ASKED) -> list[str]:
    completer = Choices(lambda: asked, COMMANDS, {"wait": "On", "quit": "Leave"})
    return [each.text for each in completer.get_completions(Document(typed), CompleteEvent())]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("/", ["/where", "/why", "/forget"]),
        ("/WH", ["/where", "/why"]),
        ("/x", []),
        ("not k", ["Not knowing the reason"]),
        ("", ["Not knowing the reason", "It was so close"]),
        ("nothing of this", []),
        (":w", [":wait"]),
    ],
)
def test_what_begins_as_the_line_does_is_offered(typed: str, found: list[str]) -> None:
    assert offered(typed) == found


def test_where_nothing_is_asked_no_label_is_offered() -> None:
    assert offered("n", None) == []


def test_every_command_and_directive_with_a_description_is_offered_with_it() -> None:
    described = app.commands("en")
    assert described["forget"] == "Destroy everything you wrote"
    assert app.directives("en").keys() == {"wait", "sleep", "quit"}
    assert {"where", "letter", "export", "help"} <= described.keys()
