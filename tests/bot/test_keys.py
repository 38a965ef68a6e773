import base64
import logging
from pathlib import Path

import pytest

from bot.errors import Fault, Problem
from bot.keep.keys import KeySource

KEY = bytes(range(200, 232))


def opens_the_same(one: KeySource, other: KeySource) -> bool:
    name = "anyone"
    first, second = one.vault(make=False), other.vault(make=False)
    return first.address("terminal", name) == second.address("terminal", name)


@pytest.mark.parametrize(
    "text",
    [
        KEY.hex().upper(),
        base64.b64encode(KEY).decode(),
        base64.urlsafe_b64encode(KEY).decode().rstrip("="),
        f"  {KEY.hex()}\n",
    ],
)
def test_a_key_may_be_written_in_hex_or_base64(text: str) -> None:
    assert opens_the_same(KeySource(text), KeySource(KEY.hex()))


@pytest.mark.parametrize("text", ["", "secret", "ab" * 31, "ab" * 33, "é" * 64, "=" * 44])
def test_what_is_not_a_key_is_told_without_repeating_it(text: str) -> None:
    with pytest.raises(Problem, match="REBOUND_KEY does not hold a key") as caught:
        KeySource(text).vault(make=True)
    assert caught.value.fault is Fault.SETTING
    assert not text or text not in str(caught.value)


def test_the_first_start_makes_a_private_key_file_and_the_next_one_reads_it(
    tmp_path: Path,
) -> None:
    source = KeySource(None, tmp_path / "new" / "master.key")
    source.vault(make=True)
    made = source.file.read_bytes()
    assert source.file.stat().st_mode & 0o777 == 0o600
    assert source.file.parent.stat().st_mode & 0o777 == 0o700
    assert [each.name for each in source.file.parent.iterdir()] == ["master.key"]
    source.vault(make=True)
    assert source.file.read_bytes() == made


@pytest.mark.parametrize("content", ["", "not a key"])
def test_a_file_that_holds_no_key_is_told_and_never_overwritten(
    tmp_path: Path, content: str
) -> None:
    source = KeySource(None, tmp_path / "master.key")
    source.file.write_text(content)
    with pytest.raises(Problem, match="does not hold a key"):
        source.vault(make=True)
    assert source.file.read_text() == content


def test_a_missing_key_is_not_made_up_where_a_database_needs_the_old_one(tmp_path: Path) -> None:
    source = KeySource(None, tmp_path / "master.key")
    with pytest.raises(Problem, match="put the key back"):
        source.vault(make=False)
    assert not source.file.exists()


def test_a_key_file_that_others_can_change_is_refused(tmp_path: Path) -> None:
    source = KeySource(None, tmp_path / "master.key")
    source.vault(make=True)
    source.file.chmod(0o660)
    with pytest.raises(Problem, match="chmod 600"):
        source.vault(make=False)


def test_a_key_file_that_everyone_can_read_is_used_with_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = KeySource(None, tmp_path / "master.key")
    source.vault(make=True)
    source.file.chmod(0o644)
    with caplog.at_level(logging.WARNING):
        source.vault(make=False)
    assert "can be read by other users" in caplog.text


def test_a_key_file_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be used"):
        KeySource(None, tmp_path).vault(make=False)
    (tmp_path / "plain").touch()
    with pytest.raises(Problem, match="cannot be used"):
        KeySource(None, tmp_path / "plain" / "master.key").vault(make=True)


def test_settings_name_the_key_or_its_file_and_the_key_wins(tmp_path: Path) -> None:
    both = {"REBOUND_KEY": KEY.hex(), "REBOUND_KEY_FILE": str(tmp_path / "k")}
    assert KeySource.from_settings(both).text == KEY.hex()
    assert KeySource.from_settings({**both, "REBOUND_KEY": ""}).file == tmp_path / "k"
    assert KeySource.from_settings({}).file.name == "master.key"


def test_a_key_source_does_not_show_its_key() -> None:
    assert KEY.hex() not in repr(KeySource(KEY.hex()))
