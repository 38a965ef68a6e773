"""Killed at random while a thousand nudges go out: none twice, and none lost without a trace."""

from pathlib import Path

from bot.doctor import examine
from bot.settings.config import read_settings
from tests.bot.nudger import IN_FLIGHT, due_plans, killed_at_random
from tests.bot.talk import KEY, Desk

NUDGES, KILLS, SEED = 1_000, 5, 4


def test_no_nudge_comes_twice_and_each_in_doubt_is_accounted_for(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    due_plans(path, NUDGES)
    story = killed_at_random(path, tmp_path / "outside", NUDGES, KILLS, SEED)
    assert story.kills == KILLS
    assert len(story.sent) == len(set(story.sent))
    desk = Desk(path)
    rows = dict(
        desk.store.base.execute("SELECT status, count(*) FROM outbox GROUP BY 1").fetchall()
    )
    in_doubt = rows.get("aside", 0)
    assert rows.get("sent", 0) + in_doubt == NUDGES
    assert in_doubt <= KILLS * IN_FLIGHT
    doubted = desk.store.base.execute("SELECT address FROM outbox WHERE status = 'aside'")
    missing = {f"telegram:{number}" for number in range(NUDGES)} - set(story.sent)
    assert missing <= {address for (address,) in doubted}
    assert desk.store.nudges.next_due() is None
    desk.store.close()
    findings = examine(lambda: read_settings({"REBOUND_KEY": KEY}, tmp_path / "none"), path)
    told = next(finding.found for finding in findings if finding.what == "outbox")
    assert told == (f"0 waiting; set aside: {in_doubt} in doubt" if in_doubt else "0 waiting")
