"""What broke when somebody tried to break it: each of these failed when it was written."""

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.bot.process import AT, COMMAND, environment, rebound

PERSON = ("--person", "me")
SETPRIV = "/usr/bin/setpriv"


def chat(home: Path, *lines: str, at: str = AT, **more: str) -> subprocess.CompletedProcess[str]:
    typed = "".join(f"{line}\n" for line in lines)
    return rebound(home, "chat", "--at", at, typed=typed, **more)


def is_one_sentence(text: str) -> bool:
    return text.startswith("rebound: ") and text.endswith(".\n") and text.count("\n") == 1


def change(home: Path, sql: str, *values: object) -> None:
    """Damage the database behind Rebound's back; what it forbids is let through."""
    db = sqlite3.connect(home / "notes.db", isolation_level=None)
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute(sql, values)
    db.close()


def break_schema(home: Path) -> None:
    """One byte of the schema that is no UTF-8: SQLite quotes it in its complaint."""
    file = home / "notes.db"
    whole = file.read_bytes()
    assert b"CREATE TABLE people" in whole
    file.write_bytes(whole.replace(b"CREATE TABLE people", b"CREATE \xc3ABLE people"))


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("talked")
    told = chat(folder, "They said no, for the clerk job at Acme, after an interview, today", "1")
    assert told.returncode == 0
    return folder


@pytest.fixture
def home(talked: Path, tmp_path: Path) -> Path:
    """The folder of somebody who talked, to damage."""
    return shutil.copytree(talked, tmp_path, dirs_exist_ok=True)


class TestADamagedDatabase:
    def test_a_schema_that_is_no_text_is_one_sentence(self, home: Path) -> None:
        break_schema(home)
        for command in (("chat",), ("export", *PERSON), ("forget", *PERSON)):
            told = rebound(home, *command)
            assert told.returncode == 1
            assert is_one_sentence(told.stderr), told.stderr[-300:]

    def test_the_doctor_tells_of_such_a_schema(self, home: Path) -> None:
        break_schema(home)
        told = rebound(home, "doctor")
        assert told.returncode == 1
        assert "mend database" in told.stdout
        assert told.stderr == ""

    def test_a_sealed_value_that_is_no_bytes_is_one_sentence(self, home: Path) -> None:
        change(home, "PRAGMA writable_schema = ON")
        file = sqlite3.connect(home / "notes.db", isolation_level=None)
        file.execute("PRAGMA writable_schema = ON")
        file.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'body BLOB NOT NULL', 'body ANY') "
            "WHERE name = 'notes'"
        )
        file.close()
        change(home, "UPDATE notes SET body = NULL")
        told = rebound(home, "export", *PERSON)
        assert told.returncode == 1
        assert is_one_sentence(told.stderr), told.stderr[-300:]

    def test_whose_key_is_damaged_can_be_forgotten(self, home: Path) -> None:
        change(home, "UPDATE keys SET wrapped = ?", os.urandom(60))
        told = rebound(home, "forget", *PERSON)
        assert told.returncode == 0, told.stderr
        db = sqlite3.connect(home / "notes.db")
        left = [
            db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - ours
            for table in ("people", "rejections", "notes", "nudges")
        ]
        db.close()
        assert left == [0, 0, 0, 0]


