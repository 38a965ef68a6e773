"""THE MACHINE: every move there is, one row each.

    on        from      when       to        do
    answered  feel.card picked …   edit.pick change_line

The law of this table: distress comes before everything; a row is tried only when the rows above
it with the same trigger did not apply; every state answers every trigger. `do` runs after the
move; it may say something, and asks what the new state asks.

Sets, which expand over the steps before the machine is built:

    *         every state                  step      every state with a question
    rest      stopped, done, parked        closing   the closing choices
    aside     questions beside the path    entrance  the way into a stage
    browse    those of them that look through what is kept (`flows.lookups`)
    next      the first open row after this one: behind the same door, else in the same stage;
              past the end of a stage its lane or its closing decides
    stage     the way into each stage, where its guard names it
    door      the first step of each door, where the press names it
    place     a step asked before: the only target that is data (back, edit, resume)
    =         stay
"""

from __future__ import annotations

from flows import actions as a
from flows import adding as ad
from flows import asides as s
from flows import closings as c
from flows import dating as d
from flows import editing as e
from flows import guards as g
from flows import helping as h
from flows import lettering as w
from flows import mapping as mp
from flows import moves as m
from flows import pausing as p
from flows import repairs as r
from flows import shelving as sh
from flows import ticking as t
from flows.beside.rows import ACTS
from flows.dated import DATED_ANSWERS, DATED_REPAIRS
from flows.lookups import LOOKUPS
from flows.moves import known, picked
from flows.rows import Move, always

