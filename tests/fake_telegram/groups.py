"""Groups a bot is put into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from tests.fake_telegram import membership, texts, transcript
from tests.fake_telegram.shapes import Json
from tests.fake_telegram.world import Bot, Chat, Message, without_empty

if TYPE_CHECKING:
    from tests.fake_telegram.core import FakeTelegram

FIRST: Final = -5_000_001


@dataclass
class Group:
    """A basic group, as one bot sees it; who owns it acts in it."""

    fake: FakeTelegram
    bot: Bot
    owner: Json
    title: str
    chat: Chat = field(init=False)

    def __post_init__(self) -> None:
        with self.fake.lock:
            number = FIRST - sum(chat < 0 for chat in self.bot.chats)
            shape = {
                "id": number,
                "title": self.title,
                "type": "group",
                "all_members_are_administrators": True,
            }
            self.chat = Chat(number, shape, is_started=True, membership="left")
            self.bot.chats[number] = self.chat

    def adds_bot(self) -> None:
        """The owner puts the bot in."""
        self._moves_bot("member", new_chat_members=[self.bot.shape])

    def kicks_bot(self) -> None:
        self._moves_bot("kicked", left_chat_member=self.bot.shape)

    def _moves_bot(self, status: str, **service: Any) -> None:
        with self.fake.lock:
            was, self.chat.membership = self.chat.membership, status
            membership.moved(self.fake, self.bot, self.chat, self.owner, (was, status))
            if status == "member":
                self._posts(service)
        self.fake.flush()

    def says(self, text: str) -> Message:
        """The owner writes; a bot with privacy on hears commands and replies alone."""
        with self.fake.lock:
            message = self._posts(without_empty(text=text, entities=texts.noticed(text)))
        self.fake.flush()
        return message

    def _posts(self, content: Json) -> Message:
        message = self.fake.post(self.bot, self.chat, self.owner, content)
        if "text" not in content or content["text"].startswith("/"):
            self.fake.push(self.bot, "message", self.chat.id, message.body)
        return message

    def transcript(self) -> str:
        with self.fake.lock:
            return transcript.of(self.chat)
