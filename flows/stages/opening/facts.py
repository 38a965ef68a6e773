"""What the first sentence itself held."""

from __future__ import annotations

from flows.kernel.facts import Facts
from flows.kernel.guards import named
from flows.kernel.rows import Guard
from flows.stages.intake.facts import undecided


def heard(*facts: str) -> Guard:
    """Hold when the first sentence itself held these: job, far, when, feeling."""

    def said(f: Facts) -> bool:
        return set(facts) <= heard_facts(f)

    return said


def heard_facts(f: Facts) -> set[str]:
    """Which of job, far, when and feeling the first sentence held."""
    steps = {"far": "intake.far", "when": "intake.when", "feeling": "feel.words"}
    found = {name for name, step in steps.items() if (f.answer(step) or {}).get("how") == "heard"}
    if f.day("intake.when") is None:
        found.discard("when")
    named = f.known("fact.role") or f.known("fact.company")
    return found | ({"job"} if named and not f.settled("intake.job") else set())


heard_all = named("heard_all", heard("job", "far", "when"))


def heard_withdrawn(f: Facts) -> bool:
    """The first sentence itself said that an offer was taken back."""
    return bool(f.text("opening.hello")) and f.code("fact.how") == "withdrawn"


def waits_with(*facts: str) -> Guard:
    """Hold when they wait for a decision and the first sentence held these as well."""
    said = heard(*facts)
    return lambda f: undecided(f) and said(f)
