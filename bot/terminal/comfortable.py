"""The conversation with a line editor: what falls due comes while one types."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.clipboard import InMemoryClipboard
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.styles import Style

from bot.errors import Problem
from bot.terminal.completing import Choices
from bot.terminal.pasting import Pasting
from bot.terminal.talk import Talk

PROMPT = FormattedText([("", "\n"), ("class:prompt", "you: ")])
CONTINUED = "     "
_SECOND = 1.0
_MENU_LINES = 8
_STYLE = Style.from_dict(
    {
        "prompt": "bold",
        "completion-menu": "bg:default",
        "completion-menu.completion": "bg:default fg:default",
        "completion-menu.completion.current": "reverse",
        "completion-menu.meta.completion": "bg:default fg:default",
        "completion-menu.meta.completion.current": "bg:default fg:default bold",
        "scrollbar.background": "bg:default",
        "scrollbar.button": "reverse",
    }
)


@dataclass(frozen=True, slots=True)
class Comfort:
    """What may stand behind a slash or a colon, and what it does; whether colour is left out.

    `typed_ahead`: for so many seconds after a question, what comes was typed before it.
    """

    commands: Mapping[str, str] = field(default_factory=dict)
    directives: Mapping[str, str] = field(default_factory=dict)
    is_plain: bool = True
    typed_ahead: float = 0.2


def run(
    talk: Talk,
    source: Input | None = None,
    sink: Output | None = None,
    every: float = _SECOND,
    comfort: Comfort | None = None,
) -> None:
    """Talk until :quit, or the end of input; raises KeyboardInterrupt on Ctrl-C."""
    comfort = comfort or Comfort()
    pasting, editor = Pasting(comfort.typed_ahead), _editor(talk, comfort, source, sink)
    editor.key_bindings = pasting.keys
    talk.on_forget = lambda: _forget(editor)
    if asyncio.run(_talk(talk, editor, pasting, every)):
        raise KeyboardInterrupt


def _editor(
    talk: Talk, comfort: Comfort, source: Input | None, sink: Output | None
) -> PromptSession[str]:
    """What was typed stays for the arrow keys until it ends, in memory alone."""
    editor: PromptSession[str] = PromptSession(
        PROMPT,
        prompt_continuation=CONTINUED,
        history=InMemoryHistory(),
        completer=Choices(lambda: talk.asked, comfort.commands, comfort.directives),
        style=None if comfort.is_plain else _STYLE,
        color_depth=ColorDepth.DEPTH_1_BIT if comfort.is_plain else ColorDepth.DEPTH_4_BIT,
        reserve_space_for_menu=_MENU_LINES,
        input=source,
        output=sink,
    )
    editor.complete_while_typing = Condition(lambda: editor.default_buffer.text.startswith("/"))
    return editor


def _forget(editor: PromptSession[str]) -> None:
    """Nothing that was typed, cut or searched for can be called up again."""
    editor.history = editor.default_buffer.history = InMemoryHistory()
    editor.search_buffer.history = InMemoryHistory()
    editor.app.current_search_state.text = ""
    editor.clipboard = InMemoryClipboard()


async def _talk(talk: Talk, editor: PromptSession[str], pasting: Pasting, every: float) -> bool:
    """Whether it was interrupted."""
    talk.screen.tell("how_to")
    talk.open()
    watch = asyncio.create_task(_watch(talk, editor, every))
    try:
        while _heard(talk, await editor.prompt_async(pre_run=pasting.asked)):
            pass
    except EOFError:
        pass
    except KeyboardInterrupt:
        return True
    finally:
        watch.cancel()
    talk.screen.tell("goodbye")
    return False


def _heard(talk: Talk, line: str) -> bool:
    """Whether to go on; what may pass by itself is told, and the line can be sent again."""
    try:
        return talk.hear(line)
    except Problem as problem:
        if not problem.passing:
            raise
        talk.screen.note(str(problem))
    return True


async def _watch(talk: Talk, editor: PromptSession[str], every: float) -> None:
    """Look every second whether something is due; a problem ends the conversation."""
    while True:
        await asyncio.sleep(every)
        try:
            if editor.app.is_running and talk.is_due():
                await run_in_terminal(talk.catch_up)
        except Exception as error:  # noqa: BLE001 - it is raised again where it is reported
            if isinstance(error, Problem) and error.passing:
                continue
            editor.app.exit(exception=error)
            return
