"""How it feels: the steps in the order they are asked, then those behind its doors."""

from __future__ import annotations

from flows.beside.edit.answers import change_line
from flows.kernel.doors import closing
from flows.kernel.guards import answered, both, chose, wrote
from flows.kernel.moves import picked
from flows.kernel.slots import number_of, said, told_on
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    DRAFT,
    SCALE,
    TEXT,
    Case,
    Hears,
    Instead,
    Line,
    Option,
    Room,
    Stands,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.listening.borne_out import is_of_oneself, names_no_money
from flows.listening.feelings import FEELINGS
from flows.stages.feel.actions import keep_card, late_at_night, more_words
from flows.stages.feel.doors import AFTER, BOTH, BREATHER, BREATHING, FACTS, OTHERS, SOMEONE, WRITE
from flows.stages.feel.facts import (
    close_or_hurts,
    count_unknown,
    feels,
    felt_a_while_ago,
    hard,
    hard_and_felt,
    hurts_and_ended,
    mixed_relief,
    not_known_feelings,
    not_rated,
    nothing_felt,
    only_hope,
    only_relief,
    own_word_only,
    strong,
)
from flows.stages.feel.shows import feelings, first_feeling, scale
from flows.stages.intake.facts import (
    decided,
    long_ago,
    met,
    money_word,
    no_money_word,
    not_met,
    undecided,
)
from flows.stages.intake.told import FEELINGS_AT_MOST, read_money, take_words
from flows.stages.pause.moves import pause_now

LEVELS = ("low", "mid", "high")
"""Strength 0-3, 4-6, 7-10."""

WORDS = Step(
    "feel.words",
    CHOICES,
    not_known_feelings,
    options=options(" ".join(FEELINGS) + " nothing"),
    buttons=feelings,
    asks=(
        Case("ask_open", undecided),
        Case("ask_past", long_ago),
    ),
    teaches=take_words,
    replies=(
        Case("nothing", nothing_felt),
        Case("only_relief", only_relief),
        Case("only_hope", only_hope),
        Case("mixed_relief", mixed_relief),
        Case("own_word", own_word_only),
    ),
    says={"feeling": first_feeling, "feelings": said("feel.words", "phrase.feeling", 40)},
    leads=(To("=", picked("more"), more_words),),
    traits=Trait.TODAY,
    hears=Hears.WORDS | Hears.OPTIONS,
    stands=Stands.FELT,
    example="feeling",
    at_most=FEELINGS_AT_MOST,
)

STRENGTH = Step(
    "feel.strength",
    SCALE,
    hard,
    buttons=scale,
    replies=(
        *(Case(f"{one}.{level}", feels(one, level)) for one in FEELINGS for level in LEVELS),
        Case("own_high", both(strong, wrote("feel.words"))),
        Case("own_word", wrote("feel.words")),
    ),
    adds=late_at_night,
    says={"strength": number_of("feel.strength")},
    traits=Trait.TODAY,
    stands=Stands.FELT,
    example="scale",
)

SORE = Step(
    "feel.sore",
    CHOICE,
    hurts_and_ended,
    options=(
        *options(
            "unknown close half_knew wrong_with_me doubt",
            close=met,
            half_knew=not_met,
            doubt=no_money_word,
        ),
        Option("money", money_word, unless=names_no_money),
        Option("how", unless=is_of_oneself),
        Option("nothing"),
    ),
    replies=(
        *each("unknown close half_knew wrong_with_me doubt money how nothing"),
        Case("own", here(wrote)),
    ),
    reads=read_money,
    says={"sore": said("feel.sore", "phrase.sore")},
    traits=Trait.WHY_IT_HURTS,
    hears=Hears.WORDS,
)

COUNT = Step(
    "feel.count",
    CHOICE,
    count_unknown,
    options=options("first few many"),
    replies=each("first few many"),
    hears=Hears.WORDS | Hears.OPTIONS,
)

FUTURE = Step(
    "feel.future",
    TEXT,
    close_or_hurts,
    options=(
        *options("people work"),
        Option("money", unless=names_no_money),
        Option("nothing"),
    ),
    replies=(
        Case("nothing", here(chose, "nothing")),
        Case("written", here(answered)),
    ),
    says={"future": said("feel.future", "phrase.future")},
    traits=Trait.STORY | Trait.COSTS,
    hears=Hears.WORDS,
)

KIND = Step(
    "feel.kind",
    TEXT,
    hard_and_felt,
    options=options("rotten not_you here nothing", not_you=decided),
    asks=(Case("ask_open", undecided),),
    replies=(
        Case("nothing", here(chose, "nothing")),
        Case("written", here(answered)),
    ),
    says={"friend": said("feel.kind", "phrase.kind"), "friend_day": told_on("feel.kind")},
    traits=Trait.STORY,
    hears=Hears.WORDS,
)

CARD = Step(
    "feel.card",
    DRAFT,
    options=options("keep change"),
    card=(
        Line("happened", "intake.job", instead=Instead.HAPPENED),
        Line("far", "intake.job", instead=Instead.HAPPENED),
        Line("feelings", "feel.words", instead=Instead.FELT),
        Line("feelings_only", "feel.words", not_rated, instead=Instead.FELT),
        Line("nothing_felt", "feel.words", nothing_felt),
        Line("sore", "feel.sore"),
        Line("future", "feel.future"),
        Line("someone", "feel.someone"),
        Line("friend", "feel.kind"),
    ),
    leads=(
        To("edit.pick", picked("change"), change_line),
        To("pause.offer", pause_now, keep_card),
    ),
    skippable=False,
    traits=Trait.PASSING,
    stands=Stands.NOW,
)

CLOSE = Step(
    "feel.close",
    CHOICE,
    buttons=closing("feel"),
    on_return="feel.after",
    return_when=felt_a_while_ago,
    skippable=False,
    traits=Trait.PASSING,
)

ROOM = Room(
    "feel",
    (
        WORDS,
        STRENGTH,
        SORE,
        COUNT,
        FUTURE,
        KIND,
        CARD,
        CLOSE,
        FACTS,
        BREATHER,
        BREATHING,
        SOMEONE,
        OTHERS,
        BOTH,
        WRITE,
        AFTER,
    ),
    minutes=4,
)