ANSWERS: tuple[Move, ...] = (
    Move("misread", "*", always, "=", r.say_what_is_wrong),
    *DATED_ANSWERS,
    Move("answered", "opening.back", picked("go_on"), "place", a.take_up),
    Move("answered", "opening.back", picked("short"), "place", a.something_short),
    Move(
        "answered",
        "opening.back",
        m.all_of(picked("another"), m.has_setback),
        "later.again",
        sh.another,
    ),
    Move("answered", "opening.back", picked("another"), "opening.hello", sh.another),
    Move("answered", "opening.back", always, "=", s.show),
    Move("answered", "feel.words", picked("more"), "=", a.more_words),
    Move("answered", "feel.card", picked("change"), "edit.pick", e.change_line),
    Move("answered", "feel.card", m.pause_now, "pause.offer", c.keep_card),
    Move("answered", "reflect.card", picked("change"), "edit.pick", e.change_line),
    Move("answered", "analyze.card", picked("change"), "edit.pick", e.change_line),
    Move("answered", "analyze.card", picked("trade"), "analyze.trade", a.onward),
    Move("answered", "analyze.trade", always, "analyze.card", a.take),
    Move("answered", "closing", picked("show"), "=", s.show),
    Move("answered", "closing", m.all_of(picked("stop"), m.leave_offer), "pause.offer", c.leave),
    Move("answered", "closing", picked("stop"), "stopped", c.stop_here),
    Move(
        "answered", "closing", m.all_of(picked("next"), m.first_end), "pause.offer", c.close_first
    ),
    Move("answered", "closing", picked("next"), "stage", c.close_stage),
    Move("answered", "closing", picked("next"), "move.bye", c.close_stage),
    Move("answered", "closing", always, "door", c.open_door),
    Move("answered", "feel.breather", picked("early"), "feel.close", a.onward),
    Move("answered", "feel.breather", always, "feel.breathing", c.breathe),
    Move("answered", "feel.breathing", always, "feel.after", c.breathed_early),
    Move("answered", "feel.write", always, "feel.after", a.take),
    Move("answered", "feel.after", always, "feel.close", a.take),
    Move("answered", "pause.offer", picked("breather"), "feel.breather", c.open_breather),
    Move("answered", "pause.offer", picked("someone"), "feel.someone", c.open_someone),
    Move("answered", "pause.offer", picked("go_on"), "stage", c.close_stage),
    Move("answered", "pause.offer", picked("go_on"), "move.bye", c.close_stage),
    Move("answered", "pause.offer", picked("myself"), "stopped", p.by_myself),
    Move("answered", "pause.offer", m.needs_zone, "pause.zone", p.choose_day),
    Move("answered", "pause.offer", m.needs_hour, "pause.hour", p.choose_day),
    Move("answered", "pause.offer", always, "stopped", p.choose_day),
    Move("answered", "pause.zone", m.needs_hour, "pause.hour", p.zone_set),
    Move("answered", "pause.zone", m.has_held, "place", p.zone_set_and_return),
    Move("answered", "pause.zone", always, "stopped", p.zone_set_and_rest),
    Move("answered", "pause.hour", picked("other"), "=", p.which_hour),
    Move("answered", "pause.hour", always, "stopped", p.hour_set),
    Move("answered", "reflect.second", always, "reflect.close", a.take),
    Move("skip", "parked", always, "=", h.stay),
    Move("skip", "reflect.second", always, "reflect.close", r.skip),
    Move("answered", "reflect.more", picked("leave"), "reflect.card", a.take),
    Move(
        "answered", "reflect.more", m.all_of(picked("day"), m.needs_zone), "pause.zone", p.take_day
    ),
    Move(
        "answered", "reflect.more", m.all_of(picked("day"), m.needs_hour), "pause.hour", p.take_day
    ),
    Move("answered", "reflect.more", picked("day"), "stopped", p.take_day_and_rest),
    Move("answered", "follow.expect", picked("good_for"), "=", w.good_for),
    Move("answered", "follow.expect", picked("not"), "follow.close", w.no_letter),
    Move("answered", "follow.instead", picked("none"), "follow.close", w.no_letter),
    Move("answered", "follow.draft", picked("change"), "follow.line", w.list_letter),
    Move("answered", "follow.draft", picked("sign"), "follow.sign", a.onward),
    Move("answered", "follow.draft", picked("good"), "next", w.keep_letter),
    Move("answered", "follow.draft", always, "=", w.reform),
    Move("answered", "follow.sign", always, "follow.draft", a.take),
    Move("answered", "follow.line", picked("others"), "=", e.turn_page),
    Move("answered", "follow.line", always, "follow.rewrite", w.pick_line),
    Move("answered", "follow.rewrite", m.flagged, "follow.wording", w.offer_wording),
    Move("answered", "follow.rewrite", always, "follow.draft", w.line_changed),
    Move("answered", "follow.point", m.flagged, "follow.wording", w.offer_wording),
    Move("answered", "follow.wording", m.for_point, "place", w.point_settled),
    Move("answered", "follow.wording", always, "follow.draft", w.line_changed),
    Move("answered", "follow.when", m.needs_zone, "pause.zone", a.take_and_hold),
    Move("answered", "follow.talk", picked("change"), "draft.own", s.own_draft),
    Move("answered", "follow.sent", always, "place", a.take_and_return),
    Move("answered", "follow.answer", picked("real"), "follow.feedback", a.take),
    Move("answered", "follow.answer", always, "place", a.take_and_return),
    Move("answered", "follow.feedback", m.known(g.feedback_kept), "follow.true", a.take),
    Move("answered", "follow.feedback", always, "place", a.take_and_return),
    Move("answered", "follow.true", known(g.feedback_counts), "follow.change", a.take),
    Move("answered", "follow.true", always, "place", a.take_and_return),
    Move("answered", "follow.change", always, "place", a.take_and_return),
    Move("answered", "analyze.search", picked("change"), "draft.own", s.own_draft),
    Move("answered", "move.rehearse", picked("change"), "draft.own", s.own_draft),
    Move("answered", "move.borrowed", picked("enough"), "move.close", a.onward),
    Move("answered", "move.borrowed", always, "=", c.read_borrowed),
    Move("answered", "move.plan", m.needs_zone, "pause.zone", a.take_and_hold),
    Move("answered", "move.hour", m.in_detour, "place", a.take_and_return),
    Move("answered", "move.hour", m.needs_zone, "pause.zone", a.take_and_hold),
    Move("answered", "move.bye", always, "done", a.goodbye),
    Move("answered", "later.plan", picked("change"), "move.hour", a.take),
    Move("answered", "later.plan", always, "place", a.take_and_return),
    Move("answered", "later.look", known(g.look_asked), "later.fits", a.take),
    Move("answered", "later.fits", always, "place", a.take_and_return),
    Move("answered", "later.again", picked("change"), "move.again", a.change_setback),
    Move("answered", "later.again", always, "opening.hello", a.take),
    Move("answered", "rest.enough", picked("stop"), "stopped", c.stop_here),
    Move("answered", "rest.enough", always, "place", a.come_back),
    Move("answered", "edit.pick", picked("others"), "=", e.turn_page),
    Move("answered", "edit.pick", always, "place", e.edit_picked),
    Move("answered", "switch.pick", picked("others"), "=", e.turn_page),
    Move("answered", "switch.pick", always, "place", sh.switch_picked),
    Move("answered", "restart.sure", picked("go_on"), "place", a.come_back),
    Move("answered", "restart.sure", always, "opening.hello", sh.restart_as),
    Move("answered", "forget.sure", picked("forget"), "start", s.forget),
    Move("answered", "forget.sure", always, "place", s.keep_all),
    Move("answered", "draft.own", always, "place", s.own_draft_kept),
    Move("answered", "nudged", picked("now"), "place", a.take_up),
    Move("answered", "nudged", picked("never"), "stopped", d.nudge_dropped),
    Move("answered", "nudged", always, "stopped", d.snooze),
    Move("answered", "parked", picked("yes"), "=", h.help_after_all),
    Move("answered", "parked", picked("unsure"), "=", h.help_after_all),
    Move("answered", "parked", picked("rest"), "stopped", h.rest_after_help),
    Move("answered", "parked", always, "place", h.back_from_help),
    Move("answered", "stopped", picked("show"), "=", s.show),
    Move("answered", "stopped", always, "place", a.take_up),
    Move("answered", "done", m.all_of(picked("another"), m.has_setback), "later.again", sh.another),
    Move("answered", "done", picked("another"), "opening.hello", sh.another),
    Move("answered", "done", picked("show"), "=", s.show),
    Move("answered", "done", always, "=", s.thumb),
    Move("answered", "step", m.in_detour, "place", a.take_and_return),
    Move("answered", "step", m.sitting_long, "rest.enough", a.take_and_rest),
    Move("answered", "step", always, "next", a.take),
    Move("onward", "step", m.in_detour, "place", a.finish_detour),
    Move("onward", "step", always, "next", a.onward),
    Move("enter", "entrance", always, "next", a.onward),
)
"""What follows an answer. `onward` goes on from a place without one; `enter` goes into a stage."""

