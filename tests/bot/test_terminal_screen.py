from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.keep.outbox import Document, Message
from bot.speech.harmless import harmless
from bot.speech.words import read_scripts
from bot.terminal.screen import Screen, button_lines, heard, noted, said
from bot.terminal.sentences import Sentences


def buttons(*labels: str) -> tuple[tuple[str, str], ...]:
    return tuple((f"code{n}", label) for n, label in enumerate(labels))


def test_a_message_is_indented_below_its_speaker_and_blank_lines_stay_blank() -> None:
    assert said(Message("One.\n\nTwo. ")) == "bot: One.\n\n     Two."


def test_buttons_are_numbered_in_order() -> None:
    message = Message("Well?", buttons("Yes", "No"))
    assert said(message) == "bot: Well?\n     [1] Yes\n     [2] No"


def test_buttons_whose_labels_are_numbers_stand_for_themselves_on_one_line() -> None:
    scale = buttons(*(str(n) for n in range(11)))
    assert button_lines(scale) == ["[0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]"]


def test_a_label_beside_numbers_keeps_its_place_unless_a_number_has_it() -> None:
    assert button_lines(buttons("7", "8", "Skip")) == ["[7] [8]", "[3] Skip"]
    assert button_lines(buttons("3", "8", "Skip")) == ["[3] [8]", "Skip"]


def test_what_was_typed_is_echoed_without_trailing_space() -> None:
    assert heard("1") == "you: 1"
    assert heard("") == "you:"
    assert heard(":wait 3d") == "you: :wait 3d"


def test_a_note_of_the_terminal_is_neither_speakers() -> None:
    assert noted("A sentence.") == "(A sentence.)"


@pytest.mark.parametrize(
    ("dangerous", "plain"),
    [
        ("\x1b[2Jgone", "gone"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bPq#0\x1b\\after", "after"),
        ("\x9b31mred", "red"),
        ("a\x00b\x07c\x7f", "abc"),
        ("a\rb\tc", "a\nb c"),
        ("abc\u202edef", "abcdef"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("👨‍👩‍👧 שלום", "👨‍👩‍👧 שלום"),
    ],
)
def test_nothing_a_terminal_obeys_is_printed(dangerous: str, plain: str) -> None:
    assert harmless(dangerous) == plain


@given(st.text(st.characters(), max_size=200))
def test_no_text_at_all_brings_out_a_control_character(text: str) -> None:
    printed = said(Message(text, buttons(text)))
    assert not [c for c in printed if (ord(c) < 32 and c != "\n") or 0x7F <= ord(c) <= 0x9F]


@given(st.text(st.characters(), max_size=200))
def test_no_line_of_a_message_can_pass_for_a_speaker_or_end_in_a_space(text: str) -> None:
    first, *rest = said(Message(text, buttons(text))).split("\n")
    assert first.startswith("bot:")
    assert all(line == "" or line.startswith("     ") for line in rest)
    assert not [line for line in (first, *rest) if line != line.rstrip()]


@pytest.mark.parametrize(
    ("document", "shown"),
    [
        (Document("markdown", 2), "bot: # All of it\n"),
        (
            Document("pdf", 2),
            "(This makes the file: rebound export --person NAME --format pdf --rejection 2)\n",
        ),
        (
            Document("pdf", 0, share=True, stay=("A",)),
            "(This makes the file: rebound export --person NAME --format pdf --share --stay A)\n",
        ),
    ],
)
def test_a_file_is_shown_as_text_or_it_is_said_how_to_make_it(
    document: Document, shown: str
) -> None:
    out = StringIO()
    Screen(out, lambda _: "# All of it", Sentences(read_scripts()["en"])).say(document)
    assert out.getvalue() == shown
