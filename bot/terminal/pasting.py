"""A text that is pasted is one message, also where the terminal does not say that it is pasted."""

from __future__ import annotations

import select
from collections.abc import Iterable
from time import monotonic

from prompt_toolkit.application import Application
from prompt_toolkit.filters import is_searching
from prompt_toolkit.key_binding import KeyBindings, KeyPress, KeyPressEvent
from prompt_toolkit.keys import Keys

_AT_ONCE = 0.03
"""Seconds within which nobody begins a new line by hand."""


class Pasting:
    """What Enter does: it sends, unless more text came together with it; then it begins a line.

    What comes within `typed_ahead` seconds after a line is asked for is a line each: it was typed
    before.
    """

    def __init__(self, typed_ahead: float) -> None:
        self._typed_ahead = typed_ahead
        self._asked_at = monotonic()

    def asked(self) -> None:
        """From now on a line is waited for."""
        self._asked_at = monotonic()

    @property
    def keys(self) -> KeyBindings:
        """The binding of Enter, but where it ends a search."""
        bindings = KeyBindings()
        bindings.add(Keys.Enter, filter=~is_searching)(self._enter)
        return bindings

    def _enter(self, event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if monotonic() - self._asked_at > self._typed_ahead and _is_more_coming(event.app):
            buffer.insert_text("\n")
        else:
            buffer.validate_and_handle()


def _is_more_coming(app: Application[str]) -> bool:
    """Whether text follows already, in what was read or in what waits to be."""
    waiting = app.key_processor.input_queue
    if not _has_text(waiting) and select.select([app.input.fileno()], [], [], _AT_ONCE)[0]:
        app.key_processor.feed_multiple(app.input.read_keys())
    return _has_text(waiting)


def _has_text(presses: Iterable[KeyPress]) -> bool:
    """Whether a letter stands among them, before anything that ends the talk."""
    for press in presses:
        if press.key in {Keys.ControlC, Keys.ControlD}:
            return False
        if not isinstance(press.key, Keys) or press.key is Keys.BracketedPaste:
            return True
    return False
