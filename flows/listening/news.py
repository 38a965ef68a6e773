"""News in so many words: a job, an offer of one; and which news are no news of this wait.

`wishes.news` finds news of any kind in any sentence of a text, and is believed only where the model
says nothing else. A job or an offer ends everything else that is going on, so here a short text
must say that whole and nothing besides; in return it is heard first, wherever one stands.
"""

from __future__ import annotations

from flows.listening.en import news as english
from flows.listening.patterns import compiled
from flows.listening.text import straight, tidy

LONGEST = 160
"""Characters that are read: a longer text is a story, in which more may have happened."""


def good_news(text: str) -> str:
    """Return "offer" or "job_elsewhere" where a text says that and hardly more; else ""."""
    if len(text) > LONGEST:
        return ""
    said = compiled(english.NO_NO).sub(" ", straight(tidy(text)).casefold())
    if compiled(english.NOT_NEWS).search(said):
        return ""
    kinds = {"offer": english.OFFER, "job_elsewhere": english.JOB}
    return next((k for k, said_so in kinds.items() if compiled(said_so).fullmatch(said)), "")


def is_of_another(text: str) -> bool:
    """Whether what is told is of another employer, or happened to somebody else."""
    return compiled(english.OF_ANOTHER).search(straight(tidy(text))) is not None


def is_supposed(text: str) -> bool:
    """Whether what is told is a fear, a guess or a question, and has not happened."""
    return compiled(english.SUPPOSED).search(straight(tidy(text))) is not None


def has_gone_quiet(text: str) -> bool:
    """Whether somebody who waits says that no answer will come any more."""
    return compiled(english.GONE_QUIET).search(straight(tidy(text))) is not None
