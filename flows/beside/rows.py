"""The rows of the machine for what a text does besides answering: they stand behind its own."""

from __future__ import annotations

from flows import moves as m
from flows import repairs as r
from flows.beside import (
    burdens,
    corrections,
    mails,
    manner,
    one_thing,
    outcomes,
    shelf,
    told,
    unplaced,
)
from flows.rows import Move, always

ACTS: tuple[Move, ...] = (
    Move("asked", "*", always, "=", shelf.asked),
    Move("corrected", "*", always, "=", corrections.carry_out),
    Move("protested", "*", always, "=", corrections.protested),
    Move("turned_out", "*", always, "=", outcomes.turned_out),
    Move("told", "*", always, "=", told.say_told),
    Move("weighed", "*", always, "=", burdens.weighed),
    Move("manner", "*", always, "=", manner.take_manner),
    Move("one_thing", "start", always, "=", r.nobody),
    Move("one_thing", "*", always, "=", one_thing.say_one_thing),
    Move("no_refusal", "*", always, "=", mails.say_no_refusal),
    Move("unplaced", "*", always, "=", unplaced.say_unplaced),
    Move("left_open", "step", m.in_detour, "place", r.skip_and_return),
    Move("left_open", "step", always, "next", unplaced.leave_open),
    Move("left_open", "*", always, "=", r.nothing),
)
"""What a text does besides answering; none of it is heard from somebody the bot does not know."""
