import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.process import AT, COMMAND, environment, forked, rebound

ENOUGH_ANSWERS = 60
HEAVY = (
    "telegram", "aiohttp", "typst", "prompt_toolkit", "pydantic", "rapidfuzz", "tzfpy", "fontTools",
    "icalendar", "uvloop", "asyncio",
)  # fmt: skip


def chat(home: Path, *lines: str, at: str = AT) -> str:
    told = rebound(home, "chat", "--at", at, typed="".join(f"{line}\n" for line in lines))
    assert told.returncode == 0
    assert told.stderr == ""
    return told.stdout


def last_message(transcript: str) -> str:
    return transcript[transcript.rindex("\nbot: ") + 1 :]


def test_it_begins_with_what_it_is_and_a_question(tmp_path: Path) -> None:
    first, *rest = chat(tmp_path).splitlines()
    assert first.startswith("bot: ")
    assert "     What happened?" in rest
    assert "     [1] They said no" in rest


def test_the_first_button_alone_leads_to_the_goodbye_and_the_summary(tmp_path: Path) -> None:
    talked = chat(tmp_path, *["1", ":wait 3d"] * ENOUGH_ANSWERS)
    assert "What you have from this" in talked
    assert talked.index("For now") < talked.index("What you have from this")
    assert "did this help?" in talked


def test_the_same_lines_give_the_same_transcript_byte_for_byte(tmp_path: Path) -> None:
    lines = ["They said no after the interview at Acme", "1", "", ":(", ":wait 3d", ":foo", "1"] * 5
    homes = [tmp_path / "one", tmp_path / "two"]
    for home in homes:
        home.mkdir()
    one, two = (chat(home, *lines) for home in homes)
    assert one == two


def test_coming_back_finds_the_same_question(tmp_path: Path) -> None:
    before = chat(tmp_path, "1", "clerk at Acme")
    after = chat(tmp_path)
    assert last_message(before).removeprefix("bot: ").split("\n")[0] in after


@pytest.mark.parametrize("answers", range(1, 6))
def test_killed_at_any_line_nothing_is_lost(tmp_path: Path, answers: int) -> None:
    said = ["They said no", "clerk at Acme", "Interview", "today", "Lead me"][:answers]
    (takes, types), (out, says) = os.pipe(), os.pipe()
    with Path(os.devnull).open("wb") as nothing:
        streams = (takes, says, nothing.fileno())
        talk = forked(tmp_path, ["chat", "--at", AT], environment(tmp_path), streams)
    os.close(takes)
    os.close(says)
    with (
        os.fdopen(types, "w", encoding="utf-8") as typing,
        os.fdopen(out, encoding="utf-8") as told,
    ):
        for line in said:
            typing.write(f"{line}\n")
            typing.flush()
            while told.readline() != f"you: {line}\n":
                pass
        while not told.readline().startswith("bot: "):
            pass
        talk.kill()
        assert talk.wait() == -signal.SIGKILL
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("notes.db*"))
    assert b"clerk" not in kept
    page = rebound(tmp_path, "export", "--person", "me").stdout
    assert page.count("**") == 2 * answers
    assert "bot: " in chat(tmp_path)


def test_five_thousand_characters_and_control_characters_are_an_answer(tmp_path: Path) -> None:
    talked = chat(tmp_path, "They said no. " + "x" * 5000, "\x1b[2J\x07\x00clerk\x85")
    assert "\x1b" not in talked
    assert "Something" not in talked
    assert "x" * 5000 in rebound(tmp_path, "export", "--person", "me").stdout


def test_bytes_that_are_no_text_are_no_end(tmp_path: Path) -> None:
    talk = subprocess.run(
        [*COMMAND, "chat", "--at", AT],
        input=b"They said no \xff\xfe\r\n",
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=environment(tmp_path, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"),
        timeout=60,
    )
    assert talk.returncode == 0
    assert "you: They said no \ufffd\ufffd\n".encode() in talk.stdout


def test_a_pipe_loads_nothing_heavy(tmp_path: Path) -> None:
    listed = (
        "import sys; from bot.cli import main; main(['chat']); "
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    told = subprocess.run(
        [sys.executable, "-c", listed],
        input="1\n",
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=tmp_path,
        env=environment(tmp_path),
        timeout=60,
    )
    loaded = told.stderr.split()
    assert "flows" in loaded
    assert not set(HEAVY) & set(loaded)