REPAIRS: tuple[Move, ...] = (
    *DATED_REPAIRS,
    Move("distress", "start", always, "=", h.help_unknown),
    Move("distress", "*", always, "parked", h.help_first),
    Move("concern", "start", always, "=", h.help_unknown),
    Move("concern", "*", always, "parked", h.ask_directly),
    Move("crisis", "start", always, "=", h.help_unknown),
    Move("crisis", "*", always, "parked", h.help_asked),
    Move("start", "start", always, "opening.hello", a.begin),
    Move("start", "parked", always, "=", h.stay),
    Move("start", "done", always, "=", r.ask_again),
    Move("start", "stopped", m.away_long, "opening.back", s.recall),
    Move("start", "stopped", always, "place", a.take_up),
    Move("start", "step", m.away_long, "opening.back", s.recall),
    Move("start", "step", always, "=", r.ask_again),
    Move("skip", "pause.zone", m.needs_hour, "pause.hour", r.skip),
    Move("skip", "pause.zone", m.has_held, "place", r.skip_and_come_back),
    Move("skip", "pause.zone", always, "stopped", p.skip_and_rest),
    Move("skip", "pause.hour", always, "stopped", p.skip_and_rest),
    Move("skip", "follow.sign", always, "follow.draft", r.skip),
    Move("skip", "follow.line", always, "follow.draft", r.skip),
    Move("skip", "follow.rewrite", always, "follow.draft", r.skip),
    Move("skip", "analyze.trade", always, "analyze.card", r.skip),
    Move("skip", "draft.own", always, "place", r.skip_and_come_back),
    Move("skip", "later.again", always, "opening.hello", r.skip),
    Move("skip", "step", m.all_of(m.skippable, m.in_detour), "place", r.skip_and_return),
    Move("skip", "step", m.skippable, "next", r.skip),
    Move("skip", "*", always, "=", r.cannot_skip),
    Move("back", "parked", always, "=", h.stay),
    Move("back", "step", m.was_asked, "place", r.ask_before),
    Move("back", "*", always, "=", r.nothing_before),
    Move("repeat", "parked", always, "=", h.stay),
    Move("repeat", "*", always, "=", r.repeat),
    Move("why", "*", always, "=", r.say_why),
    Move("more", "*", m.has_more, "=", r.say_more),
    Move("more", "*", always, "=", r.nothing_more),
    Move("where", "*", always, "=", mp.draw_map),
    Move("help", "*", always, "=", r.say_help),
    Move("stop", "parked", always, "=", h.stay),
    Move("stop", "start", always, "=", r.nobody),
    Move("stop", "rest", always, "=", r.already_resting),
    Move("stop", "*", always, "stopped", c.stop),
    Move("goodbye", "parked", always, "=", h.stay),
    Move("goodbye", "start", always, "=", r.nobody),
    Move("goodbye", "rest", always, "=", r.good_bye),
    Move("goodbye", "*", always, "stopped", c.say_goodbye),
    Move("later", "parked", always, "=", h.stay),
    Move("later", "start", always, "=", r.nobody),
    Move("later", "rest", always, "=", r.already_resting),
    Move("later", "*", always, "stopped", c.stop),
    Move("resume", "start", always, "=", r.nobody),
    Move("resume", "rest", always, "place", a.take_up),
    Move("resume", "*", always, "=", r.ask_again),
    Move("restart", "start", always, "opening.hello", a.begin),
    Move("restart", "*", always, "restart.sure", s.hold_and_ask),
    Move("new", "start", always, "opening.hello", a.begin),
    Move("new", "*", m.has_setback, "later.again", sh.another),
    Move("new", "*", always, "opening.hello", sh.another),
    Move("edit", "start", always, "=", r.nobody),
    Move("edit", "*", m.all_of(m.has_answers, m.numbered), "place", e.edit_numbered),
    Move("edit", "*", m.has_answers, "edit.pick", e.edit),
    Move("edit", "*", always, "=", e.nothing_to_edit),
    Move("edited", "start", always, "=", r.nobody),
    Move("edited", "*", always, "=", e.rewritten),
    Move("show", "start", always, "=", r.nobody),
    Move("show", "*", always, "=", s.show),
    Move("switch", "*", m.several_open, "switch.pick", sh.list_rejections),
    Move("switch", "*", always, "=", sh.only_one),
    Move("jump", "start", always, "opening.hello", sh.begin_towards),
    Move("jump", "*", m.intake_open, "intake", sh.jump_later),
    Move("jump", "*", always, "stage", sh.jump),
    Move("privacy", "*", always, "=", r.say_privacy),
    Move("forget", "start", always, "=", r.nobody),
    Move("forget", "*", always, "forget.sure", s.hold_and_ask),
    Move("zone", "*", always, "=", s.note_zone),
    Move("blocked", "start", always, "=", r.nothing),
    Move("blocked", "*", always, "stopped", s.blocked),
    Move("sent", "step", always, "next", r.keep_media),
    Move("media", "parked", always, "=", h.stay),
    Move("media", "*", always, "=", r.say_media),
    Move("aside", "start", always, "=", r.nobody),
    Move("aside", "parked", always, "=", h.stay),
    Move("aside", "stopped", m.away_long, "opening.back", s.keep_and_recall),
    Move("aside", "stopped", always, "place", s.keep_and_take_up),
    Move("aside", "done", always, "=", s.keep_at_the_end),
    Move("thanks", "parked", always, "=", h.stay),
    Move("thanks", "*", always, "=", r.say_thanks),
    Move("greeting", "parked", always, "=", h.stay),
    Move("greeting", "start", always, "=", r.nobody),
    Move("greeting", "rest", m.away_long, "opening.back", s.recall),
    Move("greeting", "*", always, "=", r.say_greeting),
    Move("smalltalk", "parked", always, "=", h.stay),
    Move("smalltalk", "*", always, "=", r.say_smalltalk),
    Move("program", "parked", always, "=", h.stay),
    Move("program", "*", always, "=", r.say_program),
    Move("human", "parked", always, "=", h.stay),
    Move("human", "*", always, "=", r.say_human),
    Move("foreign", "parked", always, "=", h.stay),
    Move("foreign", "*", always, "=", r.say_language),
    Move("unknowable", "parked", always, "=", h.stay),
    Move("unknowable", "*", always, "=", r.say_honestly),
    Move("unknown", "parked", always, "=", h.stay),
    Move("unknown", "*", always, "=", r.say_unknown),
    Move("ticked", "*", always, "=", t.tick),
    Move("added", "*", always, "=", ad.add),
    Move("stale", "start", always, "=", r.nobody),
    Move("stale", "stopped", always, "place", a.take_up),
    Move("stale", "*", always, "=", t.say_stale),
    Move("nothing", "parked", always, "=", h.stay),
    Move("nothing", "*", always, "=", r.nothing),
    *ACTS,
)
"""What happens off the path."""

MOVES = LOOKUPS + ANSWERS + REPAIRS
