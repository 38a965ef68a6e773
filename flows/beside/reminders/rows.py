"""The rows from sets of states for what comes on a date, and for when and whether anything may."""

from __future__ import annotations

from flows.beside import repairs as r
from flows.beside.reminders import agenda as ag
from flows.beside.reminders import applies as k
from flows.beside.reminders import due as d
from flows.beside.reminders import offered as of
from flows.beside.reminders import settings as st
from flows.beside.reminders import silence as si
from flows.kernel import moves as m
from flows.kernel.rows import Move, always
from flows.stages.pause import agreed as p

DATED: tuple[Move, ...] = (
    Move("settings", "*", always, "settings.pick", st.open_settings),
    Move("timezone", "*", k.has_answer, "=", st.zone_said),
    Move("timezone", "*", always, "settings.zone", st.open_zone),
    Move("quiet", "*", k.has_answer, "=", st.quiet_said),
    Move("quiet", "*", always, "settings.quiet", st.open_quiet),
    Move("nudges", "*", ag.any_planned, "nudges.pick", ag.list_planned),
    Move("nudges", "*", k.note_ahead, "nudges.once", st.open_note),
    Move("nudges", "*", always, "=", ag.none_planned),
    Move("hush", "*", k.is_wrong, "=", st.hush_unread),
    Move("hush", "opening.hello", k.of_the_note, "=", st.without_note),
    Move("stop", "opening.hello", k.of_the_note, "=", st.without_note),
    Move("hush", "rest", always, "=", st.hush),
    Move("hush", "*", always, "stopped", st.hush),
    Move("later", "step", k.asked_on_a_date, "place", d.ask_later),
    Move("put_off", "*", always, "stopped", of.offer),
    Move("remind", "step", k.asked_on_a_date, "place", d.ask_later),
    Move("remind", "*", k.zone_unknown, "pause.zone", p.remind_and_ask),
    Move("remind", "*", always, "stopped", p.remind),
    Move("resume", "rest", k.paused, "place", st.wake_and_take_up),
    Move("resume", "*", k.paused, "=", st.wake),
    Move("due", "start", always, "=", r.nothing),
    Move("due", "*", m.due_step("feel.after"), "=", d.let_pass),
    Move("due", "*", m.due_step("held"), "=", d.keep_for_later),
    Move("due", "*", m.due_step("quiet"), "nudged", si.say_line),
    Move("due", "*", m.due_step("once"), "nudged", si.say_once),
    Move("due", "*", m.due_step("quiet_last"), "=", si.say_last),
    Move("due", "*", m.due_step("quiet_waits"), "=", si.wait_on),
    Move("due", "*", m.due_step("several"), "due.pick", d.several),
    Move("due", "rest", m.due_step("nudged"), "nudged", d.nudge),
    Move("due", "*", m.all_of(m.due_step("nudged"), m.is_here), "=", d.let_pass),
    Move("due", "*", m.due_step("nudged"), "nudged", d.nudge),
    Move("due", "*", always, "place", d.due),
)
"""Tried before the rows of `flows.table`."""
