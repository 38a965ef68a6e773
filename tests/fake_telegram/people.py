"""What people do with a bot: write, press, send things, block, and answer late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from tests.fake_telegram import membership, texts, transcript
from tests.fake_telegram.groups import Group
from tests.fake_telegram.sending import without_replies
from tests.fake_telegram.shapes import Json, Upload
from tests.fake_telegram.world import Bot, Chat, Message, Query, without_empty

if TYPE_CHECKING:
    from tests.fake_telegram.core import FakeTelegram

PART: Final = texts.MESSAGE_AT_MOST


@dataclass
class Person:
    """Somebody with a Telegram account and a private chat with one bot."""

    fake: FakeTelegram
    bot: Bot
    shape: Json
    chat: Chat = field(init=False)

    def __post_init__(self) -> None:
        number, known = self.shape["id"], ("first_name", "last_name", "username")
        names: Json = {key: self.shape[key] for key in known if key in self.shape}
        shape = {"id": number, **names, "type": "private"}
        with self.fake.lock:
            self.chat = self.bot.chats.setdefault(number, Chat(number, shape))

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def messages(self) -> list[Message]:
        """What stands in the chat now, in order."""
        with self.fake.lock:
            return [one for one in self.chat.messages.values() if not one.is_deleted]

    @property
    def heard(self) -> list[Message]:
        """What the bot said that still stands."""
        return [one for one in self.messages if one.is_from_bot]

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return next(self._newest_first())

    def _newest_first(self) -> Iterator[Message]:
        for line in reversed(self.chat.lines):
            if isinstance(line, Message) and line.is_from_bot and not line.is_deleted:
                yield line

    def transcript(self) -> str:
        """The chat as text, for reading and for golden files."""
        with self.fake.lock:
            return transcript.of(self.chat)

    def starts(self, payload: str = "") -> Message:
        """Press START, or follow a deep link; it also ends a block."""
        if self.chat.is_blocked:
            self.unblocks()
        self.chat.is_started = True
        return self.says(f"/start {payload}".strip())

    def says(self, text: str, **more: Any) -> Message:
        """Type a text; one that is too long the client sends in parts, at once."""
        if not text.strip():
            raise ValueError("no client sends an empty message")
        return [self._say(part, more) for part in texts.parts(text, PART)][-1]

    def _say(self, text: str, more: Json) -> Message:
        text = texts.cleaned(text).strip(" \n")
        return self.sends(text=text, entities=texts.noticed(text), **more)

    def replies(self, to: Message, text: str, quote: str | None = None) -> Message:
        """Answer one message, perhaps with a passage of it."""
        more: Json = {"reply_to_message": without_replies(to.body)}
        if quote:
            whole = str(to.body.get("text", ""))
            at = texts.units(whole[: whole.index(quote)])
            more["quote"] = {"text": quote, "position": at, "is_manual": True}
        return self.says(text, **more)

    def edits(self, message: Message, text: str) -> Message:
        """Change a message of one's own: its text, or its caption."""
        with self.fake.lock:
            key = "text" if "text" in message.body else "caption"
            message.earlier.append(message.body)
            message.body = message.body | {key: text, "edit_date": int(self.fake.now())}
            message.body.pop("entities", None)
            if noticed := texts.noticed(text):
                message.body["entities"] = noticed
            self.fake.push(self.bot, "edited_message", self.id, message.body)
        self.fake.flush()
        return message

    def sends(self, **content: Any) -> Message:
        """Send a message with this content, as the Bot API names it."""
        with self.fake.lock:
            self.chat.is_started = True
            message = self.fake.post(self.bot, self.chat, self.shape, without_empty(**content))
            self.fake.push(self.bot, "message", self.id, message.body)
        self.fake.flush()
        return message

    def presses(self, button: str, on: Message | None = None) -> Query:
        """Press a button by its label or its data: on the newest message that shows it, or on one
        that is named, even where it has meanwhile been taken away (as a slow client does)."""
        with self.fake.lock:
            message, data, label = self._button(button, on)
            number = f"{self.id}{len(self.bot.queries) + 1:08}"
            query = Query(number, self.fake.now(), self.chat)
            self.bot.queries[number] = query
            self.chat.lines.append(f"{self.shape['first_name']}: [{label}]")
            payload = {
                "id": number,
                "from": self.shape,
                "message": message.body,
                "chat_instance": str(self.id * 7919),
                "data": data,
            }
            self.fake.push(self.bot, "callback_query", self.id, payload)
        self.fake.flush()
        return query

    def _button(self, button: str, on: Message | None) -> tuple[Message, str, str]:
        shown: Iterable[tuple[Message, list[Json]]] = (
            ((one, [one.body]) for one in self._newest_first())
            if on is None
            else [(on, [on.body, *reversed(on.earlier)])]
        )
        for message, bodies in shown:
            for body in bodies:
                for one in buttons(body):
                    if "callback_data" in one and button in {one["text"], one["callback_data"]}:
                        return message, one["callback_data"], one["text"]
        raise LookupError(f"no message shows the button {button!r}:\n{transcript.of(self.chat)}")

    def taps(self, label: str) -> Message:
        """Tap a key of the keyboard that the bot put in place of the person's own."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        if label not in {key["text"] for row in rows for key in row}:
            raise LookupError(f"no key {label!r}")
        return self.says(label)

    def sends_photo(self, content: bytes = b"photo", caption: str = "", **more: Any) -> Message:
        small = self._file("photos", "photo.jpg", content)
        large = self._file("photos", "photo.jpg", content)
        sizes = [small | {"width": 90, "height": 60}, large | {"width": 1280, "height": 853}]
        return self.sends(photo=sizes, caption=caption, **more)

    def sends_album(self, *captions: str) -> list[Message]:
        """Several photos at once: as many messages, one media group."""
        group = str(self.fake.random.randrange(10**16))
        return [self.sends_photo(caption=one, media_group_id=group) for one in captions]

    def sends_voice(self, content: bytes = b"voice", duration: int = 7) -> Message:
        voice = self._file("voice", "voice.oga", content)
        return self.sends(voice=voice | {"duration": duration, "mime_type": "audio/ogg"})

    def sends_sticker(self, emoji: str = "\N{SLIGHTLY SMILING FACE}") -> Message:
        form = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        sticker = self._file("stickers", "sticker.webp", b"sticker") | form
        return self.sends(sticker=sticker | {"type": "regular", "emoji": emoji})

    def sends_document(
        self, name: str = "letter.txt", content: bytes = b"text", caption: str = ""
    ) -> Message:
        document = self._file("documents", name, content) | {"file_name": name}
        return self.sends(document=document, caption=caption)

    def sends_location(self, latitude: float, longitude: float) -> Message:
        return self.sends(location={"latitude": latitude, "longitude": longitude})

    def sends_contact(self, phone: str = "+15550100", first_name: str = "Bo") -> Message:
        return self.sends(contact={"phone_number": phone, "first_name": first_name})

    def _file(self, folder: str, name: str, content: bytes) -> Json:
        kept = self.fake.keep(self.bot, folder, Upload(name, content))
        return {
            "file_id": kept.id,
            "file_unique_id": kept.unique_id,
            "file_size": len(content),
        }

    def blocks(self) -> None:
        self._turns(blocked=True)

    def unblocks(self) -> None:
        self._turns(blocked=False)

    def _turns(self, *, blocked: bool) -> None:
        with self.fake.lock:
            self.chat.is_blocked = blocked
            ends = ("member", "kicked") if blocked else ("kicked", "member")
            verb = "blocks" if blocked else "unblocks"
            self.chat.lines.append(f"({self.shape['first_name']} {verb} the bot)")
            membership.moved(self.fake, self.bot, self.chat, self.shape, ends)
        self.fake.flush()

    def adds_bot_to_group(self, title: str = "Friends") -> Group:
        """Open a group and put the bot into it."""
        group = Group(self.fake, self.bot, self.shape, title)
        group.adds_bot()
        return group

    def opens(self, message: Message) -> bytes:
        """What is in a file of the chat."""
        shown = message.body.get("document") or message.body["photo"][-1]
        return self.bot.files[shown["file_id"]].upload.content

    def deletes_account(self) -> None:
        self.chat.is_deactivated = True

    def waits_for(self, count: int, seconds: float = 10.0) -> list[Message]:
        """Block until the bot has said so many messages, for tests of a real process."""
        if not self.fake.waits(lambda: len(self.heard) >= count, seconds):
            raise TimeoutError(f"{len(self.heard)} of {count} messages:\n{self.transcript()}")
        return self.heard

    def hears(self, words: str, seconds: float = 10.0) -> Message:
        """Block until the newest message of the bot contains these words."""

        def is_said() -> bool:
            newest = next(self._newest_first(), None)
            return newest is not None and words in str(newest.body.get("text", ""))

        if not self.fake.waits(is_said, seconds):
            raise TimeoutError(f"nobody said {words!r}:\n{self.transcript()}")
        return self.last


def buttons(body: Json) -> list[Json]:
    """The buttons under a message, row after row."""
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]
