"""Who is in a chat with the bot: blocking, joining, leaving, and the updates that tell of it."""

from __future__ import annotations

from tests.fake_telegram.sending import known
from tests.fake_telegram.shapes import Json, Refused, bad
from tests.fake_telegram.world import Bot, Chat, World

FOREVER = 0
"""The date until which a ban holds that has no end."""


def member(bot: Bot, status: str) -> Json:
    """The bot as a member of a chat."""
    shape: Json = {"user": bot.shape, "status": status}
    return shape | ({"until_date": FOREVER} if status == "kicked" else {})


def moved(world: World, bot: Bot, chat: Chat, by: Json, ends: tuple[str, str]) -> None:
    """Tell the bot that its own membership changed."""
    payload = {
        "chat": chat.shape,
        "from": by,
        "date": int(world.now()),
        "old_chat_member": member(bot, ends[0]),
        "new_chat_member": member(bot, ends[1]),
    }
    world.push(bot, "my_chat_member", chat.id, payload)


def leave(world: World, bot: Bot, given: Json) -> bool:
    chat = known(bot, given)
    if chat.is_private:
        raise bad("chat can't be left: it is private")
    if chat.membership != "member":
        raise Refused(403, "Forbidden: bot is not a member of the group chat")
    chat.membership = "left"
    chat.lines.append("(the bot leaves)")
    moved(world, bot, chat, bot.shape, ("member", "left"))
    return True
