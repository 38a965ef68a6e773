"""What lies behind the doors of how it feels, and what comes after a look at it."""

from __future__ import annotations

from flows.beside.reminders.due import breathed
from flows.kernel.actions import onward, take
from flows.kernel.guards import answered, wrote
from flows.kernel.moves import due_step, picked
from flows.kernel.rows import always, never
from flows.kernel.slots import said
from flows.kernel.step import (
    CHOICE,
    SCALE,
    TEXT,
    Case,
    Hears,
    Option,
    Stands,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.listening.borne_out import was_told_to_somebody
from flows.stages.feel.actions import breathe, breathed_early
from flows.stages.feel.facts import alone_or_ashamed, ended_a_while_ago, felt, fresh, may_write
from flows.stages.feel.shows import scale
from flows.stages.feel.strength import rose_twice, strength_fell, strength_rose
from flows.stages.intake.told import take_after

FACTS = Step(
    "intake.facts",
    TEXT,
    fresh,
    options=options("nothing"),
    replies=(Case("kept", here(wrote)),),
    door="facts",
    minutes=2,
    traits=Trait.STORY | Trait.NAMES,
)

BREATHER = Step(
    "feel.breather",
    CHOICE,
    options=options("start early"),
    leads=(
        To("feel.close", picked("early"), onward),
        To("feel.breathing", always, breathe),
    ),
    door="breather",
    minutes=3,
    traits=Trait.PASSING | Trait.CLOSED,
)

BREATHING = Step(
    "feel.breathing",
    CHOICE,
    never,
    options=options("early"),
    leads=(
        To("feel.after", always, breathed_early),
        To("feel.after", due_step("feel.after"), breathed, on="due"),
    ),
    door="breather",
    side_of="feel.close",
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

SOMEONE = Step(
    "feel.someone",
    TEXT,
    felt,
    options=(Option("nobody", unless=was_told_to_somebody), Option("nice_thing")),
    replies=(
        *each("nobody nice_thing"),
        Case("named", here(answered)),
    ),
    says={"friend_plan": said("feel.someone", "phrase.someone")},
    door="someone",
    minutes=1,
    traits=Trait.NAMES,
    wanted=alone_or_ashamed,
    hears=Hears.WORDS,
)

OTHERS = Step(
    "feel.others",
    TEXT,
    ended_a_while_ago,
    options=options("nobody"),
    replies=(Case("named", here(wrote)),),
    door="sentences",
    minutes=3,
    traits=Trait.NAMES,
)

BOTH = Step(
    "feel.both",
    TEXT,
    ended_a_while_ago,
    options=options("nothing"),
    replies=(Case("written", here(wrote)),),
    door="sentences",
)

WRITE = Step(
    "feel.write",
    TEXT,
    may_write,
    options=options("done"),
    replies=(Case("written", here(answered)),),
    leads=(To("feel.after", always, take),),
    door="write",
    minutes=15,
    traits=Trait.RAW | Trait.COSTS | Trait.PRIVATE,
)

AFTER = Step(
    "feel.after",
    SCALE,
    never,
    buttons=scale,
    asks=(Case("ask_later", lambda f: f.thread.lead.get("returning") is True),),
    teaches=take_after,
    replies=(
        Case("fell", strength_fell),
        Case("rose_twice", rose_twice),
        Case("rose", strength_rose),
        Case("same"),
    ),
    leads=(To("feel.close", always, take),),
    traits=Trait.PASSING | Trait.NOTED,
    stands=Stands.FELT,
)
