"""After the summary one message offers every file there is something for."""

from __future__ import annotations

from flows.kernel.effects import Deliver, Say
from tests.flows.talking import Talk, talk


def at_the_end() -> Talk:
    return talk("done")


def test_the_files_are_one_press_away_and_in_one_message() -> None:
    there = at_the_end()
    assert "files" in there.codes
    there.press("files")
    offers = [effect for effect in there.effects if isinstance(effect, Say) and effect.buttons]
    assert [offer.step for offer in offers] == ["export.pick"]
    assert {"pdf", "markdown", "json"} <= {*there.codes}


def test_after_a_file_one_is_at_the_end_again() -> None:
    there = at_the_end().press("files").press("pdf")
    assert Deliver("pdf", 1) in there.effects
    assert there.state == "done"
    assert there.asked.step == "done"


def test_not_now_leads_back_too() -> None:
    there = at_the_end().press("files").type("skip")
    assert there.state == "done"
    assert not any(isinstance(effect, Deliver) for effect in there.effects)
