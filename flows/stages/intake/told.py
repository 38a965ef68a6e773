"""What an answer teaches in passing: facts in the first sentence, feelings in any word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.session import Answer, code_of
from flows.kernel.wrong import Read, Wrong
from flows.listening import answers, employers, feelings, names, opening
from flows.listening.cues import articles
from flows.listening.own_dates import own_date
from flows.stages.intake.facts import HOW_IT_CAME, LANES

SHORTEST = 2
"""Letters of a name that may be cut off at its full stop ("St." of St. Mary's), unless capital."""
FEELINGS_AT_MOST = 3
LANE_TO = {stage: lane for lane, stage in LANES.items()}
"""The lane that leads to each stage by its name."""

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def read_lead(cursor: Cursor, text: str) -> Read:
    """Whoever leaves the way to us."""
    if answers.wants_lead(text):
        return {"codes": ["lead"]}, None
    return None, Wrong("choice", text)


def read_money(cursor: Cursor, text: str) -> Read:
    """Whoever names what it is to be paid with; nothing is wrong with any other words."""
    named = opening.opening(text, cursor.facts.local.date()).money
    return ({"codes": ["money"]} if named else None), None


def take_opening(cursor: Cursor, answer: Answer) -> None:
    """Keep the first sentence: a button says how it came, words may say everything."""
    code = code_of(answer)
    if code in HOW_IT_CAME:
        _heard(cursor, "fact.how", {"codes": [code]})
    if code == "withdrawn":
        _heard(cursor, "intake.far", {"codes": ["offer"]})
    if code == "letter_only":
        _heard(cursor, "fact.how", {"codes": ["said_no"]})
        _heard(cursor, "intake.lane", {"codes": ["write"]})
    if answer.get("text"):
        _first_listening(cursor, str(answer["text"]))


def _first_listening(cursor: Cursor, text: str) -> None:
    """What the sentence itself held: how, how far, when, who, and what it felt like."""
    heard = opening.opening(text, cursor.facts.local.date())
    lane = LANE_TO.get(heard.lane or "")
    coded = {"fact.how": heard.how, "intake.far": heard.far, "intake.lane": lane}
    for step, code in coded.items():
        if code:
            _heard(cursor, step, {"codes": [code]})
    for step, words in named(heard.role, heard.company, text).items():
        _heard(cursor, step, {"text": words})
    own = own_date(cursor.heard.words or text, cursor.facts.local)
    if own:
        _heard(cursor, "intake.date", {"date": own.day.isoformat()})
    when = opening.opening(own.besides, cursor.facts.local.date()).when if own else heard.when
    if when:
        _heard(cursor, "intake.when", {"date": when.isoformat()})
    if heard.feelings:
        _heard(cursor, "feel.words", {"codes": list(heard.feelings[:FEELINGS_AT_MOST])})
    _flags(cursor, internal=heard.internal, money=heard.money)


def named(role: str | None, company: str | None, text: str) -> dict[str, str]:
    """The role and the employer as they are said: "the bakery", "acme", none twice."""
    found = {"fact.role": role} if role and role.casefold() not in articles() else {}
    company = employers.without_clause(company) if company else company
    cut_short = company is not None and len(company) == SHORTEST and not company.isupper()
    if company and not cut_short and not (role and company.casefold() in role.casefold()):
        found["fact.company"] = f"the {company}" if employers.is_a_kind(company, text) else company
    return found


def _flags(cursor: Cursor, **named: bool) -> None:
    for name, true in named.items():
        if true:
            _heard(cursor, f"fact.{name}", {"codes": ["yes"]})


def take_job(cursor: Cursor, answer: Answer) -> None:
    """The role and the employer in what was named, and whether it was inside."""
    for step in ("fact.role", "fact.company", "fact.internal"):
        cursor.drop(step)
    if "internal" in answer.get("codes", ()):
        _flags(cursor, internal=True)
    if answer.get("text") and not _told_here(cursor, str(answer["text"])):
        role, company, internal = names.job(answers.without_yes(str(answer["text"])))
        for step, words in named(role, company, str(answer["text"])).items():
            cursor.record(step, {"how": "heard", "text": words})
        _flags(cursor, internal=internal)


def _told_here(cursor: Cursor, text: str) -> bool:
    """Whether the whole story came only at this question, the job in it: then it is read as one."""
    heard = opening.opening(text, cursor.facts.local.date())
    if not (heard.how and heard.role):
        return False
    _first_listening(cursor, text)
    return True


def take_far(cursor: Cursor, answer: Answer) -> None:
    """An offer that did not hold was taken back."""
    if "offer" in answer.get("codes", ()):
        cursor.record("fact.how", {"how": "heard", "codes": ["withdrawn"]})
    elif cursor.facts.code("fact.how") == "withdrawn":
        cursor.record("fact.how", {"how": "heard", "codes": ["said_no"]})


def take_words(cursor: Cursor, answer: Answer) -> None:
    """Feelings picked on the first page stay when [more] opens the second; a word is read too."""
    kept = cursor.lead.pop("picked_words", [])
    codes = [c for c in (*kept, *answer.get("codes", ())) if c != "more"]
    own = str(answer.get("text", ""))
    taught = feelings.feelings(own)
    codes += [code for code in taught if code not in codes]
    if own and not codes and feelings.nothing_felt(own):
        codes, own = ["nothing"], ""
    if len(codes) > 1:
        codes = [c for c in codes if c != "nothing"]
    if "more" in answer.get("codes", ()):
        cursor.lead["picked_words"] = codes
        cursor.drop("feel.words")
        return
    cursor.lead.pop("more_words", None)
    codes = list(dict.fromkeys(codes))
    chosen = {*kept, *answer.get("codes", ())} - {"more"}
    in_words = any(letter.isalpha() for letter in cursor.heard.words)  # kept as they are
    if not in_words and len(chosen) > FEELINGS_AT_MOST:
        cursor.reply("feel.words.say.three")
    new: Answer = {"codes": codes[:FEELINGS_AT_MOST]}
    if own and not taught:
        new["text"] = own
    cursor.record("feel.words", new, cursor.heard.words)


def take_after(cursor: Cursor, answer: Answer) -> None:
    """Every later number stays beside the one before it: the chart, and the two rises."""
    named = [*cursor.lead.get("numbers", []), answer["number"]]
    cursor.lead["numbers"] = named
    cursor.record("feel.after", {"number": answer["number"], "numbers": named})


def _heard(cursor: Cursor, step: str, answer: Answer) -> None:
    """Keep what was said in passing, unless it was answered when it was asked."""
    if cursor.thread.answers.get(step, {}).get("how", "heard") == "heard":
        cursor.record(step, {"how": "heard", **answer})
