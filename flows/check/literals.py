"""Every key that stands in the code of `flows` as it is, or is put together there.

A test reads the code and fails when this list and the code differ: so a key can be neither
forgotten here nor invented there. What a row only `Says` is taken from the row.
"""

from __future__ import annotations

from flows.beside.repairs import Says
from flows.beside.takeaway.headings import KEYS as OF_FILES
from flows.conversation import PATHS
from flows.menu import COMMANDS, description

_LITERALS = """
asked.beyond one_thing.another protest.line protest.which told.heard told.named
told.noted told.story unplaced.guess unplaced.heard unplaced.not_it unplaced.said_before
unplaced.short unplaced.stays
unplaced.not_yet follow.ask.say.yours asked.wording
follow.draft.say.cannot
unplaced.left weight.again weight.stay_or_go weight.bereavement_of weight.bereavement_again
manner.both
advert.line.honest advert.line.nothing advert.say.drops advert.say.keeps
advert.say.kept advert.say.read advert.say.too_little advert.title aside.kept attention.effort
asked.us
attention.memory attention.night attention.pacing attention.rest_ten back.nothing browse.closed
close.options.bye close.options.next common.options.more common.options.others
crisis.static done.say.thanks_helped done.say.thanks_not
due.pick.options.not_now due.say.late due.say.tomorrow edit.say.a_day edit.say.added
edit.say.changed edit.say.depends edit.say.full edit.say.more edit.say.no_answer edit.say.none
edit.say.parked edit.say.same edit.say.skipped export.phrase.all export.say.letters
export.say.made export.say.no_such
feel.breather.say.early feel.breathing.say.late feel.breathing.say.over feel.words.say.more
feel.words.say.three
follow.draft.say.changed
follow.draft.say.signed follow.draft.say.unsigned
follow.expect.more.good_for follow.expect.reply.good_for follow.wording.say.leave_out
foreign.line foreign.de foreign.es foreign.switched
forget.say.done forget.say.kept goodbye.line help.row help.text help.title
honest.unknowable honest.why_they
hush.open hush.over hush.over_held hush.unread hush.until
invalid.choice invalid.rephrase_offer_skip journal.line.one journal.line.row journal.line.title
journal.pick.options.close journal.say.away journal.say.back journal.say.kept journal.say.renamed
journal.say.rest lead.back lead.chat lead.edit lead.first lead.long lead.once_more lead.repeat
lead.resume lead.returning lead.switched letter.phrase.at letter.phrase.line letter.phrase.no_role
letter.phrase.role letter.phrase.subject letter.phrase.unsigned list.and list.apart list.close
list.comma list.open
looking.say.empty looking.title looking.use more.nothing move.bye.options.yes move.plan.options.at
nudge.late nudge.return nudge.say.dropped nudge.say.quiet_off nudge.say.snoozed nudges.line
nudges.title settings.pick.title nudge.say.once_off nudges.say.no_note quiet.once
settings.value.once
nudges.pick.options.fine nudges.say.dropped nudges.say.kept nudges.say.none opening.back.say.short
opening.back.say.was opening.back.say.was_long opening.hello.say.feelings
opening.hello.ask opening.hello.say.own_date
phrase.when.on patterns.card.line.title patterns.card.phrase.ended patterns.card.phrase.moved
patterns.card.phrase.stayed patterns.say.from_two patterns.say.picture pause.hour.say.which
pause.zone.clock pause.zone.options.later pause.zone.place pause.zone.say.set
pause.zone.say.unknown pause.zone.say.which phrase.job.company phrase.job.internal phrase.job.none
phrase.job.role phrase.job.role_company phrase.label.none phrase.label.only phrase.label.open
phrase.plan.at
privacy.text quiet.first quiet.last quiet.second restart.say.archived
restart.say.deleted search.line.gone search.line.hit search.line.one search.line.title
search.name.advert search.name.aside search.say.as_it_is
search.say.nothing settings.pick.now settings.say.done settings.say.hour settings.say.hours
settings.say.hours_usual settings.say.no_minute settings.say.quiet_off settings.say.quiet_on
settings.value.no settings.value.no_zone settings.value.off settings.value.on settings.value.yes
share.count.many share.count.one share.line.no_names share.line.out share.line.title
share.say.nothing skip.cannot skip.ok smalltalk.fine smalltalk.how_are_you
copy.body copy.subject follow.talk.line.title move.rehearse.line.title smalltalk.other
stale.answered stale.elsewhere stale.line stale.twice start.begun start.nobody stop.agreed
stop.long_sitting stop.myself stop.offered stop.plain stop.until summary.nothing
switch.say.only_one thread.prefix tick.none unclear.list unclear.which
unknown_command.line unplaced.felt upgrade.moved
tick.most where.doors where.skipped where.title why.nothing
"""
SAID_BY_ROWS = {
    move.do.key: f"a row for {move.on}" for move in PATHS.moves if isinstance(move.do, Says)
}
"""Keys that a row only `Says`, and which row that is."""
LITERALS = frozenset(_LITERALS.split()) | SAID_BY_ROWS.keys()
"""Keys written out in the code."""

