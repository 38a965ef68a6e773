"""What is said on the spot after an answer: per step, the first row whose guard holds.

The words of a row are `<step>.reply.<case>`; what lies behind [Say more], where the words file
has it, `<step>.more.<case>`. A step with no row that holds says nothing: silence is an answer
too. Each option named in `by_option` is a case of its own code.
"""

from __future__ import annotations

from flows import guards as g
from flows.listening.feelings import FEELINGS
from flows.options import OPTIONS
from flows.rows import Reply, always

LEVELS = ("low", "mid", "high")
"""Strength 0-3, 4-6, 7-10."""


def by_option(step: str, *codes: str) -> tuple[Reply, ...]:
    """One row for each of the codes (all of the step's own, if none are named)."""
    chosen = codes or tuple(option.code for option in OPTIONS[step])
    return tuple(Reply(step, code, g.chose(step, code)) for code in chosen)


def by_feeling() -> tuple[Reply, ...]:
    """One row for each feeling at each strength: the first feeling named decides."""
    return tuple(
        Reply("feel.strength", f"{feeling}.{level}", g.feels(feeling, level))
        for feeling in FEELINGS
        for level in LEVELS
    )


REPLIES: tuple[Reply, ...] = (
    # what the first sentence held, read back; case by what was heard
    Reply("opening.hello", "withdrawn_heard", g.heard_withdrawn),
    Reply("opening.hello", "job_far_when", g.heard_all),
    Reply("opening.hello", "job_far", g.heard("job", "far")),
    Reply("opening.hello", "job_when", g.heard("job", "when")),
    Reply("opening.hello", "far_when", g.heard("far", "when")),
    Reply("opening.hello", "job", g.heard("job")),
    Reply("opening.hello", "far", g.heard("far")),
    Reply("opening.hello", "when", g.heard("when")),
    Reply("opening.hello", "feeling", g.heard("feeling")),
    *by_option("opening.hello", "silence", "withdrawn", "said_no"),
    # two facts are known by now: the first sentence that uses them
    Reply("intake.far", "withdrawn", g.withdrawn),
    Reply("intake.far", "silence_final", g.both(g.silent, g.final)),
    Reply("intake.far", "silence_met", g.both(g.silent, g.talked)),
    Reply("intake.far", "silence_application", g.silent),
    Reply("intake.far", "internal", g.internal),
    *by_option("intake.far", "application", "call", "interview", "final"),
    Reply("intake.when", "withdrawn", g.withdrawn),
    Reply("intake.when", "long_ago", g.long_ago),
    Reply("intake.when", "silence", g.silent),
    Reply("intake.when", "today", g.today),
    *by_option("intake.pressing"),
    *by_option("intake.lane"),
    Reply("intake.facts", "kept", g.wrote("intake.facts")),
    Reply("feel.words", "nothing", g.nothing_felt),
    Reply("feel.words", "only_relief", g.only_relief),
    Reply("feel.words", "only_hope", g.only_hope),
    Reply("feel.words", "mixed_relief", g.mixed_relief),
    Reply("feel.words", "own_word", g.own_word_only),
    *by_feeling(),
    Reply("feel.strength", "own_high", g.both(g.strong, g.wrote("feel.words"))),
    Reply("feel.strength", "own_word", g.wrote("feel.words")),
    *by_option("feel.sore"),
    Reply("feel.sore", "own", g.wrote("feel.sore")),
    *by_option("feel.count"),
    Reply("feel.future", "nothing", g.chose("feel.future", "nothing")),
    Reply("feel.future", "written", g.answered("feel.future")),
    Reply("feel.kind", "nothing", g.chose("feel.kind", "nothing")),
    Reply("feel.kind", "written", g.answered("feel.kind")),
    *by_option("feel.someone"),
    Reply("feel.someone", "named", g.answered("feel.someone")),
    Reply("feel.others", "named", g.wrote("feel.others")),
    Reply("feel.both", "written", g.wrote("feel.both")),
    Reply("feel.write", "written", g.answered("feel.write")),
    Reply("feel.after", "fell", g.strength_fell),
    Reply("feel.after", "rose_twice", g.rose_twice),
    Reply("feel.after", "rose", g.strength_rose),
    Reply("feel.after", "same", always),
    Reply("pause.hour", "quiet_too", g.chose("pause.hour", "quiet_too")),
    *by_option("reflect.inside"),
    Reply("reflect.inside", "own", g.wrote("reflect.inside")),
    Reply("reflect.proud", "nothing", g.chose("reflect.proud", "nothing")),
    Reply("reflect.proud", "written", g.answered("reflect.proud")),
    Reply("reflect.wins", "withdrawn", g.both(g.withdrawn, g.some_wins)),
    Reply("reflect.wins", "final", g.both(g.final, g.some_wins)),
    Reply("reflect.wins", "met", g.both(g.met, g.some_wins)),
    Reply("reflect.wins", "call", g.some_wins),
    Reply("reflect.wins", "none", always),
    Reply("reflect.funnel", "just_this", g.funnel_just_this),
    Reply("reflect.funnel", "paper", g.funnel_points_at("paper")),
    Reply("reflect.funnel", "talking", g.funnel_points_at("talking")),
    Reply("reflect.funnel", "kept", always),
    Reply("reflect.more", "leave", g.chose("reflect.more", "leave")),
    Reply("reflect.paper", "not_yet", g.chose("reflect.paper", "not_yet")),
    Reply("reflect.paper", "cant_tell", g.chose("reflect.paper", "cant_tell")),
    Reply("reflect.different", "nothing", g.chose("reflect.different", "nothing")),
    Reply("reflect.different", "written", g.wrote("reflect.different")),
    Reply("reflect.list", "none", g.chose("reflect.list", "none")),
    Reply("reflect.notmine", "behaved", g.chose("reflect.notmine", "behaved")),
    Reply("reflect.notmine", "some", g.chose_any("reflect.notmine")),
    Reply("reflect.notmine", "none", always),
    Reply("reflect.mine", "some", g.chose_any("reflect.mine")),
    Reply("reflect.goal", "written", g.chose_any("reflect.goal")),
    Reply("reflect.goal", "nothing", always),
    Reply("reflect.seat", "written", g.wrote("reflect.seat")),
    Reply("reflect.nexttime", "some", g.chose_any("reflect.nexttime")),
    Reply("reflect.second", "written", g.wrote("reflect.second")),
    *by_option("follow.expect", "write", "two_lines", "not", "good_for"),
    Reply("follow.who", "too_soon", g.too_soon),
    Reply("follow.who", "day_zero", g.both(g.today, g.strong)),
    *by_option("follow.who", "no_reply", "hr", "inside"),
    Reply("follow.when", "night", g.chose("follow.when", "night")),
    Reply("follow.when", "now", g.chose("follow.when", "now")),
    Reply("follow.when", "never", g.chose("follow.when", "never")),
    Reply("follow.when", "dated", g.answered("follow.when")),
    Reply("follow.unsent", "written", g.wrote("follow.unsent")),
    Reply("follow.talk", "right", always),
    Reply("follow.view", "pool", g.both(g.went_well, g.chose_any("follow.view"))),
    Reply("follow.view", "some", g.chose_any("follow.view")),
    *by_option("follow.sent"),
    *by_option("follow.answer"),
    *by_option("follow.true"),
    Reply("follow.change", "written", g.wrote("follow.change")),
    *by_option("analyze.want"),
    Reply("analyze.loved", "written", g.wrote("analyze.loved")),
    Reply("analyze.past", "written", g.wrote("analyze.past")),
    Reply("analyze.past", "nothing", g.chose("analyze.past", "nothing")),
    Reply("analyze.tuesday", "written", g.wrote("analyze.tuesday")),
    *by_option("analyze.keep"),
    Reply("analyze.worth", "written", g.wrote("analyze.worth")),
    Reply("analyze.gap", "no", g.chose("analyze.gap", "no")),
    Reply("analyze.source", "written", g.wrote("analyze.source")),
    Reply("analyze.search", "copy", always),
    *by_option("move.state"),
    Reply("move.younger", "written", g.wrote("move.younger")),
    Reply("move.gains", "not_really", g.chose("analyze.want", "not_really")),
    Reply("move.gains", "some", g.chose_any("move.gains")),
    *by_option("move.next"),
    Reply("move.plan", "set", g.plan_set),
    Reply("move.again", "written", g.chose_any("move.again")),
    Reply("move.hour", "set", g.plan_set),
    Reply("move.targets", "written", g.wrote("move.targets")),
    Reply("move.rehearse", "copy", always),
    Reply("move.partner", "nobody", g.chose("move.partner", "nobody")),
    Reply("move.partner", "named", g.wrote("move.partner")),
    *by_option("later.plan"),
    Reply("later.look", "fell", g.look_fell),
    Reply("later.look", "rose", g.look_rose),
    Reply("later.look", "held", always),
    *by_option("later.fits"),
    *by_option("later.again", "helps", "not_today"),
)
