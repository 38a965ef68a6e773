"""An answer put right by what it is called, by how a name is spelt, or by what wrote it wrongly."""

from __future__ import annotations

import pytest

from tests.flows.talking import Given, Talk
from tests.flows.test_conversed import at
from tests.flows.test_put_right import values

Known = dict[str, Given]
KNOWN: Known = {
    "intake__job": "product designer at Kestrel",
    "intake__far": ("interview",),
    "intake__when": "thursday",
    "feel__words": "sad and angry",
    "feel__strength": ("7",),
    "follow__who": ("interviewer",),
    "follow__name": "Ms Reyes",
    "reflect__proud": "i stayed calm",
    "reflect__different": "prepare more",
    "reflect__goal": "talk slower",
}
NAMES = [
    ("feel.sore", "It was the HSE by the way, I put the wrong crowd in", "fact.company", "HSE"),
    ("feel.count", "Two Ls at the end. Kestrell.", "fact.company", "Kestrell"),
    ("feel.kind", "one L too few: Kestrell", "fact.company", "Kestrell"),
    ("feel.kind", "its spelt Kestrall", "fact.company", "Kestrall"),
    ("feel.sore", "wrong company sorry. Tesco", "fact.company", "Tesco"),
    ("feel.sore", "the firm was Falcon, i gave you the agency by mistake",
     "fact.company", "Falcon"),
    ("feel.count", "Dictation heard that wrong. Production designer, not product.",
     "fact.role", "production designer"),
    ("feel.sore", "autocorrect! UX designer", "fact.role", "UX designer"),
    ("feel.sore", "voice typing got that wrong, it was prompt designer",
     "fact.role", "prompt designer"),
    ("follow.ask", "the surname is with z at the end, Reyez", "follow.name", "Ms Reyez"),
    ("follow.draft", "there's an h in it, Rheyes", "follow.name", "Ms Rheyes"),
]  # fmt: skip
FACTS = [
    ("feel.count", "Actually sorry they never said no, they just stopped replying",
     "fact.how", "silence"),
    ("feel.count", "I should have said, nobody has told me no. They just never answered",
     "fact.how", "silence"),
    ("feel.count", "it was an offer they pulled, not a no", "fact.how", "withdrawn"),
    ("feel.count", "take back the interview bit, they only rang me", "intake.far", "call"),
    ("feel.count", "should have said it was only a phone screen", "intake.far", "call"),
    ("feel.count", "no it came the day before that", "intake.when", "2026-02-25"),
    ("reflect.proud", "no I must correct that, the call came the day after",
     "intake.when", "2026-02-27"),
    ("feel.count", "not thursday, a day earlier", "intake.when", "2026-02-25"),
    ("feel.count", "7 was me being dramatic. 5", "feel.strength", 5),
    ("feel.card", "5", "feel.strength", 5),
    ("feel.card", "more like 4", "feel.strength", 4),
]  # fmt: skip
WORDS = [
    ("feel.card", "grand yeah, only the friend bit change to: go home and feed the cats",
     "feel.kind", "go home and feed the cats"),
    ("feel.card", "can the bit to the friend say come over for tea",
     "feel.kind", "come over for tea"),
    ("reflect.wins", "change what i did well to: i was on time",
     "reflect.proud", "i was on time"),
    ("reflect.wins", "the thing im proud of should say: i asked good questions",
     "reflect.proud", "i asked good questions"),
    ("reflect.close", "the goal bit should be breathe before I answer",
     "reflect.goal", "breathe before I answer"),
    ("reflect.goal", "for the differently question, put sleep more",
     "reflect.different", "sleep more"),
    ("reflect.wins", "for the thing before, put that i thanked the receptionist",
     "reflect.proud", "i thanked the receptionist"),
    ("reflect.wins", "oh and for the proud bit: that i practised with my sister",
     "reflect.proud", "i practised with my sister"),
]  # fmt: skip
TOLD_BACK = [
    ("analyze.want", "wrong company, that was the other rejection. This one is Nordlys",
     "fact.company", "Nordlys"),
    ("feel.count", "it says Kestrel but they're called Kestor", "fact.company", "Kestor"),
    ("feel.sore", "you've got me down as product designer, it was product owner",
     "fact.role", "product owner"),
    ("follow.point", "it says Reyes. its Reynolds", "follow.name", "Ms Reynolds"),
    ("feel.sore", "it says interview. it was only a phone call", "intake.far", "call"),
    ("follow.ask", "date was off, they told me wednesday", "intake.when", "2026-02-25"),
]  # fmt: skip


