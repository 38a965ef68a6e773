"""Eight questions, of which two are typed and six pressed, as somebody answers them every time."""

from __future__ import annotations

from tests.fake_telegram.crowd import Act, Heard, Member, Policy, Presses, Says, Stops

QUESTIONS = 8
TYPED = {
    "Rather not name it": "Baker at Northwind, the early shift",
    "Done": "sad and angry, a little",
}
"""What is typed where this label is offered; elsewhere the first button is pressed."""
AGAIN = "/new"
REPLY = "Thank you. That is kept, and you can change it at any time."
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("What happened?", ("They said no", "Only silence", "They took the offer back")),
    ("Which job was it, and who with? A few words do.", ("Rather not name it", "My own company")),
    ("How far did it get?", ("Application", "Phone or video call", "Interview", "Final round")),
    ("When did you hear? A rough date will do.", ("Today", "Yesterday", "This week")),
    ("What would help most right now?", ("Lead me", "Say how it feels", "Write to them")),
    ("What is there, when you think of it?", ("Sadness", "Anger", "Done")),
    ("How strong is it, from 0 to 10?", tuple(map(str, range(11)))),
    ("Does it stay like this, or shall a line change?", ("Keep it", "Change a line")),
    ("That is kept. What would be good now?", ("Stop here",)),
)
"""The same questions for the reference, and what stands at their end."""


def answering(rounds: int) -> Policy:
    """Somebody who answers eight questions, and again from the start, so many times."""

    def answer(member: Member, heard: Heard) -> Act | None:
        if heard.is_edit or not heard.labels:
            return None  # the reply that is counted is the new question
        done = sum(1 for act in member.acts if act != Says(AGAIN))
        begun = member.turns - done
        if done >= rounds * QUESTIONS:
            return Stops()
        if done == (begun + 1) * QUESTIONS:
            return Says(AGAIN)
        typed = next((TYPED[label] for label in heard.labels if label in TYPED), None)
        return Says(typed) if typed else Presses(heard.labels[0])

    return answer
