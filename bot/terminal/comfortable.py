"""The conversation with a line editor: wrapped text, and what falls due comes while one types."""

from __future__ import annotations

import asyncio

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output

from bot.errors import Problem
from bot.terminal.talk import Talk

PROMPT = "you: "
HOW_TO = (
    "Type a number, several as 1 3 5, or any words. Enter sends; Ctrl-D leaves, and all is kept."
)
GOODBYE = "The same command comes back to this place."
_SECOND = 1.0


def run(
    talk: Talk, source: Input | None = None, sink: Output | None = None, every: float = _SECOND
) -> None:
    """Talk until :quit, or the end of input; raises KeyboardInterrupt on Ctrl-C."""
    # Nothing typed is remembered outside of the store: no history, neither on disk nor for the
    # arrow keys.
    editor: PromptSession[str] = PromptSession(
        PROMPT, history=DummyHistory(), input=source, output=sink, reserve_space_for_menu=0
    )
    if asyncio.run(_talk(talk, editor, every)):
        raise KeyboardInterrupt


async def _talk(talk: Talk, editor: PromptSession[str], every: float) -> bool:
    """Whether it was interrupted."""
    talk.screen.note(HOW_TO)
    talk.open()
    watch = asyncio.create_task(_watch(talk, editor, every))
    try:
        while _heard(talk, await editor.prompt_async()):
            pass
    except EOFError:
        pass
    except KeyboardInterrupt:
        return True
    finally:
        watch.cancel()
    talk.screen.note(GOODBYE)
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
