"""A language is a folder and one line: every reader finds it there, and each folder has all."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

from flows.listening import de, languages

FOLDER = Path(languages.__file__).parent
READERS = sorted(set(FOLDER.glob("*.py")) - {Path(languages.__file__)})
OTHER = re.compile(r"from flows\.listening(?:\.| import )(?!en\b)(?:[a-z]{2})\b")


def said_by(book: ModuleType) -> set[str]:
    """The names that a module of a language has for its readers."""
    return {name for name in vars(book) if name.isupper() and not name.startswith("_")}


def test_only_the_list_of_languages_imports_a_language_beside_english() -> None:
    found = [one.name for one in READERS if OTHER.search(one.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize("code", sorted(languages.LANGUAGES))
def test_a_language_has_every_part_that_the_readers_ask_it_for(code: str) -> None:
    one = languages.LANGUAGES[code]
    by_example = {"acts", "felt", "stories"} if code == "en" else set()
    missing = set(de.__all__) - by_example - set(one.__all__)
    assert not missing, f"add {sorted(missing)} to flows/listening/{code}/__init__.py"


@pytest.mark.parametrize(
    "code", sorted(code for code in languages.LANGUAGES if code not in {"en", "de"})
)
def test_each_part_has_the_names_that_it_has_in_german(code: str) -> None:
    one = languages.LANGUAGES[code]
    missing = {
        f"flows/listening/{code}/{part}.py: {name}"
        for part in de.__all__
        for name in said_by(getattr(de, part)) - said_by(getattr(one, part))
    }
    assert not missing


def test_every_folder_of_a_language_is_listed() -> None:
    there = {one.name for one in FOLDER.iterdir() if (one / "__init__.py").exists()}
    assert there == set(languages.LANGUAGES)
