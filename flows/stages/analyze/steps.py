"""What is wanted: what drew them, what they would not have again, on which terms."""

from __future__ import annotations

from flows.beside.asides import hold_and_ask
from flows.beside.edit.answers import change_line
from flows.beside.repairs import skip
from flows.kernel.actions import onward, take
from flows.kernel.doors import closing
from flows.kernel.guards import chose, wrote
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.slots import said, written
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    DRAFT,
    TEXT,
    Case,
    Hears,
    Line,
    Room,
    Stands,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.stages.analyze.actions import take_trade
from flows.stages.analyze.shows import avoid, first_pull
from flows.stages.analyze.shows import dislikes as buttons_dislikes
from flows.stages.drafts import searches
from flows.stages.intake.facts import internal, undecided
from flows.stages.move_on.facts import dislikes, gap_named, something_drew

WANT = Step(
    "analyze.want",
    CHOICE,
    options=options("yes parts a_job not_really"),
    asks=(Case("ask_open", undecided),),
    replies=(
        Case("open", undecided),
        *each("yes parts a_job not_really"),
    ),
    hears=Hears.WORDS | Hears.OPTIONS,
)

PULL = Step(
    "analyze.pull",
    CHOICES,
    options=options("work place people near pay title none"),
    says={"pull": said("analyze.pull", "phrase.pull"), "first_pull": first_pull},
    hears=Hears.WORDS,
)

LOVED = Step(
    "analyze.loved",
    TEXT,
    something_drew,
    options=options("moment nothing"),
    replies=(Case("written", here(wrote)),),
    says={"loved": said("analyze.loved", "phrase.loved")},
)

PAST = Step(
    "analyze.past",
    TEXT,
    options=options("way pay person work nothing"),
    replies=(
        Case("written", here(wrote)),
        Case("nothing", here(chose, "nothing")),
    ),
    says={"past": avoid},
    traits=Trait.COSTS,
    hears=Hears.WORDS,
)

TERMS = Step(
    "analyze.terms",
    CHOICES,
    options=options("home near fixed full_time pay treated none"),
    says={"terms": said("analyze.terms", "phrase.terms")},
    hears=Hears.WORDS,
)

TUESDAY = Step(
    "analyze.tuesday",
    TEXT,
    options=options("with_people quiet moving nothing"),
    replies=(Case("written", here(wrote)),),
    says={"tuesday": said("analyze.tuesday", "phrase.tuesday")},
    hears=Hears.WORDS,
)

CARD = Step(
    "analyze.card",
    DRAFT,
    options=options("keep change trade", trade=dislikes),
    card=(
        Line("look_for", "analyze.loved"),
        Line("drew", "analyze.pull"),
        Line("days", "analyze.tuesday"),
        Line("must", "analyze.terms"),
        Line("money", "analyze.worth"),
        Line("direction", "analyze.keep"),
        Line("avoid", "analyze.past"),
        Line("trade", "analyze.past"),
    ),
    leads=(
        To("edit.pick", picked("change"), change_line),
        To("analyze.trade", picked("trade"), onward),
    ),
    skippable=False,
    traits=Trait.PASSING,
    stands=Stands.LOOKING,
)

TRADE = Step(
    "analyze.trade",
    CHOICES,
    never,
    buttons=buttons_dislikes,
    teaches=take_trade,
    says={"trade": said("analyze.trade", "phrase.past")},
    leads=(
        To("analyze.card", always, take),
        To("analyze.card", always, skip, on="skip"),
    ),
    side_of="analyze.card",
    traits=Trait.PASSING | Trait.NOTED | Trait.CLOSED,
)

CLOSE = Step(
    "analyze.close",
    CHOICE,
    buttons=closing("analyze"),
    skippable=False,
    traits=Trait.PASSING,
)

KEEP = Step(
    "analyze.keep",
    CHOICE,
    options=options("same other_place next_to stay leave dont_know", stay=internal, leave=internal),
    replies=each("same other_place next_to stay leave dont_know"),
    says={"keep": said("analyze.keep", "phrase.keep")},
    door="direction",
    minutes=1,
)

WORTH = Step(
    "analyze.worth",
    TEXT,
    options=options("nothing"),
    replies=(Case("written", here(wrote)),),
    says={"worth": written("analyze.worth")},
    door="worth",
    minutes=2,
)

GAP = Step(
    "analyze.gap",
    CHOICE,
    options=options("skill experience paper no"),
    replies=(Case("no", here(chose, "no")),),
    door="gap",
    minutes=2,
)

SOURCE = Step(
    "analyze.source",
    TEXT,
    gap_named,
    options=options("dont_know"),
    replies=(Case("written", here(wrote)),),
    door="gap",
)

SEARCH = Step(
    "analyze.search",
    DRAFT,
    options=options("copy change"),
    above=searches,
    replies=(Case("copy"),),
    leads=(To("draft.own", picked("change"), hold_and_ask),),
    door="searches",
    minutes=1,
    traits=Trait.PASSING,
)

ROOM = Room(
    "analyze",
    (
        WANT,
        PULL,
        LOVED,
        PAST,
        TERMS,
        TUESDAY,
        CARD,
        TRADE,
        CLOSE,
        KEEP,
        WORTH,
        GAP,
        SOURCE,
        SEARCH,
    ),
    minutes=5,
)
