import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.process import AT, COMMAND, ROOT, environment, rebound


def is_one_sentence(text: str) -> bool:
    return text.startswith("rebound: ") and text.endswith(".\n") and text.count("\n") == 1


def test_help_names_every_command(tmp_path: Path) -> None:
    told = rebound(tmp_path, "--help")
    assert told.returncode == 0
    for command in ("chat", "export", "import", "check", "show", "doctor", "forget"):
        assert f"    {command} " in told.stdout
    assert "REBOUND_DATABASE" in told.stdout


def test_the_command_alone_prints_its_help(tmp_path: Path) -> None:
    told = rebound(tmp_path)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == rebound(tmp_path, "--help").stdout


def test_the_package_runs_as_the_command(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "bot", "--help"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
        env=environment(tmp_path),
    )
    assert told.stdout == rebound(tmp_path, "--help").stdout


def test_a_library_that_only_telegram_needs_is_named_with_the_mend(tmp_path: Path) -> None:
    lacking = "import sys; sys.modules['telegram'] = None; "
    told = subprocess.run(
        [COMMAND[0], "-c", lacking + COMMAND[2], "run"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
        env=environment(tmp_path, REBOUND_BOT_TOKEN="123456789:" + "A" * 35),
    )
    assert told.returncode == 1
    assert is_one_sentence(told.stderr)
    assert "make venv" in told.stderr


def test_the_help_of_chat_explains_its_directives(tmp_path: Path) -> None:
    told = rebound(tmp_path, "chat", "--help")
    assert ":wait 3d" in told.stdout
    assert ":quit" in told.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["chat", "--at", "yesterday"],
        ["chat", "--at", "2026-11-20T20:00"],
        ["chat", "--at", "2026-02-30T20:00+01:00"],
        ["chat", "--at", "0001-01-01T00:00+14:00"],
        ["chat", "--person", " "],
        ["export"],
        ["export", "--person", "me", "--rejection", "0"],
        ["export", "--person", "me", "--format", "docx"],
        ["export", "--person", "me", "--names"],
        ["import", "--person", "me"],
        ["import", "mine.json"],
        ["forget"],
    ],
)
def test_a_misuse_is_one_sentence_and_status_2(tmp_path: Path, arguments: list[str]) -> None:
    told = rebound(tmp_path, *arguments)
    assert told.returncode == 2
    assert told.stdout == ""
    assert is_one_sentence(told.stderr)
    assert not (tmp_path / "notes.db").exists()


def test_another_format_names_what_there_is(tmp_path: Path) -> None:
    told = rebound(tmp_path, "export", "--person", "me", "--format", "docx")
    assert "'docx'" in told.stderr
    assert "markdown, pdf, json, eml, ics, png" in told.stderr


@pytest.mark.parametrize("command", ["export", "forget"])
def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, command: str) -> None:
    told = rebound(tmp_path, command, "--person", "me")
    assert told.returncode == 2
    assert is_one_sentence(told.stderr)
    assert not (tmp_path / "notes.db").exists()


def test_wrong_settings_are_told_together(tmp_path: Path) -> None:
    told = rebound(
        tmp_path, "chat", REBOUND_LANGUAGE="xx", REBOUND_TIMEZONE="Mars", REBOUND_KEY="k"
    )
    assert told.returncode == 1
    assert told.stderr.count("rebound: REBOUND_") == 3


def test_a_chat_is_kept_and_exported(tmp_path: Path) -> None:
    talked = rebound(tmp_path, "chat", "--at", AT, typed="They said no to *me*\n")
    assert talked.returncode == 0
    assert talked.stderr == ""
    out = rebound(tmp_path, "export", "--person", "me")
    assert out.returncode == 0
    assert "> They said no to \\*me\\*" in out.stdout


def test_an_export_to_a_file_is_for_its_owner_and_replaces_the_older(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="They said no\n")
    for _ in range(2):
        assert rebound(tmp_path, "export", "--person", "me", "--output", "mine.md").returncode == 0
    mine = tmp_path / "mine.md"
    assert mine.read_text().startswith("# Rebound: ")
    assert stat.S_IMODE(mine.stat().st_mode) == 0o600
    assert sorted(each.name for each in tmp_path.glob("*.md")) == ["mine.md"]
    assert not list(tmp_path.glob(".rebound-*"))


def test_an_export_to_nowhere_is_one_sentence(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="1\n")
    told = rebound(tmp_path, "export", "--person", "me", "--output", "no/such/place.md")
    assert told.returncode == 1
    assert is_one_sentence(told.stderr)


