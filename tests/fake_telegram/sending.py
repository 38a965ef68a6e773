"""sendMessage, sendDocument, sendPhoto, sendChatAction: what a bot puts into a chat."""

from __future__ import annotations

import mimetypes
from typing import Any, Final

from tests.fake_telegram import keyboards, texts
from tests.fake_telegram.parameters import only
from tests.fake_telegram.shapes import Json, Refused, Upload, bad
from tests.fake_telegram.world import Bot, Chat, World, without_empty

UPLOAD_AT_MOST: Final = 50 * 2**20
ACTIONS: Final = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note",
        "upload_video_note",
    }
)  # fmt: skip
_GONE: Final = {
    "left": "bot is not a member of the group chat",
    "kicked": "bot was kicked from the group chat",
}


def known(bot: Bot, given: Json) -> Chat:
    chat = bot.chats.get(given["chat_id"])
    if chat is None:
        raise bad("chat not found")
    return chat


def writable(bot: Bot, given: Json) -> Chat:
    """The chat, when the bot may write there now."""
    chat = known(bot, given)
    if chat.is_deactivated:
        raise Refused(403, "Forbidden: user is deactivated")
    if chat.is_private and not chat.is_started:
        raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
    if chat.is_blocked:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    if chat.membership in _GONE:
        raise Refused(403, f"Forbidden: {_GONE[chat.membership]}")
    return chat


def send_message(world: World, bot: Bot, given: Json) -> Json:
    chat = writable(bot, given)
    text, entities = texts.formatted(given["text"], given, "entities", texts.MESSAGE_AT_MOST)
    if not text:
        raise bad("message text is empty")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if "link_preview_options" in given:
        kind = "LinkPreviewOptions"
        content["link_preview_options"] = only(kind, given["link_preview_options"], kind)
    return _posted(world, bot, chat, given, content)


def send_document(world: World, bot: Bot, given: Json) -> Json:
    chat, caption = writable(bot, given), _caption(given)
    document = _stored(world, bot, "documents", given["document"])
    return _posted(world, bot, chat, given, {"document": document, **caption})


def send_photo(world: World, bot: Bot, given: Json) -> Json:
    chat, caption = writable(bot, given), _caption(given)
    photo = _stored(world, bot, "photos", given["photo"])
    for name in ("file_name", "mime_type"):
        photo.pop(name, None)
    return _posted(
        world, bot, chat, given, {"photo": [{**photo, "width": 90, "height": 90}]} | caption
    )


def send_chat_action(world: World, bot: Bot, given: Json) -> bool:
    chat = writable(bot, given)
    if given["action"] not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat.actions.append((world.now(), given["action"]))
    return True


def _caption(given: Json) -> Json:
    most = texts.CAPTION_AT_MOST
    text, entities = texts.formatted(given.get("caption", ""), given, "caption_entities", most)
    return without_empty(caption=text, caption_entities=entities if text else None)


def _stored(world: World, bot: Bot, folder: str, given: Upload | str) -> Json:
    """The file as a message shows it: a new upload, or one the bot names by its id."""
    if isinstance(given, Upload):
        if not given.content:
            raise bad("file must be non-empty")
        if len(given.content) > UPLOAD_AT_MOST:
            raise Refused(413, "Request Entity Too Large")
        kept = world.keep(bot, folder, given)
    elif given in bot.files:
        kept = bot.files[given]
    else:
        raise bad("wrong file identifier/HTTP URL specified")
    name = kept.upload.name
    return without_empty(
        file_id=kept.id,
        file_unique_id=kept.unique_id,
        file_name=name,
        mime_type=kept.upload.mime_type or mimetypes.guess_type(name)[0],
        file_size=len(kept.upload.content),
    )


def _posted(world: World, bot: Bot, chat: Chat, given: Json, content: Json) -> Json:
    """Post it with its keyboard and what it replies to."""
    inline, keyboard = keyboards.any_kind(given.get("reply_markup"))
    replied = _replied(chat, given)
    if inline:
        content["reply_markup"] = inline
    message = world.post(bot, chat, bot.shape, replied | content)
    if keyboard:
        chat.keyboard = None if "remove_keyboard" in keyboard else keyboard
        message.has_keys = True
    return message.body


def _replied(chat: Chat, given: Json) -> Json:
    asked: Any = given.get("reply_parameters") or {}
    only("ReplyParameters", asked, "reply parameters")
    number = asked.get("message_id", given.get("reply_to_message_id"))
    if number is None:
        return {}
    message = chat.messages.get(int(number))
    if message is None or message.is_deleted:
        if asked.get("allow_sending_without_reply", given.get("allow_sending_without_reply")):
            return {}
        raise bad("message to be replied not found")
    quote = asked.get("quote")
    if quote and quote not in message.body.get("text", ""):
        raise bad("QUOTE_TEXT_INVALID")
    return {"reply_to_message": without_replies(message.body)}


def without_replies(body: Json) -> Json:
    """A message inside another: what it replied to itself is left out."""
    return {name: value for name, value in body.items() if name != "reply_to_message"}
