"""Phrases that no text may hold: cheerleading, empty comfort, idioms that learners trip over."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from flows.check.report import Report, found
from flows.kernel.script import Script

AVOIDED: dict[str, tuple[str, ...]] = {
    "en": (
        "awesome", "amazing", "fantastic", "brilliant", "great job", "good job", "well done",
        "congratulations", "way to go", "proud of you", "you rock", "rock star", "rockstar",
        "superstar", "you got this", "you've got this", "keep it up", "keep going", "hang in there",
        "stay strong", "stay positive", "be positive", "think positive", "good vibes", "cheer up",
        "chin up", "head up", "never give up", "believe in yourself", "you are enough",
        "you're enough", "don't worry", "no worries", "no problem", "meant to be",
        "everything happens for a reason", "blessing in disguise", "silver lining", "bright side",
        "look at it this way",
        "when one door closes", "plenty of fish", "time heals", "their loss", "you deserve better",
        "snap out of it", "pull yourself together", "get over it", "move forward", "bounce back",
        "dust yourself", "dream job", "journey", "unlock", "empower", "level up", "crush it",
        "nail it", "hustle", "game changer", "gloss over", "hit the ground running", "touch base",
        "ballpark", "in a nutshell", "on the same page", "back to square one", "piece of cake",
        "fingers crossed", "break a leg", "a long shot", "rule of thumb", "at the end of the day",
        "think outside", "move the needle", "low-hanging", "circle back", "reach out", "deep dive",
        "take it with a grain", "hit a wall", "under the weather", "the ball is in", "as an ai",
        "i feel your", "i understand how you feel", "i know how you feel", "i'm sorry to hear",
        "sorry for your loss", "guarantee", "i promise", "calm down", "just relax", "at least you",
    ),
}  # fmt: skip
"""By language; what is written with a capital is meant too."""


def prove(script: Script, avoided: Mapping[str, Sequence[str]] = AVOIDED) -> Report:
    """No text of the language holds an avoided phrase."""
    phrases = avoided.get(script.language, ())
    problems = [
        f"{key} in {script.files[key]} says {phrase!r}: say it plainly."
        for key, texts in script.texts.items()
        for phrase in phrases
        if any(_holds(text, phrase) for text in texts)
    ]
    return found(f"tone [{script.language}]: none of {len(phrases)} avoided phrases", problems)


def _holds(text: str, phrase: str) -> bool:
    plain = text.casefold().replace("’", "'")
    return phrase in plain and bool(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", plain))