class TestTheCommandLine:
    @pytest.mark.parametrize("command", ["chat", "export", "forget"])
    def test_a_name_that_is_no_text_is_refused_in_one_sentence(
        self, home: Path, command: str
    ) -> None:
        told = rebound(home, command, "--person", os.fsdecode(b"\xff\xfe"))
        assert told.returncode == 2
        assert is_one_sentence(told.stderr), told.stderr[-300:]

    @pytest.mark.parametrize(
        "command", ["chat <&-", "chat >&-", "export --person me >&-", "doctor >&-"]
    )
    def test_a_closed_stream_is_no_traceback(self, home: Path, command: str) -> None:
        script = f'exec "$@" {command}'
        told = subprocess.run(
            ["/bin/sh", "-c", script, "sh", *COMMAND],
            input="1\n",
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=home,
            env=environment(home),
            timeout=60,
        )
        assert "Traceback" not in told.stderr

    def test_a_pipe_named_as_a_file_is_written_to(self, home: Path) -> None:
        told = rebound(home, "export", *PERSON, "--output", "/dev/stdout")
        assert told.returncode == 0, told.stderr
        assert told.stdout.startswith("# Rebound")

    def test_an_offset_that_no_zone_has_is_refused(self, tmp_path: Path) -> None:
        told = chat(tmp_path, "They said no", at="2026-11-20T20:00-23:59:59.999999")
        assert told.returncode == 2
        assert is_one_sentence(told.stderr), told.stderr[-300:]

    def test_no_key_is_left_where_no_database_could_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("no folder", encoding="utf-8")
        key = tmp_path / "master.key"
        told = chat(
            tmp_path,
            REBOUND_KEY="",
            REBOUND_KEY_FILE=str(key),
            REBOUND_DATABASE=str(tmp_path / "file" / "notes.db"),
        )
        assert told.returncode == 1
        assert not key.exists()

    @pytest.mark.skipif(
        os.geteuid() != 0 or not Path(SETPRIV).exists(), reason="takes rights away with setpriv"
    )
    def test_once_made_writable_again_a_database_opens(self, home: Path) -> None:
        file = home / "notes.db"
        file.chmod(0o444)
        without = "-dac_override,-dac_read_search,-fowner"

        def told() -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [SETPRIV, f"--bounding-set={without}", *COMMAND, "chat", "--at", AT],
                input="1\n",
                capture_output=True,
                encoding="utf-8",
                check=False,
                cwd=home,
                env=environment(home),
                timeout=60,
            )

        assert told().returncode == 1
        file.chmod(0o600)
        again = told()
        assert again.returncode == 0 or "notes.db-shm" in again.stderr, again.stderr


class TestADayThatWasNotSaid:
    """The clock stands at Friday 20 November 2026."""

    @pytest.mark.parametrize(
        "typed",
        [
            "Friday 30 February",
            "the 31st of June",
            "9999999999 days ago",
            "friday 13 may 12025",
        ],
    )
    def test_is_not_made_up(self, tmp_path: Path, typed: str) -> None:
        talked = chat(tmp_path, "Acme rejected me", "Interview", typed).stdout
        assert "[1] Today" in talked.partition(f"you: {typed}\n")[2]

    def test_so_many_days_ago_is_counted_or_asked_again(self, tmp_path: Path) -> None:
        talked = chat(tmp_path, "Acme rejected me", "Interview", "2000 days ago").stdout
        summary = rebound(tmp_path, "export", *PERSON).stdout
        asked_again = "[1] Today" in talked.partition("you: 2000 days ago\n")[2]
        assert asked_again or "30 May" in summary  # of 2021

    def test_a_weekday_before_a_date_does_not_beat_it(self, tmp_path: Path) -> None:
        chat(tmp_path, "Acme rejected me", "Interview", "Friday 12 May 2023")
        summary = rebound(tmp_path, "export", *PERSON).stdout
        assert "12 May" in summary

    def test_of_another_year_says_its_year(self, tmp_path: Path) -> None:
        chat(tmp_path, "Acme rejected me", "Interview", "12 May 2023")
        summary = rebound(tmp_path, "export", *PERSON).stdout
        assert "12 May 2023" in summary


@pytest.mark.parametrize("typed", ["-1", "-3"])
def test_a_number_below_zero_presses_nothing(tmp_path: Path, typed: str) -> None:
    talked = chat(tmp_path, "Acme rejected me", typed).stdout
    assert "[1] Application" in talked.partition(f"you: {typed}\n")[2]
