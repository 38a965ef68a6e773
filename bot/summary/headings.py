"""The few words of the files' own: what their sections are called, and what a chart says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Headings:
    """One language's headings; the cards' own titles come from the conversation's words."""

    felt: str
    strength: str
    in_between: str
    letter: str
    subject: str
    plans: str
    dropped: str
    done: str
    notes: str
    other_notes: str
    in_passing: str
    next_time: str
    then: str
    answered: str
    wrote: str
    true: str
    change: str
    nothing: str
    shared: str
    unseen: str
    and_more: str
    page: str


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What a chart says, in its picture and in the sentences beside it."""

    feelings: str
    patterns: str
    scale: str
    once: str
    then: str
    fell: str
    rose: str
    same: str
    same_day: str
    one_day: str
    many_days: str
    first: str
    last: str
    went: str
    stood: str
    unknown: str
    ended: str


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a calendar shows for each kind of date; a plan has the person's own words."""

    back: str
    sent: str
    answer: str
    look: str
    other: str


_ENGLISH = Headings(
    felt="What I felt, and how strongly",
    strength="{n} of 10",
    in_between="In between",
    letter="My letter",
    subject="Subject",
    plans="What I do next",
    dropped="let go",
    done="done",
    notes="My notes, in order",
    other_notes="What else I wrote, in order",
    in_passing="Said in passing",
    next_time="For the next no, or yes",
    then="How it was",
    answered="What they answered",
    wrote="They said",
    true="How true it is to me",
    change="What I do because of it",
    nothing="Nothing is kept yet.",
    shared="The work part only: what was learned, what is looked for, what comes next.",
    unseen="No font on this machine has these characters, so □ stands in their place: {names}. "
    "The Markdown file has them.",
    and_more="and {n} more",
    page="{n} of {all}",
)
_CHART_ENGLISH = ChartWords(
    feelings="How strong it was",
    patterns="How strong it was, first and last",
    scale="0: hardly there. 10: as strong as it gets.",
    once="{when}: {n} of 10.",
    then="{when}: {n} of 10.",
    fell="From {first} to {last} of 10{span}.",
    rose="From {first} to {last} of 10{span}. That happens; it is no step back.",
    same="{first} of 10 each time{span}.",
    same_day=" on the same day",
    one_day=" in one day",
    many_days=" in {n} days",
    first="first",
    last="last",
    went="{label}: from {first} to {last} of 10.",
    stood="{label}: {first} of 10.",
    unknown="{label}: no number was named.",
    ended="It ended here: {far}.",
)
_DATES_ENGLISH = DateWords(
    back="Rebound: go on from here",
    sent="Rebound: has the letter gone?",
    answer="Rebound: did an answer come?",
    look="Rebound: look back",
    other="Rebound",
)
_HEADINGS = {"en": _ENGLISH}
_CHARTS = {"en": _CHART_ENGLISH}
_DATES = {"en": _DATES_ENGLISH}


def headings(language: str) -> Headings:
    """The headings in a language, in English where it has none yet."""
    return _HEADINGS.get(language, _ENGLISH)


def chart_words(language: str) -> ChartWords:
    """The words of the charts in a language, in English where it has none yet."""
    return _CHARTS.get(language, _CHART_ENGLISH)


def date_words(language: str) -> DateWords:
    """The words of the calendar in a language, in English where it has none yet."""
    return _DATES.get(language, _DATES_ENGLISH)
