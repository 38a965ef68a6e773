"""The rows of the machine for what comes on a date, and for when and whether anything may.

They stand in `flows.table` before its own: an answer meets them first.
"""

from __future__ import annotations

from flows import agenda as ag
from flows import asides as s
from flows import consenting as k
from flows import dating as d
from flows import editing as e
from flows import moves as m
from flows import pausing as p
from flows import repairs as r
from flows import settings as st
from flows import silence as si
from flows.actions import come_back, take_up
from flows.moves import picked
from flows.rows import Move, always

DATED_ANSWERS: tuple[Move, ...] = (
    Move("answered", "due.pick", picked("not_now"), "place", d.none_due_now),
    Move("answered", "due.pick", always, "place", d.pick_due),
    Move("answered", "nudges.pick", picked("others"), "=", e.turn_page),
    Move("answered", "nudges.pick", k.still_planned, "nudges.one", ag.pick),
    Move("answered", "nudges.pick", always, "place", ag.leave_all),
    Move("answered", "nudges.one", always, "place", ag.settle),
    Move("answered", "settings.pick", picked("done"), "place", st.done),
    Move("answered", "settings.pick", k.quiet_without_zone, "settings.zone", st.quiet_and_zone),
    Move("answered", "settings.pick", picked("quiet_on", "quiet_off"), "=", st.if_quiet),
    Move("answered", "settings.pick", picked("mute", "unmute"), "=", st.mute),
    Move("answered", "settings.pick", picked("hour"), "settings.hour", st.go_deeper),
    Move("answered", "settings.pick", picked("quiet"), "settings.quiet", st.go_deeper),
    Move("answered", "settings.pick", always, "settings.zone", st.go_deeper),
    Move("answered", "settings.hour", always, "place", st.set_hour),
    Move("answered", "settings.quiet", always, "place", st.set_quiet),
    Move("answered", "settings.zone", always, "place", st.set_zone),
)

DATED_REPAIRS: tuple[Move, ...] = (
    Move("skip", "settings.zone", always, "place", come_back),
    Move("settings", "start", always, "=", r.nobody),
    Move("settings", "*", always, "settings.pick", st.open_settings),
    Move("timezone", "start", always, "=", r.nobody),
    Move("timezone", "*", k.has_answer, "=", st.zone_said),
    Move("timezone", "*", always, "settings.zone", st.open_zone),
    Move("quiet", "start", always, "=", r.nobody),
    Move("quiet", "*", k.has_answer, "=", st.quiet_said),
    Move("quiet", "*", always, "settings.quiet", st.open_quiet),
    Move("nudges", "start", always, "=", r.nobody),
    Move("nudges", "*", ag.any_planned, "nudges.pick", ag.list_planned),
    Move("nudges", "*", always, "=", ag.none_planned),
    Move("hush", "start", always, "=", r.nobody),
    Move("hush", "*", k.is_wrong, "=", st.hush_unread),
    Move("hush", "rest", always, "=", st.hush),
    Move("hush", "*", always, "stopped", st.hush),
    Move("later", "step", k.asked_on_a_date, "place", d.ask_later),
    Move("remind", "start", always, "=", r.nobody),
    Move("remind", "step", k.asked_on_a_date, "place", d.ask_later),
    Move("remind", "parked", always, "=", r.already_resting),
    Move("remind", "*", k.zone_unknown, "pause.zone", p.remind_and_ask),
    Move("remind", "*", always, "stopped", p.remind),
    Move("resume", "start", always, "=", r.nobody),
    Move("resume", "due.pick", always, "place", take_up),
    Move("resume", "rest", k.paused, "place", st.wake_and_take_up),
    Move("resume", "*", k.paused, "=", st.wake),
    Move("due", "start", always, "=", r.nothing),
    Move("due", "parked", always, "=", d.let_pass),
    Move("due", "feel.breathing", m.due_step("feel.after"), "feel.after", d.breathed),
    Move("due", "*", m.due_step("feel.after"), "=", d.let_pass),
    Move("due", "*", m.due_step("held"), "=", d.keep_for_later),
    Move("due", "*", m.due_step("quiet"), "nudged", si.say_line),
    Move("due", "*", m.due_step("quiet_last"), "=", si.say_last),
    Move("due", "*", m.due_step("quiet_waits"), "=", si.wait_on),
    Move("due", "*", m.due_step("several"), "due.pick", d.several),
    Move("due", "rest", m.due_step("nudged"), "nudged", d.nudge),
    Move("due", "*", m.all_of(m.due_step("nudged"), m.is_here), "=", d.let_pass),
    Move("due", "*", m.due_step("nudged"), "nudged", d.nudge),
    Move("due", "*", always, "place", d.due),
    Move("aside", "nudged", m.away_long, "opening.back", s.keep_and_recall),
    Move("aside", "nudged", always, "place", s.keep_and_take_up),
)
"""What happens off the path because of a date, a clock, or a wish for quiet."""
