"""What English words mean: besides each module that a language has, what only English says.

What English clauses do is learned from examples: it has no `acts` and no `felt`.
"""

from flows.listening.en import (
    answers,
    attention,
    commands,
    corrects,
    cues,
    distress,
    feelings,
    funnel,
    leaving,
    mails,
    needs,
    opening,
    parked,
    relative,
    reminding,
    said_times,
    spans,
    taken_back,
    times,
    told_hours,
    ways,
    weights,
    wishes,
    wording,
)
from flows.listening.shape import Language

ENGLISH = Language(
    code="en",
    commands=commands.WORDS,
    answers=answers.WORDS,
    feelings=feelings.WORDS,
    times=times.WORDS,
    opening=opening.WORDS,
    funnel=funnel.WORDS,
    attention=attention.WORDS,
    wording=wording.WORDS,
)

__all__ = [
    "ENGLISH",
    "answers",
    "attention",
    "commands",
    "corrects",
    "cues",
    "distress",
    "feelings",
    "funnel",
    "leaving",
    "mails",
    "needs",
    "opening",
    "parked",
    "relative",
    "reminding",
    "said_times",
    "spans",
    "taken_back",
    "times",
    "told_hours",
    "ways",
    "weights",
    "wishes",
    "wording",
]