def test_a_rejection_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="1\n")
    told = rebound(tmp_path, "export", "--person", "me", "--rejection", "7")
    assert told.returncode == 2
    assert "choose from 1" in told.stderr


def test_someone_unknown_is_told(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="1\n")
    told = rebound(tmp_path, "export", "--person", "Ana")
    assert told.returncode == 2
    assert "'Ana'" in told.stderr


def test_two_people_have_nothing_of_each_other(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, "--person", "Ana", typed="Only silence\n")
    assert "What happened?" in rebound(tmp_path, "chat", "--at", AT, "--person", "Bo").stdout
    assert "Only silence" not in rebound(tmp_path, "export", "--person", "Bo").stdout


def test_forgetting_leaves_nobody(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="They said no\n")
    told = rebound(tmp_path, "forget", "--person", "me")
    assert told.returncode == 0
    assert "destroyed" in told.stdout
    assert rebound(tmp_path, "export", "--person", "me").returncode == 2


def test_whoever_is_listed_is_forgotten_by_what_stands_there(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="They said no\n")
    listed = rebound(tmp_path, "people").stdout.split()[0]
    told = rebound(tmp_path, "forget", "--person", listed)
    assert told.returncode == 0
    assert "Backups made before still hold it" in told.stdout
    assert listed not in rebound(tmp_path, "people").stdout


@pytest.mark.parametrize("name", ["12345", "telegram:12345", "telegram:x", "Ann", "💔", "x" * 500])
def test_nobody_of_that_name_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="They said no\n")
    told = rebound(tmp_path, "forget", "--person", name)
    assert (told.returncode, told.stdout) == (2, "")
    assert is_one_sentence(told.stderr)
    assert "rebound people" in told.stderr
    assert rebound(tmp_path, "export", "--person", "me").returncode == 0


def test_the_doctor_finds_nothing_before_the_first_chat_and_makes_nothing(tmp_path: Path) -> None:
    told = rebound(tmp_path, "doctor")
    assert told.returncode == 0
    assert "none yet" in told.stdout
    assert not (tmp_path / "notes.db").exists()


def test_the_doctor_counts_what_is_there(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="1\n")
    told = rebound(tmp_path, "doctor")
    assert told.returncode == 0
    assert "ok   people: 1, with 1 open" in told.stdout
    assert "mend" not in told.stdout


def test_the_doctor_says_what_to_mend(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="1\n")
    told = rebound(tmp_path, "doctor", REBOUND_KEY="77" * 32)
    assert told.returncode == 1
    assert "mend database: The key is not the one" in told.stdout


def test_a_wrong_key_is_one_sentence(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="1\n")
    before = (tmp_path / "notes.db").read_bytes()
    told = rebound(tmp_path, "chat", REBOUND_KEY="77" * 32)
    assert told.returncode == 1
    assert is_one_sentence(told.stderr)
    assert (tmp_path / "notes.db").read_bytes() == before


def test_a_corrupt_database_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_bytes(b"no database at all" * 100)
    told = rebound(tmp_path, "chat")
    assert told.returncode == 1
    assert is_one_sentence(told.stderr)


def test_a_newer_database_is_one_sentence(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="1\n")
    db = sqlite3.connect(tmp_path / "notes.db")
    db.execute("PRAGMA user_version = 99")
    db.close()
    told = rebound(tmp_path, "chat")
    assert told.returncode == 1
    assert "newer" in told.stderr
    assert is_one_sentence(told.stderr)


def test_a_place_where_no_database_can_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    told = rebound(tmp_path, "chat", "--database", str(tmp_path / "file" / "notes.db"))
    assert told.returncode == 1
    assert is_one_sentence(told.stderr)


def test_nobody_reading_any_more_is_a_quiet_end(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    chat = subprocess.Popen(
        [*COMMAND, "chat", "--at", AT],
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(tmp_path),
    )
    os.close(writing)
    _, told = chat.communicate(timeout=60)
    assert chat.returncode == 141
    assert told == b""


def test_an_interrupt_is_one_sentence_and_status_130(tmp_path: Path) -> None:
    chat = subprocess.Popen(
        [*COMMAND, "chat", "--at", AT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=tmp_path,
        env=environment(tmp_path),
        # Whoever starts the tests in the background hands on that interrupts are ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
    )
    assert chat.stdout is not None
    assert chat.stdout.readline().startswith("bot: ")
    chat.send_signal(signal.SIGINT)
    _, told = chat.communicate(timeout=60)
    assert chat.returncode == 130
    assert is_one_sentence(told)
