"""Files, and the version for a coach: chosen, handed over, and the question comes back."""

from __future__ import annotations

import pytest

from flows.kernel.effects import Deliver
from tests.flows.shelf import three, two_letters, ward
from tests.flows.talking import Talk, fresh, talk


@pytest.fixture
def there() -> Talk:
    return three()


def delivered(there: Talk) -> list[Deliver]:
    return [effect for effect in there.effects if isinstance(effect, Deliver)]


def test_nothing_kept_yet_says_so() -> None:
    there = talk().start().type("/export")
    assert (there.has("summary.nothing"), there.state) == (True, "opening.hello")


def test_with_one_the_kind_is_asked_at_once() -> None:
    there = talk("feel.card").type("/export")
    assert there.codes == ["pdf", "markdown", "json", "png", "close"]
    there.press("pdf")
    assert (delivered(there), there.state) == ([Deliver("pdf", 1)], "feel.card")


def test_the_letter_and_dates_are_offered_where_there_are_some() -> None:
    there = ward().type("/export")
    assert there.codes == ["pdf", "markdown", "eml", "ics", "json", "png"]


def test_with_several_this_one_or_all(there: Talk) -> None:
    there.type("/export")
    assert there.codes == ["this", "all", "close"]
    assert delivered(there.press("all").press("markdown")) == [Deliver("markdown", 0)]
    assert there.state == "feel.card"


@pytest.mark.parametrize(
    ("words", "file"),
    [
        ("/export pdf", Deliver("pdf", 3)),
        ("/export json", Deliver("json", 0)),
        ("/export json 2", Deliver("json", 2)),
        ("/export 1 pdf", Deliver("pdf", 1)),
        ("/export pdf all", Deliver("pdf", 0)),
        ("/export pdf crumb", Deliver("pdf", 2)),
        ("/export the letter as mail 1", Deliver("eml", 1)),
        ("/pdf", Deliver("pdf", 3)),
        ("export as pdf", Deliver("pdf", 3)),
        ("summary as pdf", Deliver("pdf", 3)),
        ("send me my data", Deliver("json", 0)),
    ],
)
def test_named_at_once_it_comes_at_once(there: Talk, words: str, file: Deliver) -> None:
    there.type(words)
    assert (delivered(there), there.state) == ([file], "feel.card")
    assert there.has("export.say.made")


@pytest.mark.parametrize(
    "words", ["/export all letters", "/export letter all", "/export mails all"]
)
def test_of_all_every_letter_is_a_mail_of_its_own(words: str) -> None:
    there = two_letters().type(words)
    assert delivered(there) == [Deliver("eml", 1), Deliver("eml", 2)]
    assert there.has("export.say.letters")


def test_of_all_a_single_letter_is_handed_over_as_ever() -> None:
    there = three().type("/export all").press("eml")
    assert delivered(there) == [Deliver("eml", 1)]
    assert there.has("export.say.made")


def test_all_asks_for_the_kind_alone(there: Talk) -> None:
    assert there.type("/export all").state == "export.pick"
    assert delivered(there.press("json")) == [Deliver("json", 0)]


@pytest.mark.parametrize(
    ("words", "says"),
    [("/export 9", "no_such"), ("/export pdf nowhere", "no_such"), ("/export letter", "no_letter"),
     ("/export dates", "no_dates")],
)  # fmt: skip
def test_what_is_not_there_is_said(there: Talk, words: str, says: str) -> None:
    there.type(words)
    assert (there.has(f"export.say.{says}"), delivered(there)) == (True, [])
    assert there.state == "feel.card"


def test_a_picture_needs_a_number() -> None:
    there = talk("reflect.inside", fresh(intake__lane=("inside",))).type("/export picture")
    assert there.has("export.say.no_numbers")


@pytest.mark.parametrize("words", ["/summary", "show", "/show"])
def test_the_summary_stays_in_the_chat(there: Talk, words: str) -> None:
    there.type(words)
    assert (there.has("summary.title"), delivered(there), there.state) == (True, [], "feel.card")


def test_at_rest_too(there: Talk) -> None:
    there.type("stop").type("/export pdf")
    assert (delivered(there), there.state) == ([Deliver("pdf", 3)], "stopped")


class TestTheVersionForACoach:
    def test_what_goes_in_is_shown_first(self, there: Talk) -> None:
        there.type("/share 1")
        assert delivered(there) == []
        assert "What I take along, in one line" in there.text
        assert "What I keep, what I change, in seven lines" in there.text
        assert "Left out: feelings, the letter, private writing, notes." in there.text
        assert "Names left out: Saint Mary." in there.text

    def test_without_names_unless_ticked(self, there: Talk) -> None:
        there.type("/share 1").press("pdf")
        assert delivered(there) == [Deliver("pdf", 1, share=True)]
        assert there.state == "feel.card"

    def test_who_has_a_title_in_a_sentence_is_shown_as_a_name(self) -> None:
        there = talk("reflect.proud").type("I told Frau Ziegler how it went").until("reflect.card")
        assert "Ziegler" in there.type("/share").text

    def test_with_a_name_when_ticked(self, there: Talk) -> None:
        there.type("/share 1").press("with_names").type("saint mary")
        assert "Names that stay in: Saint Mary." in there.text
        there.press("done").press("markdown")
        assert delivered(there) == [Deliver("markdown", 1, share=True, stay=("Saint Mary",))]
        assert there.state == "feel.card"

    def test_the_tick_can_be_taken_away(self, there: Talk) -> None:
        there.type("/share 1").press("with_names").press("0").press("0")
        assert "Names left out: Saint Mary." in there.text
        assert delivered(there.press("done").press("pdf")) == [Deliver("pdf", 1, share=True)]

    def test_every_name_in_it_is_shown_whatever_script_and_wherever_it_was_said(self) -> None:
        said = "I asked 李伟 and Jorun; my friend tarek, محمد, Мариной, the Lantern in Graz"
        there = talk("reflect.proud").type(said).until("reflect.card").type("/share")
        for name in ("李伟", "Jorun", "tarek", "محمد", "Мариной", "Lantern", "Graz"):
            assert name in there.text
        there.press("with_names")
        assert {"others", "done"} <= set(there.codes)
        there.press("others")
        assert "done" in there.codes

    def test_of_all(self, there: Talk) -> None:
        assert delivered(there.type("/share all").press("pdf")) == [Deliver("pdf", 0, share=True)]

    def test_not_now_makes_nothing(self, there: Talk) -> None:
        there.type("share with my coach")
        assert there.has("share.say.nothing")
        there.type("/share crumb").press("close")
        assert (delivered(there), there.state) == ([], "feel.card")

    def test_without_a_known_name_there_is_nothing_to_tick(self) -> None:
        answers = fresh(intake__job="baker", follow__name=("no_name",))
        there = talk("move.close", answers).type("/share")
        assert there.codes == ["pdf", "markdown", "close"]
        assert there.has("share.line.no_names")

    def test_what_was_written_privately_is_never_shown(self, there: Talk) -> None:
        there.type("/share all")
        assert "commute" not in there.text
        assert "sadness" not in there.text