@pytest.mark.parametrize(("step", "said", "changed", "value"), [*TOLD_BACK, *NAMES, *FACTS, *WORDS])
def test_what_is_put_right_takes_the_place_of_what_was_noted(
    step: str, said: str, changed: str, value: object
) -> None:
    there = at(step, **KNOWN)
    assert value not in values(there.answers[changed])
    there.type(said)
    assert value in values(there.answers[changed])
    assert there.state == step
    assert "→" in there.text


def test_a_way_it_went_is_taken_back() -> None:
    there = at("reflect.proud", reflect__inside=("well",))
    there.type("nah take back the 'well', it was rubbish actually")
    assert there.answers["reflect.inside"]["codes"] == ["badly"]
    assert "reflect.proud" not in there.answers


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("feel.sore", "they gave me the wrong job description"),
        ("feel.sore", "wrong company for me anyway"),
        ("feel.sore", "that they put the wrong company on the letter"),
        ("reflect.list", "my phone rang right in the middle"),
        ("reflect.wins", "i got an A in it, the test"),
        ("reflect.wins", "they asked two Qs at the end. easy"),
        ("feel.count", "nobody ever said no to me before"),
        ("feel.count", "never had a no before this"),
        ("feel.sore", "the day before i had ironed my shirt"),
        ("feel.sore", "no, the day before my granddad was buried"),
        ("feel.sore", "it came the day before my birthday"),
        ("feel.future", "i'd take back nothing, it was a good place"),
        ("feel.card", "5 people told me that"),
        ("feel.card", "the friend line is silly"),
        ("feel.kind", "make it about them, not you"),
        ("reflect.different", "should have said no to the test"),
        ("reflect.notmine", "spelled out in the advert, two years"),
        ("reflect.close", "is the goal supposed to say something?"),
        ("feel.sore", "it says nothing about me, they wanted a Kestrel, not me"),
        ("feel.sore", "you have nice words, but it still hurts"),
        ("reflect.wins", "the one before me was late"),
        ("reflect.list", "wrong outfit and my hands going like leaves"),
    ],
)
def test_what_only_sounds_so_changes_nothing(step: str, said: str) -> None:
    there = at(step, **KNOWN)
    before = dict(there.answers)
    there.type(said)
    assert {one: there.answers[one] for one in before} == before


def planned() -> Talk:
    """Somebody who has just said when: tomorrow at ten."""
    return at("move.plan", intake__when=("weeks_ago",)).type("tomorrow at 10")


@pytest.mark.parametrize(
    ("said", "local"),
    [
        ("make it 11 tmrw not 10, the early bus never turns up", "2026-03-03T11:00"),
        ("make that monday not tomorrow, i got called in to work", "2026-03-09T10:00"),
        ("11 rather than 10 please", "2026-03-03T11:00"),
        ("move it to thursday, kids are off", "2026-03-05T10:00"),
        ("sorry not 10. 12", "2026-03-03T12:00"),
        ("wed not tues, got a dentist thing", "2026-03-04T10:00"),
        ("sorry, wednesday instead, i'm on shift", "2026-03-04T10:00"),
        ("can the reminder be at 6pm, i work till 5", "2026-03-02T18:00"),
    ],
)
def test_a_planned_time_is_put_right_just_behind_it(said: str, local: str) -> None:
    there = planned()
    came = there.answers["intake.when"]
    there.type(said)
    assert there.answers["move.plan"]["local"] == local
    assert there.answers["intake.when"] == came
    assert "→" in there.text


@pytest.mark.parametrize(
    "said",
    [
        "no, they never answered on monday",
        "not giving up before friday",
        "no, on friday they laughed at me",
        "it isn't the end of the world, 10 others are there",
        "I'd look at three places instead",
        "actually I was fine on monday",
    ],
)
def test_what_is_no_other_time_leaves_the_plan(said: str) -> None:
    there = planned()
    before = there.answers["move.plan"]
    assert there.type(said).answers["move.plan"] == before
