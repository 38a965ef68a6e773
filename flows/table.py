"""The rows from sets of states: what follows an answer, and what happens off the path.

The rows of single steps stand in their rooms; `flows.conversation` puts all of them in order and
says the law, `flows.kernel.machine` what the sets are.
"""

from __future__ import annotations

from flows.beside import asides as s
from flows.beside import helping as hp
from flows.beside import map as mp
from flows.beside import repairs as r
from flows.beside.care import helped as h
from flows.beside.edit import answers as e
from flows.beside.edit import old as o
from flows.beside.journal import shelf as sh
from flows.kernel import actions as a
from flows.kernel import adding as ad
from flows.kernel import closings as c
from flows.kernel import moves as m
from flows.kernel import ticking as t
from flows.kernel.moves import picked
from flows.kernel.rows import Move, always
from flows.stages.intake.facts import not_known_far
from flows.stages.opening.unasked import UNASKED
from flows.stages.pause.moves import first_end, leave_offer

ANSWERS: tuple[Move, ...] = (
    Move("misread", "*", always, "=", r.say_what_is_wrong),
    Move("answered", "closing", picked("show"), "=", s.show),
    Move("answered", "closing", m.all_of(picked("stop"), leave_offer), "pause.offer", c.leave),
    Move("answered", "closing", picked("stop"), "stopped", c.stop_here),
    Move("answered", "closing", m.all_of(picked("next"), first_end), "pause.offer", c.close_first),
    Move("answered", "closing", picked("next"), "stage", c.close_stage),
    Move("answered", "closing", picked("next"), "move.bye", c.close_stage),
    Move("answered", "closing", always, "door", c.open_door),
    Move("answered", "step", m.in_detour, "place", a.take_and_return),
    Move("answered", "step", m.sitting_long, "rest.enough", a.take_and_rest),
    Move("answered", "step", always, "next", a.take),
    Move("onward", "step", m.in_detour, "place", a.finish_detour),
    Move("onward", "step", always, "next", a.onward),
    Move("enter", "entrance", always, "next", a.onward),
)
"""What follows an answer. `onward` goes on from a place without one; `enter` goes into a stage."""

NOBODY_YET = (
    "journal rename search export share patterns looking advert settings timezone quiet "
    "nudges hush remind resume stop goodbye later edit edited show forget aside greeting "
    "stale one_thing"
)
"""What asks for something of somebody's, where nobody is here yet."""

STARTS: tuple[Move, ...] = (
    *UNASKED,
    *(Move(trigger, "start", always, "=", r.nobody) for trigger in NOBODY_YET.split()),
)

REPAIRS: tuple[Move, ...] = (
    Move("distress", "start", always, "=", h.help_unknown),
    Move("distress", "*", always, "parked", h.help_first),
    Move("concern", "start", always, "=", h.help_unknown),
    Move("concern", "*", always, "parked", h.ask_directly),
    Move("crisis", "start", always, "=", h.help_unknown),
    Move("crisis", "*", always, "parked", h.help_asked),
    Move("start", "start", always, "opening.hello", a.begin),
    Move("start", "step", m.away_long, "opening.back", s.recall),
    Move("start", "step", always, "=", r.ask_again),
    Move("skip", "step", m.all_of(m.skippable, m.in_detour), "place", r.skip_and_return),
    Move("skip", "step", m.skippable, "next", r.skip),
    Move("skip", "*", always, "=", r.cannot_skip),
    Move("back", "step", m.was_asked, "place", r.ask_before),
    Move("back", "*", always, "=", r.nothing_before),
    Move("repeat", "*", always, "=", r.repeat),
    Move("why", "*", always, "=", r.say_why),
    Move("more", "*", m.has_more, "=", r.say_more),
    Move("more", "*", always, "=", r.nothing_more),
    Move("where", "*", always, "=", mp.draw_map),
    Move("help", "*", always, "=", hp.say_help),
    Move("stop", "rest", always, "=", r.already_resting),
    Move("stop", "*", always, "stopped", c.stop),
    Move("goodbye", "rest", always, "=", r.good_bye),
    Move("goodbye", "*", always, "stopped", c.say_goodbye),
    Move("later", "rest", always, "=", r.already_resting),
    Move("later", "*", always, "stopped", c.stop),
    Move("resume", "rest", always, "place", a.take_up),
    Move("resume", "*", always, "=", r.ask_again),
    Move("restart", "start", always, "opening.hello", a.begin),
    Move("restart", "*", always, "restart.sure", s.hold_and_ask),
    Move("new", "start", always, "opening.hello", a.begin),
    Move("new", "*", m.has_setback, "later.again", sh.another),
    Move("new", "*", always, "opening.hello", sh.another),
    Move("edit", "*", m.all_of(m.has_answers, m.numbered), "place", e.edit_numbered),
    Move("edit", "*", m.has_answers, "edit.pick", e.edit),
    Move("edit", "*", always, "=", e.nothing_to_edit),
    Move("edited", "*", always, "=", e.rewritten),
    Move("show", "*", always, "=", s.show),
    Move("switch", "*", m.several_open, "switch.pick", sh.list_rejections),
    Move("switch", "*", always, "=", sh.only_one),
    Move("jump", "start", always, "opening.hello", sh.begin_towards),
    Move("jump", "*", m.known(not_known_far), "intake", sh.jump_later),
    Move("jump", "*", always, "stage", sh.jump),
    Move("privacy", "*", always, "=", r.say_privacy),
    Move("forget", "*", always, "forget.sure", s.hold_and_ask),
    Move("zone", "*", always, "=", s.note_zone),
    Move("blocked", "start", always, "=", r.nothing),
    Move("blocked", "*", always, "stopped", s.blocked),
    Move("sent", "step", always, "next", r.keep_media),
    Move("media", "*", always, "=", r.say_media),
    Move("thanks", "*", always, "=", r.Says("thanks.line")),
    Move("greeting", "rest", m.away_long, "opening.back", s.recall),
    Move("greeting", "*", always, "=", r.Says("greeting.line")),
    Move("smalltalk", "*", always, "=", r.say_smalltalk),
    Move("program", "*", always, "=", r.Says("program.line")),
    Move("human", "*", always, "=", r.Says("human.line")),
    Move("foreign", "*", always, "=", r.say_language),
    Move("unknowable", "*", always, "=", r.say_honestly),
    Move("unknown", "*", always, "=", r.say_unknown),
    Move("ticked", "*", always, "=", t.tick),
    Move("added", "*", always, "=", ad.add),
    Move("stale", "*", always, "=", o.say_old),
    Move("nothing", "*", always, "=", r.nothing),
)
"""What happens off the path."""
