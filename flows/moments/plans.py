"""The plans as they are said: what, when, and in which words."""

from __future__ import annotations

from datetime import datetime

from flows.kernel.effects import Clock, Listing, Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.kept import PlanRow
from flows.kernel.quoting import marked
from flows.places import zone_of


def plan_words(row: PlanRow) -> Part | Quote:
    """One plan as it stands in "then I …"."""
    return Part(f"next.{row['what']}") if row.get("kind") == "code" else marked(row["what"])


def local(told: str, zone: str) -> datetime:
    """The instant of a local time (ISO) as it was kept, on the clock of `zone`."""
    return datetime.fromisoformat(told).replace(tzinfo=zone_of(zone))


def plan(f: Facts) -> Slot | None:
    """The plan last made."""
    plans = f.thread.plans
    return plan_words(plans[-1]) if plans else None


def plan_clock(f: Facts) -> Slot | None:
    """When the plan last made is due."""
    if not f.thread.plans:
        return None
    zone = f.zone
    return Clock(local(f.thread.plans[-1]["local"], zone), zone)


def plans(f: Facts) -> Slot | None:
    """Every plan that stands, with its hour; None where there is none."""
    there = [row for row in f.thread.plans if row.get("status") == "open"]
    zone = f.zone
    items = [
        Part(
            "phrase.plan.at",
            {"what": plan_words(row), "clock": Clock(local(row["local"], zone), zone)},
        )
        for row in there
    ]
    if items:
        return Listing(tuple(items), apart=True)
    return None
