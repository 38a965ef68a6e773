"""What can be typed next: commands behind a slash, and the labels of the question that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from bot.keep.outbox import Message
from bot.terminal.screen import flat


class Choices(Completer):
    """Completes the whole line; `asked` gives the message whose buttons can be chosen."""

    def __init__(
        self,
        asked: Callable[[], Message | None],
        commands: Mapping[str, str],
        directives: Mapping[str, str],
    ) -> None:
        """`commands` and `directives`: each with what it does, in the order they are offered."""
        self._asked = asked
        self._commands = commands
        self._directives = directives

    def get_completions(self, document: Document, _: CompleteEvent) -> Iterator[Completion]:
        """Whatever begins as the line does."""
        typed = document.text_before_cursor
        for text, about in self._offered(typed):
            if text.casefold().startswith(typed.casefold()):
                yield Completion(text, start_position=-len(typed), display_meta=about)

    def _offered(self, typed: str) -> Iterator[tuple[str, str]]:
        if typed.startswith("/"):
            yield from ((f"/{name}", about) for name, about in self._commands.items())
        elif typed.startswith(":"):
            yield from ((f":{name}", about) for name, about in self._directives.items())
        elif message := self._asked():
            yield from ((flat(label), "") for _, label in message.buttons)
