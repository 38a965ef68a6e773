"""What a text does besides answering, as rows of the machine, and what it does to every turn."""

from __future__ import annotations

from flows.beside import repairs as r
from flows.beside.acts import (
    burdens,
    letters,
    lines,
    manner,
    mending,
    of_letter,
    of_sending,
    one_thing,
    outcomes,
    pasted,
    several,
    shelf,
    told,
    unplaced,
    wished,
)
from flows.beside.acts.along import take_along
from flows.beside.acts.mending import remember_filed
from flows.beside.acts.near_guess import forget_guess
from flows.beside.acts.of_asking import take_asking
from flows.beside.acts.of_lines import unwritten
from flows.beside.acts.serve import attend
from flows.kernel import moves as m
from flows.kernel.actions import onward
from flows.kernel.rows import Move, always
from flows.kernel.step import Room

ACTS: tuple[Move, ...] = (
    Move("asked", "*", always, "=", shelf.asked),
    Move("corrected", "*", always, "=", several.carry_out),
    Move("line", "*", always, "place", lines.change),
    Move("protested", "*", always, "=", mending.protested),
    Move("turned_out", "*", always, "=", outcomes.turned_out),
    Move("decided", "*", always, "intake.lane", outcomes.decided),
    Move("told", "*", always, "=", told.say_told),
    Move("weighed", "*", always, "=", burdens.weighed),
    Move("manner", "*", always, "=", manner.take_manner),
    Move("one_thing", "*", always, "=", one_thing.say_one_thing),
    Move("no_refusal", "*", always, "=", pasted.say_no_refusal),
    Move("unchanged", "*", always, "=", wished.say_unchanged),
    Move("of_letter", "*", always, "=", of_letter.say_of_letter),
    Move("unwanted", "*", always, "follow.close", of_sending.leave_unwritten),
    Move("signing", "*", always, "follow.sign", onward),
    Move("reading", "*", always, "follow.draft", onward),
    Move("unplaced", "*", always, "=", unplaced.say_unplaced),
    Move("left_open", "step", m.in_detour, "place", r.skip_and_return),
    Move("left_open", "step", always, "next", unplaced.leave_open),
    Move("left_open", "*", always, "=", r.nothing),
)
"""What a text does besides answering; none of it is heard from somebody the bot does not know."""

ROOM = Room(
    "aside",
    listens=(pasted.no_refusal, unwritten, attend),
    unread=(unplaced.unplaced,),
    before=(
        of_letter.take_signature,
        several.put_beside,
        take_along,
        forget_guess,
        remember_filed,
        letters.begin_letter,
        letters.take_wish,
        take_asking,
    ),
)
