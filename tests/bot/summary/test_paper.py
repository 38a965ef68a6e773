"""The PDF of several rejections: side by side first, then one after the other without gaps."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.summary.make import make
from bot.summary.material import Material
from bot.summary.typesetting import Press
from flows.kernel.session import Threads
from tests.bot.summary.extracted import pages
from tests.bot.summary.test_files import ALONE, material
from tests.bot.test_summary import answered

FIRMS = {1: "Acme", 2: "Bluewave", 3: "A firm with a very long name of its own, Sons and Daughters"}
FEW = ("fact.company", "fact.role", "fact.how", "intake.far", "intake.when", "reflect.proud")


def several(count: int = 3, **more: Any) -> Material:
    """Rejections of which little is known; the first has all that `material` has."""
    here = material(())
    whole = here.session.threads[1]
    threads = {1: whole}
    for number in range(2, count + 1):
        few = {step: whole.answers[step] for step in FEW}
        few["fact.company"] = answered(text=FIRMS.get(number, f"Firm {number}"))
        threads[number] = replace(whole, number=number, answers=few | more, plans=[], letter={})
        here.session.shelf[number] = {"status": "open"}
    here.session.threads = Threads(held=threads)
    return here


def paper(here: Material, **how: Any) -> list[str]:
    return [" ".join(page.split()) for page in pages(make("pdf", here, press=ALONE, **how).content)]


def test_several_open_side_by_side_in_a_table_and_a_picture() -> None:
    first = paper(several())[0]
    table, _, rest = first.partition("How strong it was, first and last")
    assert "Side by side" in table
    for said in (*FIRMS.values(), "Wednesday 18 November 2026", "Written, to be sent"):
        assert said in table
    assert "Ask one person I know Sun 22 Nov 2026, 09:00" in table
    assert "an interview" in rest


def test_a_column_with_nothing_in_it_is_left_out() -> None:
    here = several()
    bare = {n: replace(here.session.threads[n], plans=[]) for n in here.session.threads}
    here.session.threads = Threads(held=bare)
    table = paper(here)[0].partition("How strong it was, first")[0]
    assert "My letter" in table
    assert "What I do next" not in table


def test_one_alone_and_a_part_to_share_have_no_such_page() -> None:
    assert "Side by side" not in " ".join(paper(material()))
    assert "Side by side" not in " ".join(paper(several(), share=True))


def test_what_is_short_leaves_no_page_half_empty() -> None:
    assert [len(paper(several(count))) for count in (3, 6)] == [2, 3]


def test_the_picture_is_told_in_words_for_who_cannot_see_it() -> None:
    content = make("pdf", several(), press=ALONE).content
    assert re.search(rb"/Alt ?\(Acme: from 8 to 2 of 10", content)


def test_a_long_name_is_whole_wherever_it_is_a_title() -> None:
    here = several()
    assert "…" not in " ".join(paper(here))
    assert f"# Rebound: {FIRMS[3]}" in make("markdown", here).content.decode()


@dataclass(frozen=True, slots=True)
class Counting(Press):
    """Keeps how many pages each setting had."""

    counts: list[int] = field(default_factory=list)

    def pdf(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        content = Press.pdf(self, template, given, language)
        self.counts.append(len(pages(content)))
        return content


def counted(lines: int) -> tuple[list[int], int]:
    """How many pages each setting had, and how many the file has."""
    press = Counting(system=False)
    here = material((), 1, **{"reflect.different": answered(text="And once more. " * 6 * lines)})
    return press.counts, len(pages(make("pdf", here, press=press).content))


def test_a_line_more_than_a_page_is_set_tighter_and_no_page_holds_it_alone() -> None:
    longer = (counted(lines) for lines in range(1, 40))
    assert next(made for made in longer if made[0] != [1]) == ([2, 1], 1)
