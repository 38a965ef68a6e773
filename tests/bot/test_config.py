from pathlib import Path

import pytest

from bot.errors import Problem
from bot.settings.config import read_settings
from bot.zones.places import is_zone, machine_zone


def test_without_any_setting_everything_has_a_place(tmp_path: Path) -> None:
    settings = read_settings({"HOME": str(tmp_path), "TZ": "Europe/Berlin"}, tmp_path / ".env")
    assert isinstance(settings.database, Path)
    assert settings.database.name == "rebound.db"
    assert settings.language == "en"
    assert settings.zone == "Europe/Berlin"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("REBOUND_TIMEZONE=Asia/Kolkata\nREBOUND_DATABASE='~/notes.db'\nOTHER=1\n")
    settings = read_settings({"REBOUND_TIMEZONE": "UTC+05:45", "REBOUND_DATABASE": ""}, dotenv)
    assert settings.zone == "UTC+05:45"
    assert settings.database == Path.home() / "notes.db"


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("REBOUND_LANGUAGE=xx\nthis line = 'is broken\nREBOUND_TIMEZONE=Berlin\n")
    with pytest.raises(Problem) as told:
        read_settings({"REBOUND_KEY": "short"}, dotenv)
    told_of = str(told.value).split("\n")
    assert [line.split()[0] for line in told_of] == [
        "Line", "REBOUND_LANGUAGE", "REBOUND_TIMEZONE", "REBOUND_KEY",
    ]  # fmt: skip
    assert "short" not in str(told.value)


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem, match="cannot be read"):
        read_settings({}, dotenv)


@pytest.mark.parametrize("name", ["Europe/Berlin", "UTC", "UTC+05:30", "UTC-11:00"])
def test_a_zone_is_a_place_or_an_offset(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize("name", ["", "Berlin", "UTC+25:00", "../etc/passwd", "/etc/passwd", "\0"])
def test_anything_else_is_no_zone(name: str) -> None:
    assert not is_zone(name)


def test_the_machine_tells_its_zone_by_its_link(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Asia/Kathmandu")
    assert machine_zone({}, link) == "Asia/Kathmandu"


def test_a_machine_that_names_no_zone_tells_its_offset(tmp_path: Path) -> None:
    assert machine_zone({"TZ": "CET-1"}, tmp_path / "nothing").startswith("UTC")
