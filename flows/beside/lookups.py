"""What leads into looking through what is kept: journal, search, files, patterns, adverts.

From every state there is a row that always applies, and each of them leads back to the question
it came from.
"""

from __future__ import annotations

from flows.beside import browse as b
from flows.beside import repairs as r
from flows.beside.advert import held as ad
from flows.beside.journal import shown as j
from flows.beside.patterns import card as pt
from flows.beside.reminders import due as d
from flows.beside.search import found as f
from flows.beside.takeaway import export as x
from flows.beside.takeaway import share as sr
from flows.kernel import moves as m
from flows.kernel.moves import picked
from flows.kernel.rows import Move, always

CLOSINGS: tuple[Move, ...] = (
    Move("answered", "browse", picked("close"), "place", b.leave),
    Move("skip", "browse", always, "place", b.leave),
    Move("back", "browse", always, "place", b.leave),
    Move("resume", "browse", always, "place", b.leave),
    Move("sent", "browse", always, "=", r.say_media),
    Move("due", "browse", m.all_of(m.due_step("nudged"), m.is_here), "=", d.let_pass),
    Move("due", "browse", m.due_step("nudged"), "nudged", d.nudge),
)
"""What closes a look-around: tried before anything else."""

LOOKUPS: tuple[Move, ...] = (
    Move("journal", "*", m.several, "journal.pick", j.list_all),
    Move("journal", "*", always, "journal.one", j.show_only),
    Move("rename", "*", m.argued, "=", j.rename_now),
    Move("rename", "*", always, "journal.name", j.ask_name),
    Move("search", "*", f.names_nothing, "search.words", b.ask_on),
    Move("search", "*", f.finds, "search.pick", f.list_hits),
    Move("search", "search.pick", always, "place", f.nothing_found_here),
    Move("search", "search.one", always, "place", f.nothing_found_here),
    Move("search", "*", always, "=", f.nothing_found),
    Move("export", "*", x.nothing_kept, "=", x.say_nothing_kept),
    Move("export", "*", x.no_such, "=", x.say_no_such),
    Move("export", "*", x.kind_known, "=", x.hand_over_said),
    Move("export", "*", x.which_open, "export.which", b.ask_on),
    Move("export", "*", always, "export.pick", x.ask_kind),
    Move("share", "*", x.no_such, "=", x.say_no_such),
    Move("share", "*", sr.nothing_to_share, "=", sr.say_nothing),
    Move("share", "*", always, "share.look", sr.look),
    Move("patterns", "*", pt.enough, "patterns.card", pt.look),
    Move("patterns", "*", always, "=", pt.too_few),
    Move("looking", "*", ad.no_list, "=", ad.say_no_list),
    Move("looking", "*", always, "=", ad.show_list),
    Move("advert", "*", ad.no_list, "=", ad.say_no_list),
    Move("advert", "*", ad.too_little, "advert.paste", ad.ask_for_more),
    Move("advert", "*", m.argued, "=", ad.hold_now),
    Move("advert", "*", always, "advert.paste", ad.ask_for_it),
)
"""What opens one, in the order in which the rows are tried."""
