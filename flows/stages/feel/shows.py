"""What the questions about how it feels show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.buttons import labelled
from flows.kernel.effects import Button, Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.quoting import quoted
from flows.listening.feelings import FEELINGS
from flows.stages.feel import facts as feel
from flows.stages.intake.facts import final, internal, silent, withdrawn


def feelings(facts: Facts) -> list[Button]:
    """Six feelings by case, then the rest behind [more]: eight at most."""
    first = _feelings_by_case(facts)
    if facts.thread.lead.get("more_words"):
        return [labelled("feel.words", code) for code in FEELINGS if code not in first]
    return [labelled("feel.words", code) for code in (*first, "more", "nothing")]


def _feelings_by_case(facts: Facts) -> tuple[str, ...]:
    """The six likeliest, by how the no came: a guess for the buttons, never an answer."""
    if internal(facts):
        return ("disappointment", "anger", "embarrassment", "envy", "self_doubt", "relief")
    if withdrawn(facts):
        return ("anger", "anxiety", "disappointment", "numbness", "confusion", "relief")
    if silent(facts):
        return ("frustration", "confusion", "anger", "sadness", "self_doubt", "numbness")
    if final(facts):
        return ("disappointment", "sadness", "anger", "self_doubt", "envy", "relief")
    return ("disappointment", "sadness", "anger", "frustration", "self_doubt", "relief")


def scale(_: Facts) -> list[Button]:
    """Eleven buttons, from 0 to 10."""
    return [Button(str(n), Quote(str(n))) for n in range(11)]


def first_feeling(f: Facts) -> Slot | None:
    """The first feeling named, as a noun, or their own word."""
    named = next((code for code in feel.feelings(f) if code != "nothing"), "")
    if named:
        return Part(f"phrase.feeling.{named}")
    return quoted(f.text("feel.words"), 40) if f.text("feel.words") else None
