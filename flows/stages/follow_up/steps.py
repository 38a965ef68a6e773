"""The letter: to whom, in which words, when, and what came back."""

from __future__ import annotations

from flows.beside.edit.answers import turn_page
from flows.beside.repairs import skip
from flows.kernel.actions import onward, take, take_and_hold
from flows.kernel.buttons import lines
from flows.kernel.doors import closing
from flows.kernel.guards import answered, both, chose
from flows.kernel.moves import flagged, for_point, picked
from flows.kernel.rows import always, never
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    DATE,
    DRAFT,
    TEXT,
    Case,
    Hears,
    Room,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.stages.feel.facts import angry, strong
from flows.stages.follow_up.actions import checked_line, old_line, take_when
from flows.stages.follow_up.answer import ANSWER, CHANGE, FEEDBACK, SENT, TALK, TRUE, UNSENT, VIEW
from flows.stages.follow_up.draft import (
    good_for,
    keep_letter,
    line_changed,
    list_letter,
    no_letter,
    offer_wording,
    pick_line,
    point_settled,
    reform,
)
from flows.stages.follow_up.facts import (
    letter_is_full,
    letter_not_full,
    letter_not_plain,
    letter_not_two_lines,
    letter_unsigned,
    no_reply_address,
    point_fits,
    recipient_named,
    silent_long,
    talked_or_too_soon,
    too_soon,
)
from flows.stages.follow_up.letter import letter_alone
from flows.stages.follow_up.rewrites import (
    take_expect,
    take_instead,
    take_point,
    take_rewrite,
    take_wording,
)
from flows.stages.follow_up.shows import letter_status, points
from flows.stages.intake.facts import internal, silent, talked, today, withdrawn
from flows.stages.pause.moves import needs_zone

EXPECT = Step(
    "follow.expect",
    CHOICE,
    options=options("write two_lines not good_for"),
    teaches=take_expect,
    replies=each("write two_lines not good_for"),
    leads=(
        To("=", picked("good_for"), good_for),
        To("follow.close", picked("not"), no_letter),
    ),
    skippable=False,
    traits=Trait.AGREED | Trait.CLOSED | Trait.DECIDES | Trait.STEERING,
)

WHO = Step(
    "follow.who",
    CHOICE,
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
    recipient_named,
    options=options("no_name"),
    traits=Trait.NAME,
    hears=Hears.WORDS,
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
    options=options(
        "feedback_application feedback_talk reason keep_in_mind confirm only_thanks",
        feedback_talk=talked,
        reason=withdrawn,
        confirm=silent,
    ),
    traits=Trait.AGREED | Trait.CLOSED,
)

LETTER = Step(
    "follow.draft",
    DRAFT,
    options=options(
        "good shorter plainer change two_lines full sign",
        shorter=letter_is_full,
        plainer=letter_not_plain,
        two_lines=letter_not_two_lines,
        full=letter_not_full,
        sign=letter_unsigned,
    ),
    says={"letter": letter_status},
    leads=(
        To("follow.line", picked("change"), list_letter),
        To("follow.sign", picked("sign"), onward),
        To("next", picked("good"), keep_letter),
        To("=", always, reform),
    ),
    skippable=False,
    traits=Trait.AGREED | Trait.PASSING,
    alone=letter_alone,
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
)

LINE = Step(
    "follow.line",
    CHOICE,
    never,
    buttons=lines("follow.line"),
    leads=(
        To("=", picked("others"), turn_page),
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
        To("place", for_point, point_settled),
        To("follow.draft", always, line_changed),
    ),
    side_of="follow.draft",
    skippable=False,
    traits=Trait.AGREED | Trait.PASSING | Trait.CLOSED,
)

WHEN = Step(
    "follow.when",
    DATE,
    options=options(
        "night now weeks never", night=silent_long, now=silent_long, weeks=talked_or_too_soon
    ),
    asks=(Case("ask_angry", angry),),
    teaches=take_when,
    replies=(
        Case("night", here(chose, "night")),
        Case("now", here(chose, "now")),
        Case("never", here(chose, "never")),
        Case("dated", here(answered)),
    ),
    leads=(To("pause.zone", needs_zone, take_and_hold),),
    traits=Trait.AGREED | Trait.STEERING,
)

CLOSE = Step(
    "follow.close",
    CHOICE,
    buttons=closing("follow_up"),
    skippable=False,
    traits=Trait.PASSING,
)

ROOM = Room(
    "follow_up",
    (
        EXPECT,
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
