import json
import tomllib
from pathlib import Path

import pytest
import rtoml

from bot.errors import Problem
from bot.speech.words import languages, read_scripts

ROOT = Path(__file__).parent.parent.parent


def written(folder: Path, language: str, **files: str) -> Path:
    (folder / language).mkdir()
    for name, text in files.items():
        (folder / language / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def test_english_is_there_and_comes_first() -> None:
    assert languages()[0] == "en"
    assert "opening.hello.ask" in read_scripts()["en"]


def test_a_folder_is_a_language_and_its_files_are_one_script(tmp_path: Path) -> None:
    written(tmp_path, "de", one="[a]\nask = 'x'", two="[b]\nask = 'y'")
    written(tmp_path, "en", one="[a]\nask = 'x'")
    (tmp_path / "__pycache__").mkdir()
    scripts = read_scripts(tmp_path)
    assert list(scripts) == ["en", "de"]
    assert set(scripts["de"].texts) == {"a.ask", "b.ask"}


def test_our_words_are_read_as_python_reads_toml() -> None:
    """Also in the same order: `rebound show` writes them down so."""
    for file in (ROOT / "flows" / "words").rglob("*.toml"):
        text = file.read_text(encoding="utf-8")
        assert json.dumps(rtoml.loads(text)) == json.dumps(tomllib.loads(text)), file.name


def test_a_broken_words_file_is_named(tmp_path: Path) -> None:
    written(tmp_path, "en", feel="[a]\nask = nonsense\n")
    with pytest.raises(Problem, match=r"flows/words/en/feel\.toml.*line 2"):
        read_scripts(tmp_path)


def test_a_text_that_is_none_is_named(tmp_path: Path) -> None:
    written(tmp_path, "en", feel="[a]\nask = ['x', 3]")
    with pytest.raises(Problem, match=r"feel\.toml: a\.ask"):
        read_scripts(tmp_path)


def test_a_key_in_two_files_is_named(tmp_path: Path) -> None:
    written(tmp_path, "en", one="[a]\nask = 'x'", two="[a]\nask = 'x'")
    with pytest.raises(Problem, match=r"a\.ask is already in one\.toml"):
        read_scripts(tmp_path)
