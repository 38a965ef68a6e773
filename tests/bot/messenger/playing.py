"""Chats in Telegram as files: what a person does, line by line, and what the chat looks like then.

Each folder under `golden` has `acts.txt` and the accepted `chat.txt`, and so have the conversations
of a pattern (`tests/transcripts`) that only Telegram has. A line of acts is what one
types, `[a label]` to press, or an order that begins with a colon; `&` at its end goes on at once,
before the bot has had its turn. Comments begin with `#`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from tests.bot.messenger.house import House
from tests.fake_telegram.people import Person
from tests.fake_telegram.world import Chat, Message

GOLDEN = Path(__file__).parent / "golden"
PATTERNS = Path(__file__).parents[2] / "transcripts"
_WAIT = {"h": "hours", "d": "days", "m": "minutes", "s": "seconds"}
_ESCAPED = re.compile(r"\\u([0-9a-f]{4})")
_NAMED = re.compile(r'"([^"]*)" ?(.*)')


def played(folder: Path, scratch: Path) -> str:
    """The transcript after everything was done."""
    return _after(folder, scratch).transcript()


def chat_after(folder: Path, scratch: Path) -> Chat:
    """The chat after everything was done."""
    return _after(folder, scratch).chat


def _after(folder: Path, scratch: Path) -> Player:
    """Whoever did everything; what they saw outlives the service."""
    acts = (folder / "acts.txt").read_text(encoding="utf-8").splitlines()
    is_closed = ":closed" in acts
    with House(scratch, allowed=frozenset({1}) if is_closed else None) as house:
        player = Player(house, house.ann)
        for act in acts:
            if act.strip() and not act.startswith("#"):
                player.does(act)
    return player


class Player:
    """Does what the lines say."""

    def __init__(self, house: House, person: Person) -> None:
        self._house, self._person = house, person
        self._group = ""

    def does(self, act: str) -> None:
        """One line."""
        at_once = act.endswith(" &")
        act = act.removesuffix(" &")
        if act.startswith(":"):
            order, _, rest = act[1:].partition(" ")
            ORDERS[order](self, rest)
        elif act.startswith("[") and act.endswith("]"):
            self._person.presses(act[1:-1])
        else:
            self._person.says(_written(act))
        if not at_once:
            self._house.settle()

    @property
    def chat(self) -> Chat:
        """The chat of whoever acted last."""
        return self._person.chat

    def transcript(self) -> str:
        """The chat, with what went by over the buttons."""
        return self._person.transcript() + self._group

    def person(self, rest: str) -> None:
        """Who acts from here on, and the language of their app."""
        name, _, language = rest.partition(" ")
        self._person = self._house.person(name, language or "en")

    def wait(self, rest: str) -> None:
        """`:wait 2d`."""
        self._house.wait(**{_WAIT[rest[-1]]: float(rest[:-1])})

    def off(self, rest: str) -> None:
        """`:off 30d`: no process runs for so long."""
        self._house.closes()
        self._house.now += timedelta(**{_WAIT[rest[-1]]: float(rest[:-1])})
        self._house.opens()

    def start(self, rest: str) -> None:
        """Follow a deep link."""
        self._person.starts(rest)

    def photo(self, rest: str) -> None:
        self._person.sends_photo(caption=rest)

    def album(self, rest: str) -> None:
        self._person.sends_album(*(each.strip() for each in rest.split("|")))

    def voice(self, rest: str) -> None:
        self._person.sends_voice()

    def sticker(self, rest: str) -> None:
        self._person.sends_sticker()

    def file(self, rest: str) -> None:
        """Send a document that says nothing."""
        self._person.sends_document(rest)

    def json(self, rest: str) -> None:
        """`:json name content`."""
        name, _, content = rest.partition(" ")
        self._person.sends_document(name, content.encode())

    def emoji(self, rest: str) -> None:
        """So many at once; a client sends what is too long in parts."""
        self._person.says("\N{SLIGHTLY SMILING FACE}" * int(rest))

    def location(self, rest: str) -> None:
        latitude, longitude = rest.split()
        self._person.sends(location={"latitude": float(latitude), "longitude": float(longitude)})

    def edit(self, rest: str) -> None:
        """`:edit "words of the message" new words`."""
        message, text = self._found(rest, own=True)
        self._person.edits(message, text)

    def reply(self, rest: str) -> None:
        message, text = self._found(rest)
        self._person.replies(message, text)

    def press(self, rest: str) -> None:
        """`:press "words of the message" label`, also where it has been taken away."""
        message, label = self._found(rest)
        self._person.presses(label, on=message)

    def forge(self, rest: str) -> None:
        """Press what no message shows: a button of a modified app."""
        message = self._person.last
        shown = {"inline_keyboard": [[{"text": rest, "callback_data": rest}]]}
        message.earlier.append({**message.body, "reply_markup": shown})
        self._person.presses(rest, on=message)

    def block(self, rest: str) -> None:
        self._person.blocks()

    def group(self, rest: str) -> None:
        """Put the bot into a group, and say something there."""
        group = self._person.adds_bot_to_group()
        self._house.settle()
        group.says(rest or "/start@rebound_bot")
        self._house.settle()
        self._group = f"\n# the group\n{group.transcript()}"

    def restart(self, rest: str) -> None:
        """Another process."""
        self._house.closes()
        self._house.opens()

    def closed(self, rest: str) -> None:
        """Only those on a list are let in; said at the top of a file."""

    def _found(self, rest: str, *, own: bool = False) -> tuple[Message, str]:
        """The newest message that holds the words, of the bot or of their own."""
        match = _NAMED.fullmatch(rest)
        assert match, f"name a message in quotes: {rest}"
        words, text = match.groups()
        for message in reversed(self._person.messages):
            if message.is_from_bot != own and words in str(
                message.body.get("text", message.body.get("caption", ""))
            ):
                return message, _written(text)
        raise LookupError(f"no message with {words!r}:\n{self._person.transcript()}")


ORDERS: dict[str, Callable[[Player, str], None]] = {
    name: getattr(Player, name)
    for name in (
        "person", "wait", "start", "photo", "album", "voice", "sticker", "file", "json", "emoji",
        "location", "edit", "reply", "press", "forge", "block", "group", "restart", "closed", "off",
    )
}  # fmt: skip


def _written(text: str) -> str:
    r"""A line break and a sign without a shape are written as \\n and \\u200b."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text.replace("\\n", "\n"))


def folders() -> Iterator[Path]:
    """Every chat there is: those of Telegram itself, then those of the patterns off the path."""
    yield from sorted(each.parent for each in GOLDEN.glob("*/acts.txt"))
    yield from sorted(each.parent for each in PATTERNS.glob("*/*/acts.txt"))
