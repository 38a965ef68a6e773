"""The few questions and stages that what is said anywhere is held against, by name."""

from __future__ import annotations

OPENING = "opening"
"""The stage in which it is told that an answer came, or none."""
HELLO = "opening.hello"
"""The question whose options are the ways in which an answer may come."""
FEELINGS, STRENGTH = "feel.words", "feel.strength"
"""What is felt ("fine, thanks" is an answer there), and how strongly."""
WAY, BY_FEELING = "intake.lane", "chest"
"""The question where to begin, and the option that begins with how it feels."""
COUNT = "feel.count"
"""Whether it is the first no, one of a few, or one of very many."""
TO_A_FRIEND = "feel.kind"
"""The question that asks for words to somebody else."""
LETTER = "follow_up"
"""The stage in which the letter is made."""
KIND, EXPECT = "follow.kind", "follow.expect"
"""Which letter it is to be, and what is expected of it."""
RECIPIENT, WHO = "follow.name", "follow.who"
"""Whom the letter goes to, by name, and what they are there."""
NEXT = "move.next"
"""What one will do next."""
LETTER_GOES = "follow.when"
"""When the letter goes."""
KEPT_IN_WORDS = {
    "changed": "reflect.different",
    "proud": "reflect.proud",
    "goal": "reflect.goal",
    "imagined": "feel.future",
    "friend": TO_A_FRIEND,
}
"""Where words of their own for a kind of question are kept."""
