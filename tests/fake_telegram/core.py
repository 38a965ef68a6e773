"""The fake Bot API without any I/O: one call in, one answer out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from tests.fake_telegram import editing, membership, parameters, profile, receiving, sending
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.journal import Entry
from tests.fake_telegram.people import Person
from tests.fake_telegram.shapes import Answer, Json, Refused, Upload, flood
from tests.fake_telegram.updates import Updates
from tests.fake_telegram.world import FIRST_USER, Bot, Ticket, World, without_empty

TOKEN: Final = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake_x"
_TOKEN: Final = re.compile(r"([0-9]{1,12}):[A-Za-z0-9_-]{20,64}")

Method = Callable[[World, Bot, Json], Any]
PLAYED: Final[dict[str, Method]] = {
    "getMe": profile.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.webhook_info,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_text,
    "editMessageReplyMarkup": editing.edit_markup,
    "deleteMessage": editing.delete,
    "answerCallbackQuery": editing.answer_query,
    "setMyCommands": profile.set_commands,
    "getMyCommands": profile.get_commands,
    "deleteMyCommands": profile.delete_commands,
    "setMyName": profile.set_name,
    "getMyName": profile.get_name,
    "setMyDescription": profile.set_description,
    "getMyDescription": profile.get_description,
    "setMyShortDescription": profile.set_short_description,
    "getMyShortDescription": profile.get_short_description,
    "setChatMenuButton": profile.set_menu_button,
    "getChatMenuButton": profile.get_menu_button,
    "getChat": profile.get_chat,
    "getFile": profile.get_file,
    "leaveChat": membership.leave,
    "logOut": lambda world, bot, given: True,
    "close": lambda world, bot, given: True,
}
PACED: Final = frozenset(
    {"sendMessage", "sendDocument", "sendPhoto", "editMessageText", "editMessageReplyMarkup"}
)
"""What the flood limits count."""


@dataclass(slots=True)
class Taken:
    """A call that was taken: its answer, or a ticket to wait on, and how it is to fail."""

    answer: Answer | None
    ticket: Ticket | None
    fault: Fault | None
    entry: Entry


class FakeTelegram(World):
    """Telegram as a bot sees it. Thread-safe; tests hold the clock."""

    def bot(self, token: str = TOKEN, username: str = "rebound_bot", name: str = "Rebound") -> Bot:
        """The bot with this token, made when it is new."""
        with self.lock:
            if token not in self.bots:
                number = int(token.partition(":")[0])
                shape = {"id": number, "is_bot": True, "first_name": name, "username": username}
                first = self.random.randrange(100_000_000, 900_000_000)
                updates = Updates(self.random, first, self.now())
                self.bots[token] = Bot(token, number, shape, updates)
            return self.bots[token]

    def user(self, first_name: str, number: int | None = None, **more: Any) -> Json:
        """A user as the Bot API shows one."""
        with self.lock:
            number = number or FIRST_USER + len(self.users)
            shape = {"id": number, "is_bot": False, "first_name": first_name}
            return self.users.setdefault(number, shape | without_empty(**more))

    def person(
        self,
        first_name: str = "Ann",
        *,
        number: int | None = None,
        bot: Bot | None = None,
        language_code: str | None = "en",
        **more: Any,
    ) -> Person:
        """Somebody who can talk with the bot; the same number is the same person."""
        user = self.user(first_name, number, language_code=language_code, **more)
        return Person(self, bot or self.bot(), user)

    def call(
        self,
        token: str,
        method: str,
        given: Mapping[str, Any] | None = None,
        files: Mapping[str, Upload] | None = None,
    ) -> Answer:
        """Carry out one call; nothing waits, so a getUpdates without updates is empty.

        ConnectionError where a fault loses the answer.
        """
        taken = self.take(token, method, given or {}, files or {})
        answer = taken.answer if taken.ticket is None else self.finish(taken)
        if answer is None or (taken.fault is not None and taken.fault.loses_the_answer):
            raise ConnectionError(taken.entry.fault)
        return answer

    def take(
        self, token: str, method: str, given: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Taken:
        """Carry out one call and tell who drives the wires how it goes on."""
        with self.lock:
            name = parameters.CANONICAL.get(method.lower(), method)
            bot = self.bots.get(token)
            entry = self.journal.open(self.now(), bot.id if bot else None, name, given)
            fault = self.faults.draw(name, entry.chat)
            if fault is not None:
                entry.fault = fault.kind.value
            taken = Taken(None, None, fault, entry)
            if fault is None or fault.has_effect:
                self._carry_out(taken, token, name, given, files)
            elif not fault.loses_the_answer:
                taken.answer = fault.answer()
                entry.close(taken.answer, is_answered=True)
        self.flush()
        return taken

    def _carry_out(
        self,
        taken: Taken,
        token: str,
        name: str,
        given: Mapping[str, Any],
        files: Mapping[str, Upload],
    ) -> None:
        try:
            bot = self._allowed(token)
            result = self._result(bot, name, given, files, taken.entry)
        except Refused as refused:
            taken.answer = refused.answer()
        else:
            if isinstance(result, Ticket):
                taken.ticket = result
                return
            taken.answer = Answer(200, {"ok": True, "result": result})
        self._close(taken)

    def _result(
        self,
        bot: Bot,
        name: str,
        given: Mapping[str, Any],
        files: Mapping[str, Upload],
        entry: Entry,
    ) -> Any:
        play = PLAYED.get(name)
        if play is None:
            raise Refused(404, "Not Found")
        read = parameters.read(name, given, files)
        if self.limits is not None and name in PACED and entry.chat is not None:
            wait = self.limits.charge(entry.chat, self.now())
            if wait:
                raise flood(wait)
        return play(self, bot, read)

    def finish(self, taken: Taken) -> Answer:
        """The answer of a getUpdates that has waited."""
        ticket = taken.ticket
        if ticket is None:
            raise ValueError("this call waits for nothing")
        with self.lock:
            found = receiving.resume(self, ticket)
            taken.answer = ticket.ended or Answer(200, {"ok": True, "result": found})
            self._close(taken)
            return taken.answer

    def abandon(self, taken: Taken) -> None:
        """The poller hung up: its wait is over and nobody is told off for it."""
        with self.lock:
            taken.entry.fault = taken.entry.fault or "hung up"
            if taken.ticket is not None and taken.ticket.bot.poll is taken.ticket:
                taken.ticket.bot.poll = None

    @staticmethod
    def _close(taken: Taken) -> None:
        lost = taken.fault is not None and taken.fault.loses_the_answer
        taken.entry.close(taken.answer, is_answered=not lost)

    def _allowed(self, token: str) -> Bot:
        if not _TOKEN.fullmatch(token):
            raise Refused(404, "Not Found")
        bot = self.bots.get(token)
        if bot is None or bot.is_revoked:
            raise Refused(401, "Unauthorized")
        return bot

    def download(self, token: str, path: str) -> bytes | None:
        """The content of a file by its path; None when there is no such file."""
        with self.lock:
            bot = self.bots.get(token)
            kept = [one for one in bot.files.values() if one.path == path] if bot else []
            return kept[0].upload.content if kept else None

    def is_pending(self, bot: Bot) -> bool:
        return bool(bot.updates.waiting)
