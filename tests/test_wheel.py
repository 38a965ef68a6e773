"""The wheel: everything that runs is in it, and it runs from there."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.bot.process import AT, environment

ROOT = Path(__file__).parent.parent


@pytest.fixture(name="wheel", scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("rebound_bot-*.whl"))


def test_every_file_of_ours_is_in_it(wheel: Path) -> None:
    ours = {
        str(path.relative_to(ROOT))
        for folder in ("bot", "flows")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    inside = set(zipfile.ZipFile(wheel).namelist())
    assert ours <= inside
    assert any(name.endswith("share/man/man1/rebound.1") for name in inside)
    assert not [name for name in inside if name.startswith(("tests/", "docs/", "deploy/"))]


def test_it_talks_and_makes_a_page_from_there(wheel: Path, tmp_path: Path) -> None:
    there = tmp_path / "unpacked"
    zipfile.ZipFile(wheel).extractall(there)
    settings = environment(tmp_path) | {"PYTHONPATH": str(there)}

    def run(*arguments: str, typed: str = "") -> str:
        command = [sys.executable, "-P", "-m", "bot", *arguments]
        told = subprocess.run(
            command, input=typed, cwd=tmp_path, env=settings, check=True, capture_output=True,
            encoding="utf-8",
        )  # fmt: skip
        return told.stdout

    assert run("--version") == "Rebound 0.1.0\n"
    assert "Which job was it" in run("chat", "--at", AT, typed="They said no\n")
    run("export", "--person", "me", "--format", "pdf", "--output", "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
