"""What a language has to say for itself: one record per listener, plain words and templates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class CommandWords(NamedTuple):
    """Templates (see `phrases.expand`) by command, and the polite words around them."""

    phrases: Mapping[str, tuple[str, ...]]
    asking: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    wishing: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    reminding: str = r"(?!)(?P<when>)"
    searching: str = r"(?!)(?P<what>)"
    pausing: str = r"(?!)(?P<until>)"
    often_mistyped: frozenset[str] = frozenset()


class AnswerWords(NamedTuple):
    """Words for yes and no, numbers, and what carries no choice."""

    yes: tuple[str, ...]
    no: tuple[str, ...]
    unsure: tuple[str, ...]
    clear_yes: frozenset[str]
    no_goes_on: frozenset[str]
    corrections: tuple[str, ...]
    done: tuple[str, ...]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    position: str
    lowest: tuple[str, ...]
    highest: tuple[str, ...]
    counted_things: tuple[str, ...]
    stop_words: frozenset[str]
    around: frozenset[str]
    others: frozenset[str]
    negators: frozenset[str]
    joiners: tuple[str, ...]
    everything: tuple[str, ...]
    nothing: tuple[str, ...]
    left: tuple[str, ...]
    led: tuple[str, ...]
    yes_labels: tuple[str, ...]
    no_labels: tuple[str, ...]
    middle: str = r"(?!)"


class FeelingWords(NamedTuple):
    """Templates by feeling, and the words that turn one into its opposite or another's.

    Patterns of how one is now: what joins clauses (`joins`), stands around them (`says_nothing`),
    begins one (`is_now`), and says behind it how much, or likens it (`so_much`).
    `regrets` only say something politely: "nothing, I'm afraid". What strikes a
    feeling out stands before it (`strikes`, or a word of `strikes_off` and `off`) or behind it
    (`off`, with `till_off` between, and not before `off_what`; or `nay` as the last word); `puts`
    leads to the one `own` word that is put in its place.
    """

    phrases: Mapping[str, tuple[str, ...]]
    not_feelings: tuple[str, ...]
    negators: frozenset[str]
    breakers: frozenset[str]
    others: frozenset[str]
    being: frozenset[str]
    softeners: frozenset[str]
    not_only: frozenset[str]
    often_mistyped: frozenset[str]
    nothing: tuple[str, ...]
    so: frozenset[str]
    shows: frozenset[str]
    beside: frozenset[str]
    strikes: frozenset[str]
    strikes_off: frozenset[str]
    off: frozenset[str]
    till_off: frozenset[str]
    off_what: frozenset[str]
    nay: frozenset[str]
    puts: str
    joins: str
    says_nothing: str
    is_now: str
    so_much: str
    regrets: str = r"(?!)"


class QuietWords(NamedTuple):
    """Patterns for hours without messages, with the groups `start` and `end`."""

    off: str
    between: str
    after: str
    before: str


class TimeWords(NamedTuple):
    """Names of days and months, and patterns by what is to be done with them.

    In patterns {weekday}, {month} and {unit} stand for the names; groups are `n`, `unit`,
    `weekday`, `month`, `day`, `year`, `hour`, `minute` and `half` ("am" or "pm").
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    units: Mapping[str, int]
    words: Mapping[str, str]
    wordings: tuple[tuple[str, str], ...]
    dates: tuple[str, ...]
    past: tuple[tuple[str, str], ...]
    past_days: Mapping[str, int]
    future: tuple[tuple[str, str], ...]
    future_days: Mapping[str, int]
    ahead: str
    over: str
    clock: tuple[tuple[str, str], ...]
    named_hours: Mapping[str, str]
    parts: Mapping[str, str]
    late_parts: frozenset[str]
    tonight: str
    quiet: QuietWords


class OpeningWords(NamedTuple):
    """Patterns for what happened, how far it got, and where names of firms and jobs stand.

    `own_date` is what puts a date on the side of somebody who waits for a decision.
    """

    how: tuple[tuple[str, str], ...]
    far: tuple[tuple[str, str], ...]
    channel: tuple[tuple[str, str], ...]
    arrived: str
    just_now: str
    own_date: str
    internal: str
    not_internal: str
    money: str
    lane: tuple[tuple[str, str], ...]
    roles: tuple[str, ...]
    companies: tuple[str, ...]
    not_names: frozenset[str]
    not_roles: frozenset[str]
    ends_name: frozenset[str]
    story_words: frozenset[str]
    states: frozenset[str]
    before_state: frozenset[str]
    said_first: frozenset[str]
    vague: frozenset[str]
    kinds: frozenset[str]
    owned: frozenset[str]
    job_words: frozenset[str]
    job_places: frozenset[str]
    job_splits: str
    job_noise: str


