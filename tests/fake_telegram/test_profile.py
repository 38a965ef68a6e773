"""What a bot says about itself, per language and scope; and the fake's table of parameters."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
    MenuButtonDefault,
)

from tests.fake_telegram.core import PLAYED, TOKEN, FakeTelegram
from tests.fake_telegram.described import METHODS, TABLE, described
from tests.fake_telegram.parameters import UNPLAYED
from tests.fake_telegram.people import Person
from tests.fake_telegram.trying import Use, asked, refused


@pytest.fixture(name="ann")
def made_ann() -> Person:
    ann = FakeTelegram().person()
    ann.starts()
    return ann


def test_the_table_is_what_aiogram_describes() -> None:
    assert json.loads(TABLE.read_text(encoding="utf-8")) == described()


def test_every_method_in_the_table_is_played() -> None:
    assert set(PLAYED) == set(METHODS)


def test_every_name_in_the_table_is_known_to_the_fake_and_no_other() -> None:
    fake = FakeTelegram()
    fake.bot()
    for method, parameters in json.loads(TABLE.read_text(encoding="utf-8"))["methods"].items():
        for name in [*parameters, "surely_unknown"]:
            said = str(fake.call(TOKEN, method, {name: "5"}).payload.get("description"))
            assert ("has no parameter" in said) == (name == "surely_unknown"), (method, name, said)
            assert ("does not play" in said) == (name in UNPLAYED), (method, name, said)


def test_commands_per_language_and_scope(ann: Person) -> None:
    async def use(bot: Bot) -> list[tuple[str, ...]]:
        scope = BotCommandScopeAllPrivateChats()
        await bot.set_my_commands([BotCommand("where", "The map")])
        await bot.set_my_commands([BotCommand("wo", "Die Karte")], scope, "de")
        await bot.set_my_commands([("x", "y")], BotCommandScopeChat(ann.id))
        seen = [
            await bot.get_my_commands(),
            await bot.get_my_commands(scope, "de"),
            await bot.get_my_commands(scope),
        ]
        await bot.delete_my_commands()
        return [tuple(one.command for one in each) for each in [*seen, await bot.get_my_commands()]]

    assert asked(ann.fake, use) == [("where",), ("wo",), (), ()]


@pytest.mark.parametrize(
    ("commands", "more", "why"),
    [
        ([("Where", "x")], {}, "BOT_COMMAND_INVALID"),
        ([("a" * 33, "x")], {}, "command length must not exceed 32"),
        ([("a-b", "x")], {}, "BOT_COMMAND_INVALID"),
        ([("a", "")], {}, "command description must be non-empty"),
        ([("a", "d" * 257)], {}, "command description length must not exceed 256"),
        ([("a", "b")] * 101, {}, "BOT_COMMANDS_TOO_MUCH"),
        ([("a", "b")], {"language_code": "deu"}, "invalid language code"),
        ([("a", "b")], {"scope": BotCommandScopeChat(5)}, "chat not found"),
    ],
)
def test_wrong_commands_are_refused(
    ann: Person, commands: list[tuple[str, str]], more: dict[str, Any], why: str
) -> None:
    assert why in refused(ann.fake, lambda bot: bot.set_my_commands(commands, **more))


def test_descriptions_and_names(ann: Person) -> None:
    async def use(bot: Bot) -> list[str]:
        await bot.set_my_description("d" * 512)
        await bot.set_my_description("Hallo", "de")
        await bot.set_my_short_description("s" * 120)
        await bot.set_my_name("Rebound DE", "de")
        return [
            (await bot.get_my_description()).description,
            (await bot.get_my_description("de")).description,
            (await bot.get_my_description("fr")).description,
            (await bot.get_my_short_description()).short_description,
            (await bot.get_my_name()).name,
            (await bot.get_my_name("de")).name,
        ]

    long, short = "d" * 512, "s" * 120
    assert asked(ann.fake, use) == [long, "Hallo", long, short, "Rebound", "Rebound DE"]


@pytest.mark.parametrize(
    "use",
    [
        lambda bot: bot.set_my_description("d" * 513),
        lambda bot: bot.set_my_short_description("s" * 121),
        lambda bot: bot.set_my_name("n" * 65),
    ],
)
def test_descriptions_that_are_too_long_are_refused(ann: Person, use: Use[Any]) -> None:
    assert refused(ann.fake, use).endswith("_TOO_LONG")


def test_the_menu_button(ann: Person) -> None:
    async def use(bot: Bot) -> list[str]:
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
        await bot.set_chat_menu_button(ann.id, MenuButtonDefault())
        return [(await bot.get_chat_menu_button(chat)).type for chat in (None, ann.id)]

    assert asked(ann.fake, use) == ["commands", "default"]


def test_the_chat_and_goodbye(ann: Person) -> None:
    async def use(bot: Bot) -> tuple[str | None, bool, bool]:
        return (await bot.get_chat(ann.id)).first_name, await bot.log_out(), await bot.close()

    assert asked(ann.fake, use) == ("Ann", True, True)
