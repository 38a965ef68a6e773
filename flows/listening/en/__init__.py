"""What English words mean."""

from flows.listening.en import (
    answers,
    attention,
    commands,
    feelings,
    funnel,
    opening,
    times,
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