class FunnelWords(NamedTuple):
    """Words that say which of three numbers is meant.

    `number` is one in words (`{names}`), `ranges` two figures of which the first counts, and
    `parts` what stands between two counts.
    """

    numbers: Mapping[str, int]
    number: str
    ranges: str
    parts: str
    sent: str
    answered: str
    talked: str
    nobody: str
    amounts: str


class DistressWords(NamedTuple):
    """Patterns over plain words (see `distress.plain`): no capitals, accents or apostrophes.

    `spelled` mends words;
    `masks` are idioms. A denial, or a past that is not `present`
    again or is said to be `safe`,
    lowers a crisis to a check; `stated_now` are hits that a past date nearby does not touch.
    """

    spelled: Mapping[str, str]
    masks: tuple[str, ...]
    crisis: tuple[str, ...]
    check: tuple[str, ...]
    denied_before: str
    denied_after: str
    past: str
    past_before: str
    present: str
    safe: str = r"(?!)"
    stated_now: str = r"(?!)"


class ParkedWords(NamedTuple):
    """Patterns for what is said where everything waits, over small words (see `needs.words_in`).

    In `kinds`, by name, each is looked for; the first kind found counts. All others are the whole
    text, but for those of a no to the question about danger: `denials` are its first clause,
    `explicit` ones say what they deny and may be any clause. `protests` are clauses that wonder at
    the question; with one that begins with what is in `explaining` they deny it too. `turns` are
    words that take such a no back ("no, but …"), `matter` what may be told besides a no that does
    not say what it denies: of the words, of the question, of anger. `explains` what a clause may
    begin with that stands behind it without a comma, accents and all; `only_safe` words that may
    mean that one is safe.
    """

    kinds: Mapping[str, tuple[str, ...]]
    hello: tuple[str, ...]
    yes: tuple[str, ...]
    unsure: tuple[str, ...]
    no: tuple[str, ...]
    taken_back: tuple[str, ...]
    denials: tuple[str, ...]
    explicit: tuple[str, ...]
    protests: tuple[str, ...]
    explaining: tuple[str, ...]
    before_denial: tuple[str, ...]
    after_denial: tuple[str, ...]
    turns: tuple[str, ...]
    matter: tuple[str, ...]
    explains: tuple[str, ...]
    safe: tuple[str, ...]
    only_safe: tuple[str, ...]


class NeedWords(NamedTuple):
    """What a need is known by, over the folded text, and the small words a language is known by.

    `others` are other people and `at_risk` what is said of them, `oneself` what only somebody says
    who speaks of themselves. `common` are words that stand in nearly every sentence; `begun` are
    beginnings of words, which count twice. `around_country` may stand around a country's name.
    """

    others: str
    at_risk: tuple[str, ...]
    oneself: tuple[str, ...]
    bereaved: tuple[str, ...]
    means: str
    taken: tuple[str, ...]
    common: frozenset[str]
    begun: tuple[str, ...]
    around_country: frozenset[str]


class AttentionWords(NamedTuple):
    """Words that must not be repeated to a person, and questions nobody here can answer."""

    insults: tuple[str, ...]
    swears: frozenset[str]
    light: frozenset[str]
    leading: frozenset[str]
    trailing: frozenset[str]
    articles: frozenset[str]
    subjects: frozenset[str]
    told_to: frozenset[str]
    clause_words: frozenset[str]
    slips: frozenset[str]
    questions: tuple[str, ...]
    unknowable: tuple[str, ...]
    addressed: str


class WordingWords(NamedTuple):
    """Patterns a letter is better without, by code, and what may stand there instead."""

    flags: tuple[tuple[str, str], ...]
    softer: tuple[tuple[str, str], ...]


class Language(NamedTuple):
    """All the words of one language."""

    code: str
    commands: CommandWords
    answers: AnswerWords
    feelings: FeelingWords
    times: TimeWords
    opening: OpeningWords
    funnel: FunnelWords
    attention: AttentionWords
    wording: WordingWords
