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
    "70_nell_misread_writes_on": "Harbour Dental",
    "72_carmen_misread_writes_on": "Sol",
    "86_jin_sheet_of_facts": "CityLink Holt",
    "87_ines_waits": "Lindt Keller",
    "90_kurt_says_little": "Brand Voss",
    "92_dario_on_his_phone": "kornmanns",
    "96_vera_three_languages": "Nordkai",
    "97_tim_bus_in_ten": "Halden Sandra Kell Weller",
    "98_tomasz_learns_english": "Brightwater Lindqvist Tomasz Wierzbicki",
    "99_alex_who_reads_it": "Kestrel Priya Nair",
    "100_ruth_good_news_between": "Tessel Asante Ruth Varga",
    "101_jo_changes_five_times": "Thornbury Margaret Holt Larkin",
    "102_noor_goes_quiet": "Brightline Corvane Joanna Noor",
    "103_gary_one_letter": "Pellow Stubbs Gary Ashby",
    "104_bisi_nights": "Ashgrove",
    "105_jakob_joiner": "Brandl",
    "106_pilar_cook": "Miramar Rosa Ferrer",
    "107_deb_mistypes": "Swiftline Swifthaul Whitlock",
    "108_sunil_asks_wording": "Meridian Kulkarni",
    "109_abel_in_grief": "Oakmere",
    "110_wren_ironic": "Lumo Pip",
    "111_marek_one_thing": "Dornfeld",
    "112_odile_rambles": "Corvane",
    "113_harriet_gardener": "Elmcote Ashby",
    "114_tamsin_lunch_break": "Harcourt Vale Oyelaran",
}
"""Who and which employers they mention, read by people: each word of it goes."""
WITHOUT = {"26_lena_forgets", "62_edda_leaves_in_the_middle"}
"""Of them nothing is left."""
NAMELESS = {
    "01_only_ones",
    "09_kofi_phone_call",
    "10_ruth_relief",
    "11_sam_numb",
    "14_noor_night",
    "16_bea_what_next",
    "17_jonas_one_step",
    "18_olga_skips",
    "20_greta_comes_back",
    "21_farid_two_at_once",
    "24_mira_breather",
    "27_a_dark_evening",
    "29_bad_input",
    "33_bo_small_talk",
    "40_agnes_goes_quiet",
    "91_elspeth_rambles",
    "93_celia_ironic",
    "94_tove_asks_back",
    "95_miriam_grieves",
}
"""They mention nobody and no employer by a name."""


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


def test_everybody_was_read_for_names_and_each_name_was_said() -> None:
    there = {folder.name for folder in (FOLDER / PEOPLE).iterdir() if folder.is_dir()}
    assert there == NAMES.keys() | WITHOUT | NAMELESS
    typed = {name: "\n".join(read(FOLDER / PEOPLE / name).typed) for name in NAMES}
    assert not [
        name for name in NAMES if named_in(typed[name], NAMES[name]) != {*NAMES[name].split()}
    ]
