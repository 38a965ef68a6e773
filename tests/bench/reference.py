"""The same dialogue as people usually build it: ConversationHandler and PicklePersistence.

`python -m tests.bench.reference ROOT TOKEN FILE` polls until it is ended. It says a line and asks
the next question, answers each press and puts the chosen answer into the message, as ours does.
"""

from __future__ import annotations

import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from tests.bench.dialogue import AGAIN, REPLY, STEPS

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def _keyboard(number: int) -> InlineKeyboardMarkup:
    labels = STEPS[number][1]
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"{number}|{label}")] for label in labels]
    )


async def _ask(update: Update, number: int) -> int:
    chat = update.effective_chat
    assert chat is not None
    await chat.send_message(
        STEPS[number][0],
        parse_mode="HTML",
        link_preview_options=NO_PREVIEW,
        reply_markup=_keyboard(number),
    )
    return number


async def _start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert context.user_data is not None
    context.user_data["answers"] = []
    return await _ask(update, 0)


async def _answered(
    update: Update, context: ContextTypes.DEFAULT_TYPE, number: int, answer: str
) -> int:
    assert context.user_data is not None
    assert update.effective_chat is not None
    context.user_data["answers"].append(answer)
    await update.effective_chat.send_message(
        REPLY, parse_mode="HTML", link_preview_options=NO_PREVIEW
    )
    return await _ask(update, (number + 1) % len(STEPS))


async def _pressed(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    query, message = update.callback_query, update.effective_message
    assert query is not None
    assert query.data is not None
    assert message is not None
    number, _, label = query.data.partition("|")
    await query.answer()
    await query.edit_message_text(
        f"{message.text}\n\n\N{RIGHTWARDS ARROW} {label}",
        entities=message.entities,
        link_preview_options=NO_PREVIEW,
    )
    return await _answered(update, context, int(number), label)


def _typed(number: int) -> Any:
    async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert update.message is not None
        return await _answered(update, context, number, update.message.text or "")

    return answer


def _conversation() -> ConversationHandler[Any]:
    begin: list[Any] = [
        CommandHandler("start", _start),
        CommandHandler(AGAIN.removeprefix("/"), _start),
    ]
    states: dict[object, list[Any]] = {
        number: [
            CallbackQueryHandler(_pressed, pattern=rf"^{number}\|"),
            MessageHandler(filters.TEXT & ~filters.COMMAND, _typed(number)),
        ]
        for number in range(len(STEPS))
    }
    return ConversationHandler(
        entry_points=begin, states=states, fallbacks=begin, name="eight", persistent=True
    )


def main(root: str, token: str, file: str) -> None:
    """Poll until ended."""
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{root}/bot")
        .persistence(PicklePersistence(filepath=file))
        .build()
    )
    application.add_handler(_conversation())
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main(*sys.argv[1:])
