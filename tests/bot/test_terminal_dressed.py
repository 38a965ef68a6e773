from __future__ import annotations

import io
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import iter_graphemes, wcswidth

from bot.errors import Fault, Problem
from bot.keep.outbox import Document, Message
from bot.speech.words import read_scripts
from bot.terminal.dressed import Dressed
from bot.terminal.look import Look
from bot.terminal.saving import save
from bot.terminal.sentences import Sentences
from tests.bot.test_terminal_screen import buttons

CHINESE = "他们说不、我在柏林夏里特医院的护士面试之后很难过、也不知道为什么会这样。" * 3
JAPANESE = "面接のあとで不採用の連絡が来ました。とても悲しいですが、次に進みたいです。" * 3
ARABIC = "تم رفض طلبي للعمل كممرضة في المستشفى بعد المقابلة الأخيرة ولا أعرف السبب حتى الآن. " * 3
EMOJI = "A family 👨‍👩‍👧‍👦 with a 👍🏽 and the flag 🇩🇪 of a ❤️‍🔥 heart and a 🧑🏽‍🚒 at work. " * 3
UNBROKEN = "👩‍👩‍👦" * 60
OURS = Sentences(read_scripts()["en"])
TEXTS = [CHINESE, JAPANESE, ARABIC, EMOJI, UNBROKEN]
BOLD, DIM, MARK, END = "\x1b[1m", "\x1b[2m", "\x1b[1;35m", "\x1b[0m"


def shown(message: Message, *, is_plain: bool = True, width: int = 80) -> str:
    out = io.StringIO()
    Dressed(out, lambda _: Path(), Look(is_plain=is_plain), OURS, lambda: width).say(message)
    return out.getvalue()


@pytest.mark.parametrize("width", [40, 60, 80])
@pytest.mark.parametrize("text", TEXTS, ids=["zh", "ja", "ar", "emoji", "unbroken"])
def test_no_line_is_wider_than_the_screen_and_no_sign_is_cut(text: str, width: int) -> None:
    out = shown(Message(text, buttons(text, "Yes")), width=width)
    lines = out.removesuffix("\n").split("\n")
    assert all(0 <= wcswidth(line) <= width for line in lines)
    assert max(map(wcswidth, lines)) > width - 12
    signs = [sign for line in lines for sign in iter_graphemes(line) if sign.strip()]
    once = [sign for sign in iter_graphemes(text) if sign.strip()]
    assert signs == [*"bot:", *once, *"[1]", *once, *"[2]Yes"]


@given(text=st.text(max_size=200), many=st.booleans())
def test_no_text_brings_out_a_control_or_a_line_that_passes_for_a_speaker(
    text: str, many: bool
) -> None:
    first, *rest = shown(Message(text, buttons(text, "7"), many=many)).split("\n")
    assert first.startswith("bot:")
    assert all(line == "" or line.startswith("     ") for line in rest)
    assert not [c for line in (first, *rest) for c in line if ord(c) < 32 or 0x7F <= ord(c) < 0xA0]


def test_a_list_of_which_several_can_be_chosen_looks_different() -> None:
    one = shown(Message("Which?", buttons("Sad", "Angry")))
    several = shown(Message("Which?", buttons("Sad", "Angry"), many=True))
    assert one == "bot: Which?\n     [1] Sad\n     [2] Angry\n"
    assert several == (
        "bot: Which?\n     1 [ ] Sad\n     2 [ ] Angry\n"
        "     Several may be typed at once, as in 1 3.\n"
    )


def test_a_scale_stands_on_one_line_and_wraps_between_its_numbers() -> None:
    scale = shown(Message("How strong?", buttons(*(str(n) for n in range(11)))), width=40)
    assert scale.split("\n")[1:3] == [
        "     [0] [1] [2] [3] [4] [5] [6] [7] [8]",
        "     [9] [10]",
    ]


def test_a_long_label_hangs_behind_its_number() -> None:
    out = shown(Message("Which?", buttons("a label that takes two lines")), width=30)
    assert out == "bot: Which?\n     [1] a label that takes\n         two lines\n"


def test_a_question_stands_out_and_what_explains_it_stands_back() -> None:
    message = Message("Noted.\nWhich part?\nOne is enough.", buttons("A"), kind="question")
    assert shown(message, is_plain=False) == (
        f"{BOLD}bot: {END}Noted.\n     {BOLD}Which part?{END}\n     {DIM}One is enough.{END}\n"
        f"     {MARK}[1]{END} A\n"
    )


def test_a_title_stands_out_wherever_it_stands() -> None:
    card = Message("Elm School:\n\nFor now\nYou are sad.", kind="card", title="For now")
    assert shown(card, is_plain=False) == (
        f"{BOLD}bot: {END}Elm School:\n\n     {BOLD}For now{END}\n     You are sad.\n"
    )


def test_what_has_no_title_is_given_none() -> None:
    out = shown(Message("Three things can be typed.\nOne.", kind="card"), is_plain=False)
    assert out == f"{BOLD}bot: {END}Three things can be typed.\n     One.\n"


def test_what_a_card_asks_stands_out_as_any_question_does() -> None:
    card = Message("For now\nSad.\n\nKeep it?", kind="card", step="feel.card", title="For now")
    assert shown(card, is_plain=False) == (
        f"{BOLD}bot: {END}{BOLD}For now{END}\n     Sad.\n\n     {BOLD}Keep it?{END}\n"
    )


def test_a_file_is_written_and_its_path_is_named_on_one_line(tmp_path: Path) -> None:
    out = io.StringIO()

    def saved(file: Document) -> Path:
        return save(f"r.{file.kind}", b"%PDF", tmp_path)

    Dressed(out, saved, Look(), OURS, lambda: 20).say(Document("pdf", 1))
    assert out.getvalue() == f"(The file is {tmp_path / 'r.pdf'})\n"
    assert (tmp_path / "r.pdf").read_bytes() == b"%PDF"


def test_a_file_that_cannot_be_made_is_told_in_its_sentence() -> None:
    def fails(_: Document) -> Path:
        raise Problem("There is no letter yet.", Fault.ASKED)

    out = io.StringIO()
    Dressed(out, fails, Look(), OURS).say(Document("eml", 1))
    assert out.getvalue() == "(There is no letter yet.)\n"


def test_a_saved_file_is_its_owners_and_replaces_none(tmp_path: Path) -> None:
    paths = [save("mine.md", content, tmp_path) for content in (b"one", b"two", b"three")]
    assert [path.name for path in paths] == ["mine.md", "mine-2.md", "mine-3.md"]
    assert [path.read_bytes() for path in paths] == [b"one", b"two", b"three"]
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in paths)


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"^The file .*gone.mine\.md cannot be written") as told:
        save("mine.md", b"one", tmp_path / "gone")
    assert "--" not in str(told.value)  # nobody in a chat has an option to give


def test_a_name_that_cannot_even_be_looked_for_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be written"):
        save("x" * 300, b"one", tmp_path)
