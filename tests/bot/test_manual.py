"""What is made from the parser: completion for three shells, the man page, the list of formats."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bot.arguments import FORMATS, SHELLS, parser
from bot.cli import COMMANDS
from bot.manual.completion import script
from bot.manual.outline import outline
from bot.manual.page import page
from bot.summary.make import KINDS
from tests.bot.process import rebound

ROOT = Path(__file__).parents[2]
BASH, MAN = shutil.which("bash") or "", shutil.which("man")
ZSH, FISH = shutil.which("zsh"), shutil.which("fish")
ASKED = 'COMP_WORDS=({}); COMP_CWORD={}; _rebound; printf "%s\\n" "${{COMPREPLY[@]}}"'


def completed(*words: str) -> list[str]:
    """What bash offers for the last of these words."""
    typed = " ".join(f"'{word}'" for word in words)
    told = subprocess.run(
        [BASH, "--norc", "-c", script("bash") + ASKED.format(typed, len(words) - 1)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert told.stderr == ""
    return told.stdout.split()


def test_the_outline_has_every_command_and_what_it_is_for() -> None:
    commands = outline(parser()).commands
    assert {each.name for each in commands} == COMMANDS.keys()
    assert all(each.about and each.description for each in commands)


def test_the_formats_of_the_help_are_those_that_can_be_made() -> None:
    assert FORMATS == KINDS


def test_bash_completes_commands() -> None:
    assert completed("rebound", "re") == ["restore", "rekey"]
    assert set(completed("rebound", "")) >= {*COMMANDS, "--help", "--version"}


def test_bash_completes_the_options_of_a_command() -> None:
    assert completed("rebound", "export", "--sh") == ["--share"]
    assert "--share" not in completed("rebound", "chat", "--")


def test_bash_completes_what_stands_behind_an_option() -> None:
    assert completed("rebound", "export", "--format", "m") == ["markdown"]
    assert completed("rebound", "completion", "") == [*SHELLS, "-h", "--help"]


def test_bash_completes_what_stands_behind_an_equals_sign() -> None:
    """It is a word of its own to bash."""
    assert completed("rebound", "export", "--format", "=", "p") == ["pdf", "png"]
    assert completed("rebound", "export", "--format", "=") == [*FORMATS]
    assert completed("rebound", "export", "--format", "=", "pdf", "--sh") == ["--share"]


def test_bash_leaves_a_path_to_itself() -> None:
    assert completed("rebound", "chat", "--database", "") == []


@pytest.mark.skipif(ZSH is None, reason="zsh is not here")
def test_zsh_reads_it(tmp_path: Path) -> None:
    (tmp_path / "made").write_text(script("zsh"))
    loads = f"autoload -Uz compinit; compinit -u -d {tmp_path}/dump; source {tmp_path}/made; "
    told = subprocess.run(
        [str(ZSH), "-f", "-c", f"{loads} print $_comps[rebound]; whence -w _rebound"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert (told.stdout, told.stderr) == ("_rebound\n_rebound: function\n", "")


@pytest.mark.skipif(FISH is None, reason="fish is not here")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [("rebound re", {"restore", "rekey"}), ("rebound export --format m", {"markdown"})],
)
def test_fish_completes_it(tmp_path: Path, typed: str, offered: set[str]) -> None:
    (tmp_path / "made.fish").write_text(script("fish"))
    told = subprocess.run(
        [str(FISH), "-N", "-c", f"source {tmp_path}/made.fish; complete -C '{typed}'"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert {line.split("\t")[0] for line in told.stdout.splitlines()} == offered


def test_the_man_page_is_fresh() -> None:
    assert (ROOT / "docs" / "rebound.1").read_text(encoding="utf-8") == page(), "run make docs"


def test_the_man_page_has_every_command_and_option() -> None:
    told = page().replace("\\-", "-")
    for command in outline(parser()).commands:
        assert f".SS {command.name}\n" in told
        assert all(flag in told for each in command.options for flag in each.flags)


@pytest.mark.skipif(MAN is None, reason="man is not here")
def test_man_shows_the_page_without_a_warning() -> None:
    told = subprocess.run(
        [str(MAN), "--warnings", "-l", str(ROOT / "docs" / "rebound.1")],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={"MANWIDTH": "80", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )
    assert told.stderr == ""
    assert "Put a backup in the place of the database" in told.stdout


def test_a_shell_that_nobody_knows_is_a_misuse(tmp_path: Path) -> None:
    told = rebound(tmp_path, "completion", "tcsh")
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
