"""The locks: what each holds, that they agree, and that none says where to fetch from."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
CHAT, RUN, DEV = "requirements-chat.lock", "requirements.lock", "requirements-dev.lock"
SERVED = "requirements-postgres.lock"
NOT_TO_TALK = {"aiohttp", "python-telegram-bot", "uvloop", "tzfpy", "prometheus-client"}
NOT_TO_RUN = {"pytest", "mypy", "ruff", "hypothesis", "aiogram"}


def text(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==(\S+)", text(lock), re.MULTILINE))


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=;\s]", each)[0] for each in requirements}


def test_each_lock_is_part_of_the_next_one_up() -> None:
    assert pins(CHAT).items() <= pins(DEV).items()
    assert pins(RUN).items() <= pins(SERVED).items() <= pins(DEV).items()
    assert pins(CHAT).keys() - pins(RUN).keys() <= backend()


def backend() -> set[str]:
    """The build backend and what it stands on."""
    return {"hatchling", "packaging", "pathspec", "tomlkit", "trove-classifiers"}


def test_what_runs_has_every_dependency_and_nothing_for_developers() -> None:
    assert names(project()["project"]["dependencies"]) <= pins(RUN).keys()
    assert not NOT_TO_RUN & pins(RUN).keys()


def test_what_runs_with_a_server_has_its_library_and_nothing_else_more() -> None:
    more = pins(SERVED).keys() - pins(RUN).keys()
    assert more == {"psycopg", "psycopg-binary"}


def test_what_talks_has_what_it_names_and_nothing_of_telegram() -> None:
    group = set(project()["dependency-groups"]["chat"])
    assert group <= pins(CHAT).keys()
    assert group - {"hatchling"} <= names(project()["project"]["dependencies"])
    assert not (NOT_TO_TALK | NOT_TO_RUN) & pins(CHAT).keys()


@pytest.mark.parametrize("lock", [CHAT, RUN, SERVED, DEV])
def test_every_pin_has_a_hash_and_no_address(lock: str) -> None:
    told = text(lock)
    pinned = re.findall(r"^\S+==(?:.*\\\n)*.*", told, re.MULTILINE)
    assert len(pinned) == len(pins(lock)) > 0
    assert all("--hash=sha256:" in each for each in pinned)
    assert not re.search(r"https?://|file:|--(?:extra-)?index|--find-links| @ ", told)


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")
@pytest.mark.parametrize(
    ("size", "locks"),
    {"chat": {CHAT}, "run": {CHAT, RUN}, "postgres": {CHAT, RUN, SERVED}}.items(),
)
def test_a_set_up_from_nothing_installs_what_builds_it(size: str, locks: set[str]) -> None:
    """The build backend stands in the smallest lock alone, and no set-up fetches it elsewhere."""
    told = subprocess.run(
        ["make", "--dry-run", f"venv-{size}"],  # noqa: S607 - whichever is first
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert set(re.findall(r" -r (\S+\.lock)", told.stdout)) == locks


ONLY = """
import sys
class Lacking:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {lacking!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Lacking())
from bot.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_talk_needs_nothing_but_what_its_lock_holds(tmp_path: Path) -> None:
    there = {re.sub(r"[-_.]+", "-", name).lower() for name in pins(CHAT)} | {"rebound-bot"}
    lacking = {
        module
        for module, of in packages_distributions().items()
        if not {re.sub(r"[-_.]+", "-", each).lower() for each in of} & there
    }
    assert "telegram" in lacking
    told = subprocess.run(
        [sys.executable, "-c", ONLY.format(lacking=lacking), "chat"],
        input="They said no\nNurse\n/export\n1\nremind me on Monday at 14:00\n",
        capture_output=True,
        cwd=ROOT,
        env={
            "HOME": str(tmp_path),
            "PATH": "/usr/bin:/bin",
            "REBOUND_DATABASE": str(tmp_path / "db"),
        },
        encoding="utf-8",
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert "How far did it get?" in told.stdout
