"""Over the people of tests/transcripts: no name they mention is shared, unless it may stay."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot import app
from bot.settings.config import read_settings
from bot.summary.make import make
from bot.summary.material import Material, collect
from bot.summary.share import names_shown
from tests.examples.person import MADE
from tests.transcripts.play import FOLDER, KEY, PEOPLE, PERSON, play, read

NAMES = {
    "02_dana_final_round": "Brandt Hofer Dana Kovac",
    "03_tom_lost_count": "Ritter Hill",
    "04_aisha_ghosted": "Anna Bell Aisha Diallo",
    "05_marcin_offer_back": "Nordhafen",
    "06_ines_internal": "Karin",
    "07_leo_letter_only": "Norda Jonas Leo",
    "08_petra_pasted_mail": "Lang Veltins",
    "12_yuki_own_word": "Botanical",
    "13_rick_angry": "Baxter",
    "15_victor_looks_back": "Kessler",
    "19_deniz_jumps": "Bluewave Aydin",
    "22_hanna_changes_mind": "Merck",
    "23_paul_wording": "CityLink Osei",
    "25_walter_asks_back": "Hofmann",
    "28_lucia_other_language": "Sol",
    "30_ada_second_no": "Lingua Nord",
    "31_emil_dates": "Linde",
    "32_stella_practises": "Graz Leoben Bruck",
    "34_nina_doors": "Rehazentrum Anna",
    "41_bruno_busy_month": "Alder Birch Cedar",
    "42_clara_machine_asleep": "Elm",
    "60_selma_three_noes": "Textiles Okafor Linden Hill",
    "61_ivo_only_one": "Green",
    "71_moritz_misread_writes_on": "Klinikum",
    "73_otis_misread_says_no": "Parcel",
    "74_heike_misread_says_no": "Stadtwerke",
    "75_pablo_misread_says_no": "Casa Luna",
    "76_june_meant_after_all": "Elm",
    "77_kai_meant_after_all": "Lager",
    "78_rosa_meant_after_all": "Zapatos",
    "80_ingrid_replies": "Ekström Ingrid Dahl",
    "81_oskar_good_news": "Nordbau Adeyemi Oskar Lind",
    "82_yara_at_the_door": "Lantern Yara",
    "83_fatou_still_open": "Kestrel Novak",
    "84_milo_asks_about_a_phrase": "Petal",
    "85_renate_task": "Verbatim Berg",
    "86_jin_sheet_of_facts": "CityLink Holt",
}
"""Who and which employers they mention, read by people: each word of it goes."""
WITHOUT = {"26_lena_forgets", "62_edda_leaves_in_the_middle"}
"""Of them nothing is left."""


@cache
def kept(name: str) -> Material:
    """What somebody has at the end of their conversation."""
    with TemporaryDirectory() as scratch:
        play(read(FOLDER / PEOPLE / name), Path(scratch))
        named = {"REBOUND_DATABASE": f"{scratch}/notes.db", "REBOUND_KEY": KEY, "TZ": "UTC"}
        with app.opened(read_settings(named, Path(scratch) / "no.env"), None) as store:
            person = app.find_person(store, PERSON)
            script = app.conversation().script(person.language)
            return collect(store, person, script, MADE)


def shared(here: Material, *stay: str) -> str:
    return make("markdown", here, share=True, stay=stay).content.decode()


def named_in(page: str, names: str) -> set[str]:
    return {name for name in names.split() if re.search(rf"(?i)\b{name}\b", page)}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_no_name_they_mention_is_in_it(name: str) -> None:
    assert named_in(shared(kept(name)), NAMES[name]) == set()


@pytest.mark.parametrize("name", ["41_bruno_busy_month", "60_selma_three_noes", "34_nina_doors"])
def test_what_is_ticked_stays_and_nothing_else(name: str) -> None:
    here = kept(name)
    first, *others = names_shown(here)
    assert first in shared(here, first)
    assert not any(other in shared(here, first) for other in others)
    assert named_in(shared(here, first, *others), NAMES[name])


def test_everybody_who_names_somebody_is_among_them() -> None:
    there = {folder.name for folder in (FOLDER / PEOPLE).iterdir() if folder.is_dir()}
    assert NAMES.keys() | WITHOUT <= there
