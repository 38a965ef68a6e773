"""What a language says of what texts do: how a thing is said, put right, and done outright."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Kinds = tuple[tuple[str, str, tuple[str, ...]], ...]
"""Acts, what they are about, and the patterns of the clauses that do them."""


class CueWords(NamedTuple):
    """Patterns for the small words that show how something is said (see `cues`), case ignored.

    `asking` and `outright` are what a question begins with, `wondering` what may be one within a
    story; `correcting` marks what is put right, `denying` a denial, `stopping` what turns a wish
    round, `polite` a wish put as a question, `all_well` a whole text that says so of a thing.
    `latest` are words behind which the number that counts stands, `gone_by` those beside one that
    counted before, `out_of` what stands between a
    number and `ten`. `turning` is where a sentence turns round, also behind a comma before
    `turning_behind`; `abbreviated` ends no sentence; `small` are words of nearly every sentence;
    `asking_after` asks how somebody is; `before_nouns` stand before a noun where nouns have a
    capital and are nobody. In labels `light` words
    carry nothing, and `articles` may stand before a name. `oneself` are the words for who writes,
    `doing` those of them that do something, `others` those for whoever it is not.

    Of questions that people put to themselves: `halting` are words that ask nothing, whatever mark
    stands behind them, and `naming` begins what only names that which follows. `no_to_it` begins
    what denies the question, `instead` marks what it is instead.

    Without accents: `speaking` is what is asked of a language, `named` are its names, its own and
    its neighbours'. A text that is nothing but a name asks for it behind `in_it` or before
    `please`, whatever of `may_we` leads it in.
    """

    asking: str
    outright: str
    correcting: str
    denying: str
    stopping: str
    polite: str
    latest: str
    gone_by: str
    out_of: str
    ten: str
    turning: str
    abbreviated: str
    small: str
    speaking: str
    asking_after: str
    named: str
    may_we: str
    in_it: str
    please: str
    wondering: str = ""
    all_well: str = r"(?!)"
    turning_behind: str = ""
    light: str = ""
    articles: str = ""
    before_nouns: str = ""
    oneself: str = ""
    doing: str = ""
    others: str = ""
    halting: str = r"(?!)"
    naming: str = r"(?!)"
    instead: str = r"(?!)"
    no_to_it: str = r"(?!)"


class TakenBackWords(NamedTuple):
    """Forms with which something that was said is taken back, as alternatives, case ignored.

    `halts` are sounds that may stand before any of them. `noes` and other `words` take something
    back where they begin a text or a name follows, and may do something else anywhere else;
    `outright` do nothing else where they stand by themselves; `pairs` of words do it wherever they
    stand. What is said instead may stand behind `meant`, `better`, `is_so` (what it is), or `said`
    (that it was said before). `joins` may stand before a thing that is put right, `both` stand
    between two; `back_to` says that it was spoken of before, `behind` ends a text.
    """

    halts: str
    noes: str
    words: str
    outright: str
    pairs: str
    meant: str
    better: str
    is_so: str
    said: str
    joins: str
    both: str
    back_to: str
    behind: str


class CorrectWords(NamedTuple):
    """Patterns for what is put right (see `corrects`), case ignored.

    Groups are `old` and `new`, `what` for a kind of thing (in `things`: company, role, person) and
    `gone` for what is to go; `rather` says what it is more (`new`), and what less (`old`). `called`
    is followed by a name; within one, `within_name` are small. `owned` says what was answered
    (`old`) and what is right (`new`); `wrongly` is a clause that owns that some answer was wrong;
    `no_refusal` denies that a no came; `changes` begins a text that orders a change,
    `denies_first` one that says what it is not. `by_name` of a kind of question names it and says
    what its answer is (`new`). `own_words` of a kind of question begin with these
    words; `asides` around a name are none of it, nor are `leads` before and `kinds` behind one;
    `came` is how an answer came; a number that counts nothing has `around_number` behind it.
    """

    takes_back: str
    no_name: frozenset[str]
    swapped: tuple[str, ...]
    rather: tuple[str, ...]
    denies: str
    nots: str
    no_refusal: str
    set_to: str
    named: str
    called: str
    within_name: str
    take_out: tuple[str, ...]
    things: Mapping[str, str]
    owned: tuple[str, ...]
    wrongly: str
    changes: str
    denies_first: str
    by_name: Mapping[str, tuple[str, ...]]
    own_words: Mapping[str, str]
    asides: str
    leads: str
    kinds: str
    came: str
    around_number: str


class ActWords(NamedTuple):
    """Patterns for what a whole clause does, over small words (see `plainly`): act, detail, forms.

    `before` and `behind` are what may stand around it, `joins` words between two clauses. With
    `not_news` nothing is told of how it turned out. Of what a text does the kind that stands first
    in `acts` counts.
    """

    before: str
    behind: str
    joins: str
    not_news: str
    acts: Kinds


class WishWords(NamedTuple):
    """Patterns for wishes, news and names in their plain forms (see `wishes`), case ignored.

    `draft` and `news` are kinds and their patterns, the first that is found counts; `name_of`
    whose name it is and what stands before it, `behind_name` what may stand behind it. `counted`
    has a group `which`, figures or a word that `which` reads; `bare_number` a group `number`,
    figures or one of `up_to_ten`.
    `hoped` is a word of theirs that is wished for and has not come.
    `leaving` are words for stopping, `reason` for asking why (`why_asked`: why we do), `letter` for
    what may be sent;
    `not_understood` is a whole text that asks what is meant, `how_it_works` one that asks how the
    question may be answered.
    """

    goes_on: str
    counted: str
    which: Mapping[str, int]
    bare_number: str
    up_to_ten: Mapping[str, int]
    numbers: str
    writing: tuple[str, ...]
    draft: tuple[tuple[str, str], ...]
    news: tuple[tuple[str, str], ...]
    not_news: str
    came: str
    wrote: str
    glad: str
    behind_name: str
    name_of: tuple[tuple[str, str], ...]
    to_do: str
    why_they: str
    past: str
    enough: str
    leaves: str
    leaving: str
    reason: str
    why_asked: str
    letter: str
    not_understood: str
    how_it_works: str = ""
    hoped: str = r"(?!)"


LAST = -1
"""The place of the last button, whichever that is."""


class SpanWords(NamedTuple):
    """Patterns for spans (see `spans`), case ignored.

    `placed` are words for the place of a button (`LAST` is the last), with `before_place` and
    `behind_place` around them, of which one is there at least.
    `around` and `oclock` stand around a bare hour; `until` before the end of a span, which is
    none where it is `for_long`. `of_a_clock` and `behind_offset` stand around an offset.
    """

    around: str
    oclock: str
    until: str
    for_long: str
    of_a_clock: str
    behind_offset: str
    placed: Mapping[str, int]
    before_place: str
    behind_place: str