_CHANNEL = """
about.long about.short file.brought file.failed file.known file.nothing file.unfit flood.moment
group.refused keeping.always keeping.days keeping.told keeping.unnamed outage.line private.refused
terminal.calendar_ends terminal.does.quit terminal.does.sleep terminal.does.wait terminal.file
terminal.goodbye terminal.how_to terminal.makes terminal.misused.how_long
terminal.misused.too_long terminal.misused.unknown terminal.several
"""
CHANNEL = frozenset(_CHANNEL.split())
"""What a channel says by itself: who this is, and why it does not answer."""
SAID_BY_BOT = (
    OF_FILES | CHANNEL | {"error.apology", "common.options.done", *map(description, COMMANDS)}
)
"""Keys that `flows` never says: what `bot` says when a turn failed, what a channel or file adds."""

_NOT_KEYS = """
analyze.search.line done.thumb looking.avoid fact.company fact.how fact.internal fact.money
fact.role phrase.feeling phrase.future phrase.keep phrase.kind phrase.loved phrase.nexttime
phrase.past phrase.proud phrase.pull phrase.someone phrase.sore phrase.terms phrase.tuesday
"""
NOT_KEYS = frozenset(_NOT_KEYS.split())
"""Words with a dot in them that are no keys: facts, and what keys are put together from."""

_PUT_TOGETHER = """
    advert.{} again.{} again.{}{} answer.{} answer.{}.text aside.{}
    asked.meaning.{} asked.works.{} close.options.{} commands.{} crisis.{}.line_check
    crisis.{}.line_directory crisis.{}.line_emergency crisis.{}.line_local
    crisis.{}.line_named crisis.{}.line_text crisis.{}.line_unknown crisis.{}.line_way
    crisis.{}.options.{} crisis.{}.{} door.{} due.line.{} due.name.{} edit.name.{}
    export.name.{} export.say.no_{} fact.{} follow.wording.reason.{}
    follow.{} gain.{} goal.{} invalid.{} journal.status.{}
    letter.name.{} letter.question.{} letter.strength.{} letter.{} manner.{} media.{}
    move.borrowed.say.{} move.bye.say.goodbye_{} move.rehearse.question.{} next.{}
    no_refusal.{} number.{} one_thing.{} onto.{} outcome.{} outcome.decided_{}
    {}.label.ask patterns.card.line.{}
    patterns.card.phrase.{} phrase.again.{} phrase.far.{}
    phrase.feeling.{} phrase.how.{} phrase.kind.{} phrase.letter.{} phrase.past.{}
    phrase.pull.{} share.line.{} share.say.{} stage.{} tick.{} told.{}
    smalltalk.{} weight.{} where.{} {}.ask {}.hint {}.line {}.line.empty {}.line.{} {}.more.{}
    {}.options.day {}.options.{} {}.question {}.reply.{} {}.s1 {}.s2 {}.s3 {}.title
    {}.two_thanks {}.why {}.{} {}.{}.{}
"""
PUT_TOGETHER = frozenset(_PUT_TOGETHER.split())
"""Keys put together in the code; `flows.check.used` spells them out."""
