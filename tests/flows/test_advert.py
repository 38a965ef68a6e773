"""The list of what one looks for, over all rejections, and an advert held against it."""

from __future__ import annotations

import pytest

from flows.beside.advert.wants import Held, Looking, held_against
from flows.kernel.events import Media
from flows.listening.adverts import Advert
from tests.flows.shelf import three, ward
from tests.flows.talking import Talk, fresh, talk

HOME, FIXED, PAY = ("analyze.terms", "home"), ("analyze.terms", "fixed"), ("analyze.terms", "pay")
OFFICE = "A baker, full time, on site. Shifts at weekends. Competitive salary."


@pytest.fixture
def there() -> Talk:
    return three()


@pytest.mark.parametrize(
    ("code", "advert", "names", "denies"),
    [
        ("home", "Hybrid working, two days from home", True, False),
        ("home", "Remote work is not possible", False, True),
        ("home", "No home office", False, True),
        ("home", "On site in Leeds", False, True),
        ("home", "On site or remote, as you like", True, False),
        ("home", "A friendly bakery", False, False),
        ("fixed", "Monday to Friday, 9 to 5", True, False),
        ("fixed", "Rotating shifts", False, True),
        ("fixed", "No weekends", True, False),
        ("full_time", "Full-time", True, False),
        ("full_time", "Part time, 20 hours a week", False, True),
        ("pay", "€42.000 per year", True, False),
        ("pay", "45k", True, False),
        ("pay", "An unpaid internship", False, True),
        ("treated", "We treat each other with respect", True, False),
    ],
)
def test_an_advert_names_a_must_or_speaks_against_it(
    code: str, advert: str, names: bool, denies: bool
) -> None:
    read = Advert(advert)
    assert (read.names("analyze.terms", code), read.denies("analyze.terms", code)) == (
        names,
        denies,
    )


def test_of_their_own_words_those_that_occur_are_named() -> None:
    looking = Looking(musts=(("", "a desk by the window"),), avoid=(("", "the long commute"),))
    held = held_against("A desk of your own. Commute by ferry.", looking)
    assert held == Held(has=(("", "desk"),), avoided=(("", "commute"),))


@pytest.mark.parametrize(
    ("own", "advert", "words"),
    [
        ("weekend shifts", "One shift at weekends", ("weekend", "shifts")),
        ("weekend shifts", "No weekend shifts", ()),
        ("the team", "They steam rice", ()),
    ],
)
def test_one_or_several_of_it_is_the_same_and_no_is_no(
    own: str, advert: str, words: tuple[str, ...]
) -> None:
    assert Advert(advert).words_of(own) == words


def test_what_is_not_said_is_worth_asking() -> None:
    assert held_against("A baker.", Looking(musts=(HOME, PAY))).unsaid == (HOME, PAY)


def test_what_was_written_is_in_no_log() -> None:
    looking = Looking(musts=(("", "orchids"),))
    assert "orchids" not in repr([looking, held_against("orchids", looking)])


class TestTheList:
    def test_it_is_of_all_rejections(self, there: Talk) -> None:
        there.type("/looking")
        assert "Must have: work from home and fixed hours" in there.text
        assert "Avoid: “A long commute, and weekend shifts”" in there.text
        assert there.state == "feel.card"

    def test_what_was_said_of_one_job_only_is_left_out(self, there: Talk) -> None:
        assert "Look for" not in there.type("/looking").texts[0]

    def test_it_grows(self, there: Talk) -> None:
        there.type("/analyze").until("analyze.card", fresh(analyze__terms=("pay", "home")))
        there.type("what am I looking for")
        assert "Must have: fair pay, work from home and fixed hours" in there.text

    def test_what_was_traded_is_not_avoided(self) -> None:
        there = talk("analyze.card", fresh(analyze__past=("way",))).press("trade").press("way")
        assert "Avoid" not in there.type("/looking").texts[0]

    def test_it_goes_with_its_rejection(self, there: Talk) -> None:
        there.type("/journal").type("Saint Mary").press("delete").press("delete").type("/looking")
        assert there.has("looking.say.empty")

    @pytest.mark.parametrize("words", ["/looking", "/advert", "/advert A baker."])
    def test_without_one_it_says_where_it_comes_from(self, words: str) -> None:
        there = talk("feel.sore").type(words)
        assert (there.has("looking.say.empty"), there.state) == (True, "feel.sore")


class TestTheAdvert:
    def test_it_is_held_against_the_list(self, there: Talk) -> None:
        there.type("/advert").type(OFFICE)
        assert "It speaks against: work from home and fixed hours" in there.text
        assert "On your avoid list, and in it: “weekend” and “shifts”" in there.text
        assert (there.state, there.session.current) == ("feel.card", 3)

    def test_behind_the_command_in_one_message(self, there: Talk) -> None:
        there.type("/advert Fixed hours, remote work.")
        assert "On your list, and named: work from home and fixed hours" in there.text
        assert there.state == "feel.card"

    def test_it_gives_no_verdict(self, there: Talk) -> None:
        there.type("/advert Zebra keeper")
        assert there.has("advert.line.nothing")
        assert "Not said, so worth asking: work from home and fixed hours" in there.text
        assert "You decide." in there.text

    def test_its_text_is_not_kept(self, there: Talk) -> None:
        there.type("/advert").type("Quokka keeper, remote work")
        assert "Quokka" not in str(there.session.to_dict())
        assert "Quokka" not in str([there.session.threads[n] for n in there.session.threads])

    def test_unless_they_tick_that_it_is(self, there: Talk) -> None:
        there.type("/advert").press("keep")
        assert there.codes == ["close", "drop"]
        there.type("Quokka keeper, remote work")
        assert there.type("/search quokka").has("search.name.advert")

    def test_a_tick_can_be_taken_away(self, there: Talk) -> None:
        there.type("/advert").press("keep").press("drop").type("Quokka keeper, remote work")
        assert there.type("/search quokka").has("search.say.nothing")

    def test_distress_comes_first(self, there: Talk) -> None:
        assert there.type("/advert").type("I want to die").state == "parked"

    @pytest.mark.parametrize("words", ["skip", "never mind", "Not now", "no thanks"])
    def test_it_can_be_left(self, there: Talk, words: str) -> None:
        assert there.type("/advert").type(words).state == "feel.card"

    @pytest.mark.parametrize("words", [".", "keep", "https://jobs.example.com/some-long-name/12"])
    def test_too_little_is_asked_for_again_and_never_called_read(
        self, there: Talk, words: str
    ) -> None:
        there.type("/advert").type(words)
        assert (there.state, there.has("advert.say.too_little")) == ("advert.paste", True)
        there.type(f"/advert {words}").type("Baker wanted, full-time")
        assert (there.state, there.has("advert.say.read")) == ("feel.card", True)

    def test_an_advert_without_spaces_between_its_words_is_one(self, there: Talk) -> None:
        there.type("/advert").type("招聘面包师全职工作周末双休五险一金带薪年假提供住宿欢迎加入我们")
        assert there.has("advert.say.read")

    def test_a_picture_of_it_cannot_be_read(self) -> None:
        there = ward().type("/advert").send(Media("photo", "f"))
        assert (there.state, there.has("media.photo")) == ("advert.paste", True)
