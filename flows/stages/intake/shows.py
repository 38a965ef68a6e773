"""What the questions about what happened show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.buttons import labelled, static
from flows.kernel.effects import Button, Part, Slot
from flows.kernel.facts import Facts
from flows.kernel.quoting import quoted
from flows.stages.intake.facts import internal, own_date, undecided

LANE = "intake.lane"


def job(f: Facts) -> Slot:
    """The job as they would name it."""
    role, company = f.text("fact.role"), f.text("fact.company")
    if role and company:
        return Part("phrase.job.role_company", {"role": quoted(role), "company": quoted(company)})
    if role:
        return Part("phrase.job.role", {"role": quoted(role)})
    if company:
        return Part("phrase.job.company", {"company": quoted(company)})
    return Part("phrase.job.internal" if internal(f) else "phrase.job.none")


def far(f: Facts) -> Slot | None:
    """How far it got."""
    code = f.code("intake.far")
    return Part(f"phrase.far.{code}") if code else None


def lanes(f: Facts) -> list[Button]:
    """Where to begin; with a date of their own, the message that goes out today comes first."""
    if not undecided(f):
        return static(f, LANE)
    write, asking = labelled(LANE, "write"), Button("write", Part(f"{LANE}.label.ask"))
    there = [asking if button == write else button for button in static(f, LANE)]
    return sorted(there, key=lambda button: button.code != "write") if own_date(f) else there
