"""editMessageText, editMessageReplyMarkup, deleteMessage, answerCallbackQuery."""

from __future__ import annotations

from typing import Final

from tests.fake_telegram import keyboards, texts
from tests.fake_telegram.sending import known, writable
from tests.fake_telegram.shapes import Json, bad
from tests.fake_telegram.world import Bot, Chat, Message, World

ANSWER_AT_MOST: Final = 200
UNCHANGED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_LATE: Final = "query is too old and response timeout expired or query ID is invalid"


def _editable(world: World, bot: Bot, given: Json) -> tuple[Chat, Message]:
    """A message of the bot's own, there, and young enough."""
    if "chat_id" not in given:
        raise bad("chat_id is empty")
    chat = writable(bot, given)
    if not given.get("message_id"):
        raise bad("message identifier is not specified")
    message = chat.messages.get(given["message_id"])
    if message is None or message.is_deleted:
        raise bad("message to edit not found")
    is_old = world.now() - message.body["date"] > world.edit_lifetime
    if not message.is_from_bot or is_old or message.has_keys:
        raise bad("message can't be edited")
    return chat, message


def edit_text(world: World, bot: Bot, given: Json) -> Json:
    chat, message = _editable(world, bot, given)
    text, entities = texts.formatted(
        given.get("text", ""), given, "entities", texts.MESSAGE_AT_MOST
    )
    if not text:
        raise bad("message text is empty")
    if "text" not in message.body:
        raise bad("there is no text in the message to edit")
    changed = {**message.body, "text": text, "entities": entities}
    if not entities:
        del changed["entities"]
    return _changed(world, bot, chat, message, changed, given)


def edit_markup(world: World, bot: Bot, given: Json) -> Json:
    chat, message = _editable(world, bot, given)
    return _changed(world, bot, chat, message, dict(message.body), given)


def _changed(  # noqa: PLR0913, PLR0917 - the place, the message, and what it becomes
    world: World, bot: Bot, chat: Chat, message: Message, body: Json, given: Json
) -> Json:
    """Put the new body in place; one that says nothing new is refused."""
    markup = keyboards.inline(given.get("reply_markup"))
    body.pop("reply_markup", None)
    if markup:
        body["reply_markup"] = markup
    shown = ("text", "entities", "reply_markup")
    if all(body.get(name) == message.body.get(name) for name in shown):
        raise bad(UNCHANGED)
    body["edit_date"] = int(world.now())
    message.earlier.append(message.body)
    message.body = body
    world.tell(bot, chat, message)
    return body


def delete(world: World, bot: Bot, given: Json) -> bool:
    chat = known(bot, given)
    message = chat.messages.get(given["message_id"])
    if message is None or message.is_deleted:
        raise bad("message to delete not found")
    if world.now() - message.body["date"] > world.delete_lifetime:
        raise bad("message can't be deleted for everyone")
    message.is_deleted = True
    world.tell(bot, chat, message)
    return True


def answer_query(world: World, bot: Bot, given: Json) -> bool:
    text = given.get("text", "")
    if texts.units(text) > ANSWER_AT_MOST:
        raise bad("MESSAGE_TOO_LONG")
    query = bot.queries.get(given["callback_query_id"])
    if query is None or query.is_answered or world.now() - query.at > world.callback_lifetime:
        raise bad(TOO_LATE)
    query.is_answered = True
    if text:
        kind = "alert" if given.get("show_alert") else "toast"
        query.chat.lines.append(f"({kind}: {text})")
    return True
