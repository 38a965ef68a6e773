"""What an operator sees and sets: the doctor, who is here, the settings, and their own lines."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from bot.app import conversation
from bot.settings.config import read_settings
from flows.kernel.effects import Part, Say
from flows.kernel.events import Text
from tests.bot.process import KEY, rebound
from tests.bot.talk import Desk

LINE, WHO = "Call 0800 123 <456> at any hour.", "Run by the Careers & Co. office, desk@example.org"
TOKEN = "123456789:" + "A" * 35


def started(home: Path) -> None:
    rebound(home, "chat", typed="They said no\n")


def test_the_version_is_told(tmp_path: Path) -> None:
    told = rebound(tmp_path, "--version")
    assert (told.returncode, told.stdout[:8]) == (0, "Rebound ")


def test_settings_are_shown_and_secrets_are_not(tmp_path: Path) -> None:
    told = rebound(tmp_path, "settings", REBOUND_BOT_TOKEN=TOKEN, REBOUND_OPERATOR=WHO)
    assert told.returncode == 0
    assert WHO in told.stdout
    assert "AAAA" not in told.stdout
    assert KEY not in told.stdout
    assert told.stdout.count("set, hidden") == 2


def test_people_are_listed_without_a_word_of_theirs(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", typed="They said no\nNurse at Quetzalcoatl\n")
    told = rebound(tmp_path, "people")
    assert told.stdout.startswith("terminal:")
    assert "seen" in told.stdout
    assert "Quetz" not in told.stdout


def test_the_doctor_speaks_to_a_program(tmp_path: Path) -> None:
    started(tmp_path)
    told = rebound(tmp_path, "doctor", "--json")
    findings = {each["what"]: each for each in json.loads(told.stdout)}
    assert told.returncode == 0
    assert findings["database"]["ok"]
    assert "1" in findings["people"]["found"]


def test_a_key_without_its_database_is_trouble(tmp_path: Path) -> None:
    key = tmp_path / "master.key"
    key.write_text(KEY)
    key.chmod(0o600)
    told = rebound(tmp_path, "doctor", REBOUND_KEY="", REBOUND_KEY_FILE=str(key))
    assert told.returncode == 1
    assert "though its key is there" in told.stdout


def test_a_copy_without_its_log_is_trouble(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    desk.store.in_use()
    shutil.copy(desk.path, tmp_path / "notes.db")
    (tmp_path / "notes.db").chmod(0o600)
    desk.store.close()
    told = rebound(tmp_path, "doctor")
    assert told.returncode == 1
    assert "is incomplete" in told.stdout


def test_a_file_that_others_may_read_is_trouble(tmp_path: Path) -> None:
    started(tmp_path)
    (tmp_path / "notes.db").chmod(0o644)
    assert "chmod 600" in rebound(tmp_path, "doctor").stdout


def test_old_backups_are_trouble_and_new_ones_are_not(tmp_path: Path) -> None:
    started(tmp_path)
    folder = tmp_path / "backups"
    folder.mkdir()
    assert "none in" in rebound(tmp_path, "doctor", REBOUND_BACKUPS=str(folder)).stdout
    rebound(tmp_path, "backup", str(folder))
    told = rebound(tmp_path, "doctor", REBOUND_BACKUPS=str(folder))
    assert (told.returncode, "0 hours old" in told.stdout) == (0, True)


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    told = rebound(tmp_path, "doctor", REBOUND_BOT_TOKEN_FILE=str(file))
    assert "bot 123456789" in told.stdout
    gone = rebound(tmp_path, "doctor", REBOUND_BOT_TOKEN_FILE=str(tmp_path / "none"))
    assert "REBOUND_BOT_TOKEN_FILE cannot be read" in gone.stdout


@pytest.mark.parametrize(("channel", "shown"), [("telegram", "&lt;456&gt;"), ("terminal", "<456>")])
def test_the_operators_line_is_first_in_every_reply_to_danger(
    tmp_path: Path, channel: str, shown: str
) -> None:
    given = {"REBOUND_KEY": KEY, "REBOUND_CRISIS_LINE": LINE, "REBOUND_OPERATOR": WHO}
    talked = conversation(read_settings(given, tmp_path / "none"))
    say = Say((Part("crisis.static"),), "crisis")
    assert talked.render(say, "en", channel).text.startswith("Call 0800 123 " + shown)
    assert talked.crisis("en").startswith(LINE)
    assert talked.is_distress(Text("/crisis"))


def test_who_runs_it_is_told_where_people_ask_who_keeps_what(tmp_path: Path) -> None:
    told = rebound(tmp_path, "chat", typed="They said no\n/privacy\n", REBOUND_OPERATOR=WHO)
    assert WHO in told.stdout
