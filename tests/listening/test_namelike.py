"""What looks like a name, in any script: rather one too many than one too few."""

from time import perf_counter

import pytest

from flows.listening.contacts import contacts
from flows.listening.namelike import likely_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # inside a sentence, a capital
        ("I told Marcin about it", ["Marcin"]),
        ("the talk with Anna Berg and Lindqvist went well", ["Anna Berg", "Lindqvist"]),
        ("I worked at the Museum of Textiles for years", ["Museum of Textiles"]),
        ("the Brandt Museum, then van der Berg's office", ["Brandt Museum", "van der Berg"]),
        ("ask O'Neill, Jean-Luc and McKay", ["O'Neill", "Jean-Luc", "McKay"]),
        ("I said yes to Will and Grace", ["Will", "Grace"]),
        # at its beginning, a word that nobody uses
        ("Marcin helped me. Jorun rang", ["Marcin", "Jorun"]),
        ("Karin", ["Karin"]),
        ("Mark said I was clear", ["Mark"]),
        ("Prepared well. Listening to people. Say one number, then stop", []),
        ("The quiet of the depot", []),
        # what has a capital and is nobody
        ("I'd send the CV on Monday in March, in English, to HR", []),
        ("And I, when I'm asked, say OK", []),
        ("I AM SO ANGRY ABOUT THIS", []),
        ("they went with the OTHER one, AGAIN, as on Saturdays", []),
        # without a capital, who is said to be somebody
        ("my sister jorun and her friend tarek listened", ["jorun", "tarek"]),
        ("i told marcin, then i rang ilse", ["marcin", "ilse"]),
        ("my sister listened and my boss agreed", []),
        ("ms. o'neil rang, then prof petrov and dr. house", ["o'neil", "petrov", "dr. house"]),
        ("the dr said so, and the prof and I agreed", []),
        # one capital that every sentence may have is not shouting
        ("Thanks to Will I prepared", ["Will"]),
        ("THANKS TO WILL WE PREPARED", []),
        # where somebody can be reached
        ("write to j.doe+jobs@mail.lumora.co.uk.", ["j.doe+jobs@mail.lumora.co.uk"]),
        ("ask @jdoe_1 or @o.k.a, see you @ 5", ["@jdoe_1", "@o.k.a"]),
        (
            "on linkedin.com/in/jane-doe, (www.doe.example)",
            ["linkedin.com/in/jane-doe", "www.doe.example"],
        ),
        (
            "see https://doe.example/a?b=1! or doe.dev, e.g. today",
            ["https://doe.example/a?b=1", "doe.dev"],
        ),
        ("call +49 170 1234567 or 0170/123 45 67", ["+49 170 1234567", "0170/123 45 67"]),
        (
            "call (555) 123-4567, 555.123.4567 or 5551234567",
            ["(555) 123-4567", "555.123.4567", "5551234567"],
        ),
        ("on 01.02.2026 and 2026-11-20 at 10:30, 2 of 3, 45 000 or 50,000 a year, 2019-2024", []),
        ("it was 3/4 done.then 1.5 and 01/02/2026, and/or 10.000.000", []),
        # other languages
        ("Hablé con Lucía sobre eso", ["Lucía"]),
        ("Ich habe mit Jürgen über die Arbeit gesprochen", ["Jürgen"]),
        ("Я говорил с Мариной и с Петром Ивановым", ["Мариной", "Петром Ивановым"]),
        ("Μίλησα με τον Γιώργο", ["Γιώργο"]),
        # scripts without capitals
        ("I asked 李伟 what he thought, and محمد علي too", ["李伟", "محمد علي"]),
        ("我跟李伟说了", ["李伟"]),
        ("王先生很客气,张小姐也是", ["王先生", "张小姐"]),
        ("田中さんに電話した", ["田中"]),
        ("김민수 씨와 이야기했다", ["김민수"]),
        ("تحدثت مع أحمد عن العمل", ["أحمد"]),
        ("سألت الدكتورة ليلى", ["ليلى"]),
        ('דיברתי עם דנה ועם ד"ר כהן', ["דנה", "כהן"]),
        ("श्री वर्मा ने कहा", ["वर्मा"]),
    ],
)
def test_what_looks_like_a_name(text: str, names: list[str]) -> None:
    assert likely_names(text) == names


LONG = (
    "Aa ",
    "a",
    "A'",
    "told ",
    "van ",
    "my sister ",
    "A. ",
    "王",
    "مع ",
    "א",
    "คุณ",
    "田",
    "ア",
    "जी",
    "a.",
    "a@",
    "@a.",
    "www.",
    "+49 1",
    "0 ",
    "dr. ",
)


@pytest.mark.parametrize("piece", LONG)
def test_a_long_text_is_read_in_time(piece: str) -> None:
    began = perf_counter()
    names = likely_names(piece * 20_000)
    assert perf_counter() - began < 5
    assert all(
        len(name) <= 80 for name in set(names).difference(contacts((piece * 20_000)[:20_000]))
    )


def test_there_is_no_name_in_nothing() -> None:
    assert likely_names("") == []
