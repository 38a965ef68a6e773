"""The letter: to whom, in which words, when, and what came back."""

from __future__ import annotations

from flows.beside.edit.answers import turn_page
from flows.beside.repairs import skip
from flows.kernel.actions import onward, take
from flows.kernel.buttons import lines
from flows.kernel.doors import closing
from flows.kernel.guards import both
from flows.kernel.moves import flagged, for_field, picked
from flows.kernel.rows import always, never
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    DRAFT,
    TEXT,
    Case,
    Hears,
    Room,
    Stands,
    Step,
    To,
    Trait,
    each,
    options,
)
from flows.stages.feel.facts import strong
from flows.stages.follow_up.actions import checked_line, old_line, say_asking
from flows.stages.follow_up.addressee import read_addressee
from flows.stages.follow_up.answer import (
    ANSWER,
    CHANGE,
    FEEDBACK,
    SENT,
    TALK,
    TRUE,
    UNSENT,
    VIEW,
    WHEN,
)
from flows.stages.follow_up.draft import (
    field_settled,
    keep_letter,
    line_changed,
    no_letter,
    offer_wording,
    pick_line,
    reform,
)
from flows.stages.follow_up.facts import (
    letter_not_full,
    letter_plainer,
    letter_shorter,
    letter_two_lines,
    letter_unsigned,
    name_fits,
    no_reply_address,
    point_fits,
    too_soon,
)
from flows.stages.follow_up.fields import ABOUT, DAY, EXPECT, KIND, QUESTION, SAID, WAY
from flows.stages.follow_up.kinds import asked_for, is_kind, unwanted, wanted
from flows.stages.follow_up.letter import letter_alone
from flows.stages.follow_up.rewrites import (
    take_instead,
    take_point,
    take_rewrite,
    take_wording,
)
from flows.stages.follow_up.shows import letter_status, points
from flows.stages.follow_up.signing import read_name
from flows.stages.follow_up.told import (
    change_chosen,
    change_chosen_sharp,
    change_line,
    change_sharp,
    is_back,
    is_meant,
    list_told,
    restore_line,
    rewrite_meant,
    told_line,
    told_out,
    told_sharp,
    waits,
    waits_sharp,
)
from flows.stages.intake.facts import (
    internal,
    silent,
    talked,
    today,
    withdrawn,
)

WHO = Step(
    "follow.who",
    CHOICE,
    asked_for("follow.who"),
    options=options("interviewer hr no_reply inside", interviewer=talked, inside=internal),
    replies=(
        Case("too_soon", too_soon),
        Case("day_zero", both(today, strong)),
        *each("no_reply hr inside"),
    ),
    traits=Trait.CLOSED,
    hears=Hears.WORDS | Hears.OPTIONS,
)

INSTEAD = Step(
    "follow.instead",
    CHOICE,
    no_reply_address,
    options=options("other two_lines none"),
    teaches=take_instead,
    leads=(To("follow.close", picked("none"), no_letter),),
    traits=Trait.CLOSED | Trait.STEERING,
)

NAME = Step(
    "follow.name",
    TEXT,
    name_fits,
    options=options("no_name"),
    asks=(Case("ask_sheet", is_kind("sheet")),),
    traits=Trait.NAME,
    hears=Hears.WORDS,
    stands=Stands.ADDRESSEE,
    reads=read_addressee,
)

POINT = Step(
    "follow.point",
    TEXT,
    point_fits,
    buttons=points,
    teaches=take_point,
    leads=(To("follow.wording", flagged, offer_wording),),
    hears=Hears.WORDS,
)

ASK = Step(
    "follow.ask",
    CHOICES,
    asked_for("follow.ask"),
    options=options(
        "feedback_application feedback_talk reason keep_in_mind confirm only_thanks",
        feedback_talk=talked,
        reason=withdrawn,
        confirm=silent,
    ),
    teaches=say_asking,
    traits=Trait.AGREED | Trait.CLOSED,
)

LETTER = Step(
    "follow.draft",
    DRAFT,
    wanted,
    options=options(
        "good shorter plainer change two_lines full sign",
        shorter=letter_shorter,
        plainer=letter_plainer,
        two_lines=letter_two_lines,
        full=letter_not_full,
        sign=letter_unsigned,
    ),
    asks=(Case("ask_sheet", is_kind("sheet")),),
    says={"letter": letter_status},
    leads=(
        To("follow.wording", told_sharp, change_sharp),
        To("=", told_line, change_line),
        To("=", is_back, restore_line),
        To("follow.rewrite", is_meant, rewrite_meant),
        To("follow.line", picked("change"), list_told),
        To("follow.line", told_out, list_told, on="skip"),
        To("follow.sign", picked("sign"), onward),
        To("next", picked("good"), keep_letter),
        To("=", always, reform),
    ),
    skippable=False,
    traits=Trait.AGREED | Trait.PASSING,
    alone=letter_alone,
    stands=Stands.LETTER,
    example="draft",
)

SIGN = Step(
    "follow.sign",
    TEXT,
    never,
    options=options("no_name"),
    leads=(
        To("follow.draft", always, take),
        To("follow.draft", always, skip, on="skip"),
    ),
    side_of="follow.draft",
    traits=Trait.NAME,
    reads=read_name,
)

LINE = Step(
    "follow.line",
    CHOICE,
    never,
    buttons=lines("follow.line"),
    leads=(
        To("=", picked("others"), turn_page),
        To("follow.wording", waits_sharp, change_chosen_sharp),
        To("follow.draft", waits, change_chosen),
        To("follow.rewrite", always, pick_line),
        To("follow.draft", always, skip, on="skip"),
    ),
    side_of="follow.draft",
    traits=Trait.PASSING | Trait.CLOSED | Trait.LISTED,
)

REWRITE = Step(
    "follow.rewrite",
    TEXT,
    never,
    values=old_line,
    teaches=take_rewrite,
    leads=(
        To("follow.wording", flagged, offer_wording),
        To("follow.draft", always, line_changed),
        To("follow.draft", always, skip, on="skip"),
    ),
    side_of="follow.draft",
    traits=Trait.RAW | Trait.PASSING,
)

WORDING = Step(
    "follow.wording",
    CHOICE,
    never,
    options=options("take keep_mine"),
    values=checked_line,
    teaches=take_wording,
    leads=(
        To("place", for_field, field_settled),
        To("follow.draft", always, line_changed),
    ),
    side_of="follow.draft",
    skippable=False,
    traits=Trait.AGREED | Trait.PASSING | Trait.CLOSED,
)

CLOSE = Step(
    "follow.close",
    CHOICE,
    buttons=closing("follow_up"),
    asks=(Case("ask_unwanted", unwanted),),
    skippable=False,
    traits=Trait.PASSING,
)

ROOM = Room(
    "follow_up",
    (
        EXPECT,
        KIND,
        WAY,
        ABOUT,
        SAID,
        QUESTION,
        DAY,
        WHO,
        INSTEAD,
        NAME,
        POINT,
        ASK,
        LETTER,
        SIGN,
        LINE,
        REWRITE,
        WORDING,
        WHEN,
        CLOSE,
        UNSENT,
        TALK,
        VIEW,
        SENT,
        ANSWER,
        FEEDBACK,
        TRUE,
        CHANGE,
    ),
    minutes=5,
)
