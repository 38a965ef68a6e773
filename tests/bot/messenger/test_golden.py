"""What people see in Telegram, chat by chat, is what was read aloud and accepted."""

from pathlib import Path

import pytest

from tests.bot.messenger.playing import GOLDEN, folders, played


@pytest.mark.parametrize("folder", list(folders()), ids=lambda folder: "/".join(folder.parts[-2:]))
def test_the_chat_is_as_it_was_accepted(folder: Path, tmp_path: Path) -> None:
    accepted = (folder / "chat.txt").read_text(encoding="utf-8")
    assert played(folder, tmp_path) == accepted, "python -m tests.bot.messenger.accept writes it"


def test_each_chat_can_be_told_from_the_others() -> None:
    names = [folder.name for folder in folders() if folder.parent == GOLDEN]
    assert len(names) >= 10
    assert len({name[:2] for name in names}) == len(names)
