"""What the menu lists, and what /help says of the rest, in every language there are words of."""

from __future__ import annotations

import pytest

from bot.speech.words import read_scripts
from flows.listening.slashes import BY_SLASH
from flows.menu import COMMANDS, MENU, REST, description
from tests.flows.talking import Talk

LINES = [(code, variant) for code in read_scripts() for variant in range(2)]


def test_the_menu_is_short_and_help_in_danger_is_at_its_top() -> None:
    assert len(MENU) <= 10
    assert "crisis" in MENU[:3]
    assert {"help", "stop", "forget"} <= {*MENU}


def test_every_command_is_in_the_menu_or_in_the_rest() -> None:
    assert sorted((*MENU, *REST)) == sorted({*COMMANDS})
    assert {*COMMANDS} <= BY_SLASH.keys()


@pytest.mark.parametrize(("language", "variant"), LINES)
def test_help_names_what_the_menu_has_and_tells_the_rest(language: str, variant: int) -> None:
    there = Talk().start().type("They said no")
    there.session.language = language
    for _ in range(variant):
        there.type("help")
    said = there.type("help").text
    script = read_scripts()[language]
    assert [name for name in COMMANDS if f"/{name}" not in said] == []
    assert [name for name in REST if script.texts[description(name)][0] not in said] == []
