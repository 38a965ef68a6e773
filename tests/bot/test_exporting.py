import json
import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.keep.keys import KeySource
from bot.keep.store import Store
from bot.summary.bringing import bring_in
from bot.summary.portable import portable
from flows.kernel.session import Threads
from tests.bot.process import AT, KEY, Terminal, rebound
from tests.bot.summary.histories import TALKED
from tests.bot.summary.test_files import material
from tests.bot.test_cli import is_one_sentence


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where somebody went a good way, and somebody else came over Telegram."""
    folder = tmp_path_factory.mktemp("home")
    store = Store.open(folder / "notes.db", KeySource(KEY))
    now = datetime.now(UTC)
    for address in (store.address("terminal", "me"), "telegram:12345"):
        bring_in(store, address, portable(material()), now, TALKED)
    store.close()
    return folder


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("markdown", b"# Rebound"), ("pdf", b"%PDF-"), ("json", b"{\n"), ("png", b"\x89PNG")],
)
def test_every_kind_is_written_for_its_owner_alone(home: Path, kind: str, begins: bytes) -> None:
    told = rebound(home, "export", "--person", "me", "--format", kind, "--output", f"me.{kind}")
    assert told.returncode == 0, told.stderr
    assert told.stdout == ""
    file = home / f"me.{kind}"
    assert file.read_bytes().startswith(begins)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nothing_is_left_beside_the_file(home: Path, tmp_path: Path) -> None:
    told = rebound(
        home, "export", "--person", "me", "--format", "pdf", "--output", "it.pdf",
        TMPDIR=str(tmp_path),
    )  # fmt: skip
    assert told.returncode == 0
    assert list(tmp_path.iterdir()) == []
    assert not list(home.glob(".rebound-*"))


def test_a_picture_is_told_in_words_as_well(home: Path) -> None:
    told = rebound(home, "export", "--person", "me", "--format", "png", "--output", "me.png")
    assert " of 10." in told.stderr


def test_what_is_shared_is_listed_before_it_is_made(home: Path) -> None:
    told = rebound(home, "export", "--person", "me", "--share")
    assert told.returncode == 0
    assert "What I keep, what I change" in told.stderr
    assert told.stdout.startswith("The work part only")


def test_where_there_is_nothing_to_share_no_empty_page_is_made(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="They said no\nBaker at Crumb\n")
    told = rebound(tmp_path, "export", "--person", "me", "--share", "--output", "share.md")
    assert (told.returncode, is_one_sentence(told.stderr)) == (2, True)
    assert "/reflect" in told.stderr
    assert not (tmp_path / "share.md").exists()


def test_names_are_listed_before_it_is_made_and_stay_only_where_told(home: Path) -> None:
    bare = rebound(home, "export", "--person", "me", "--share")
    assert "Names left out: Acme" in bare.stderr
    assert "Acme" not in bare.stdout
    kept = rebound(home, "export", "--person", "me", "--share", "--stay", "acme")
    assert "Names in it: Acme" in kept.stderr
    assert "# Rebound: Acme" in kept.stdout
    assert ("call …" in kept.stdout, "Ana" in kept.stdout) == (True, False)
    assert "call Ana" in rebound(home, "export", "--person", "me", "--share", "--names").stdout
    wrong = rebound(home, "export", "--person", "me", "--share", "--stay", "Nobody")
    assert (wrong.returncode, is_one_sentence(wrong.stderr)) == (2, True)


def test_at_a_terminal_names_are_ticked_by_number(home: Path) -> None:
    screen = Terminal(home, "export", "--person", "me", "--share", "--output", "it.md")
    screen.see("1  Acme")
    screen.see("Which may stay in")
    screen.press("1\n")
    assert screen.end() == 0
    assert "# Rebound: Acme" in (home / "it.md").read_text(encoding="utf-8")


def test_into_a_folder_every_letter_goes_as_a_file_of_its_own(tmp_path: Path) -> None:
    one = material()
    two = replace(one.session.threads[1], number=2, opened="2026-11-19T10:00:00+00:00")
    one.session.threads = Threads(held={1: one.session.threads[1], 2: two})
    one.session.shelf[2] = {"status": "open"}
    store = Store.open(tmp_path / "notes.db", KeySource(KEY))
    bring_in(store, store.address("terminal", "me"), portable(one), datetime.now(UTC), TALKED)
    store.close()
    asked = ("export", "--person", "me", "--format", "eml")
    told = rebound(tmp_path, *asked)
    assert (told.returncode, is_one_sentence(told.stderr)) == (2, True)
    (tmp_path / "letters").mkdir()
    assert rebound(tmp_path, *asked, "--output", "letters").returncode == 0
    there = sorted(path.name for path in (tmp_path / "letters").iterdir())
    assert there == ["rebound-letter-1.eml", "rebound-letter-2.eml"]


def test_nothing_for_a_screen_is_written_to_one(home: Path) -> None:
    screen = Terminal(home, "export", "--person", "me", "--format", "pdf")
    screen.see("name a file with --output")
    assert screen.end() == 2


def test_a_pipe_gets_the_bytes(home: Path) -> None:
    told = rebound(home, "export", "--person", "me", "--format", "json")
    assert json.loads(told.stdout)["format"] == "rebound-export"


def test_somebody_on_telegram_is_found_by_the_number(home: Path) -> None:
    told = rebound(home, "export", "--person", "telegram:12345")
    assert told.returncode == 0
    assert told.stdout == rebound(home, "export", "--person", "me").stdout


def test_what_was_exported_is_imported_elsewhere(home: Path, tmp_path: Path) -> None:
    file = str(home / "all.json")
    rebound(home, "export", "--person", "me", "--format", "json", "--output", file)
    told = rebound(tmp_path, "import", "--person", "me", file)
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("Brought in for me: ")
    rebound(tmp_path, "export", "--person", "me", "--format", "json", "--output", "back.json")
    before, after = (json.loads(Path(each).read_text()) for each in (file, tmp_path / "back.json"))
    assert after | {"made": ""} == before | {"made": ""}


def test_one_goes_on_where_the_file_was_made(home: Path, tmp_path: Path) -> None:
    file = str(home / "on.json")
    rebound(home, "export", "--person", "me", "--format", "json", "--output", file)
    rebound(tmp_path, "import", "--person", "me", file)
    talked = rebound(tmp_path, "chat", typed="/where\n")
    assert talked.returncode == 0
    assert "What happened? " not in talked.stdout
    assert talked.stderr == ""


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 something", b'{"format": "other"}'])
def test_a_file_that_is_no_export_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    told = rebound(tmp_path, "import", "--person", "me", "file")
    assert told.returncode == 1
    assert is_one_sentence(told.stderr)
    assert rebound(tmp_path, "export", "--person", "me").returncode == 2


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    told = rebound(tmp_path, "import", "--person", "me", "nowhere.json")
    assert told.returncode == 2
    assert is_one_sentence(told.stderr)


def test_where_there_is_nothing_to_make_it_is_one_sentence(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", "--at", AT, typed="They said no\n")
    told = rebound(tmp_path, "export", "--person", "me", "--format", "eml")
    assert told.returncode == 2
    assert is_one_sentence(told.stderr)
