"""Taking an answer: what a step's answer teaches besides itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from flows.buttons import at_hour, day_after_tomorrow
from flows.edits import unsettle_dependents
from flows.listening import feelings, names, opening, ticks
from flows.listening.wording import flags, softened
from flows.paths import NOTED, PASSING
from flows.planning import (
    AFTER_TALK,
    LOOK_BACK,
    at_their_hour,
    moment,
    plan_at,
    replan,
    tomorrow_morning,
    tonight,
    unplan,
    working_days_after,
)
from flows.session import Answer

if TYPE_CHECKING:
    from flows.cursor import Cursor


def take_answer(cursor: Cursor) -> None:
    """Record what was heard at the state, and all that follows from it at once."""
    step, answer = cursor.state, cursor.heard.answer
    with unsettle_dependents(cursor, step):
        _take(cursor, step, answer)


def _take(cursor: Cursor, step: str, answer: Answer) -> None:
    if step not in PASSING or step in NOTED:
        cursor.record(step, answer, cursor.heard.words)
    if step in TAKERS:
        TAKERS[step](cursor, answer)
    cursor.changed()


def _heard(cursor: Cursor, step: str, answer: Answer) -> None:
    """Keep what was said in passing, unless it was already answered."""
    if step not in cursor.thread.answers:
        cursor.record(step, {"how": "heard", **answer})


def _opening(cursor: Cursor, answer: Answer) -> None:
    code = next(iter(answer.get("codes", ())), "")
    if code in {"said_no", "silence", "withdrawn"}:
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
    coded = {"fact.how": heard.how, "intake.far": heard.far, "intake.lane": heard.lane}
    for step, code in coded.items():
        if code:
            _heard(cursor, step, {"codes": [code]})
    for step, words in {"fact.role": heard.role, "fact.company": heard.company}.items():
        if words:
            _heard(cursor, step, {"text": words})
    if heard.when:
        _heard(cursor, "intake.when", {"date": heard.when.isoformat()})
    if heard.feelings:
        _heard(cursor, "feel.words", {"codes": list(heard.feelings[:3])})
    _flags(cursor, internal=heard.internal, money=heard.money)


def _flags(cursor: Cursor, **named: bool) -> None:
    for name, true in named.items():
        if true:
            _heard(cursor, f"fact.{name}", {"codes": ["yes"]})


def _job(cursor: Cursor, answer: Answer) -> None:
    if "internal" in answer.get("codes", ()):
        _flags(cursor, internal=True)
    if answer.get("text"):
        role, company, internal = names.job(str(answer["text"]))
        for step, words in {"fact.role": role, "fact.company": company}.items():
            if words:
                cursor.record(step, {"how": "heard", "text": words})
        _flags(cursor, internal=internal)


def _far(cursor: Cursor, answer: Answer) -> None:
    if "offer" in answer.get("codes", ()):
        cursor.record("fact.how", {"how": "heard", "codes": ["withdrawn"]})


def _words(cursor: Cursor, answer: Answer) -> None:
    """Feelings picked on the first page stay when [more] opens the second; a word is read too."""
    kept = cursor.lead.pop("picked_words", [])
    codes = [c for c in (*kept, *answer.get("codes", ())) if c != "more"]
    own = str(answer.get("text", ""))
    codes += [c for c in feelings.feelings(own) if c not in codes]
    if own and not codes and feelings.nothing_felt(own):
        codes, own = ["nothing"], ""
    if len(codes) > 1:
        codes = [c for c in codes if c != "nothing"]
    if "more" in answer.get("codes", ()):
        cursor.lead["picked_words"] = codes
        cursor.drop("feel.words")
        return
    cursor.lead.pop("more_words", None)
    taught = set(feelings.feelings(own))
    new: Answer = {"codes": list(dict.fromkeys(codes))[:3]}
    if own and not taught:
        new["text"] = own
    cursor.record("feel.words", new, cursor.heard.words)


def _after(cursor: Cursor, answer: Answer) -> None:
    """Every later number stays beside the one before it: the chart, and the two rises."""
    named = [*cursor.lead.get("numbers", []), answer["number"]]
    cursor.lead["numbers"] = named
    cursor.record("feel.after", {"number": answer["number"], "numbers": named})


def _pause(cursor: Cursor, answer: Answer) -> None:
    code = next(iter(answer.get("codes", ())), "")
    if code not in {"day", "tonight"}:
        return
    cursor.person["consent"] = True
    cursor.changed()
    at = tonight(cursor) if code == "tonight" else day_after_tomorrow(cursor.facts)
    plan_at(cursor, "return", at, "nudged")


def _zone(cursor: Cursor, answer: Answer) -> None:
    zone = next(iter(answer.get("codes", ())), "later")
    if zone == "later":
        return
    cursor.person["zone"] = zone
    cursor.changed()
    replan(cursor)


def _hour(cursor: Cursor, answer: Answer) -> None:
    codes = answer.get("codes", ())
    if "other" in codes:
        cursor.drop("pause.hour")
        return
    if "quiet_too" in codes:
        cursor.person["nudges"] = True
    cursor.person["hour"] = answer.get("time") or cursor.person.get("hour") or "18:30"
    cursor.changed()
    planned = moment(cursor, "return")
    if planned and answer.get("time"):
        local = planned.at.astimezone(cursor.facts.local.tzinfo)
        plan_at(cursor, "return", at_hour(local, time.fromisoformat(answer["time"])), "nudged")


def _expect(cursor: Cursor, answer: Answer) -> None:
    form = {"write": "full", "two_lines": "two"}.get(next(iter(answer.get("codes", ())), ""))
    if form:
        cursor.thread.letter = {**cursor.thread.letter, "form": form, "status": "draft"}
    if "good_for" in answer.get("codes", ()):
        cursor.drop("follow.expect")


def _instead(cursor: Cursor, answer: Answer) -> None:
    if "two_lines" in answer.get("codes", ()):
        cursor.thread.letter = {**cursor.thread.letter, "form": "two"}


def _when(cursor: Cursor, answer: Answer) -> None:
    """When the letter goes: a day to ask whether it went; "now" asks tomorrow."""
    code = next(iter(answer.get("codes", ())), "")
    status = {"never": "kept"}.get(code, "to_send")
    cursor.thread.letter = {**cursor.thread.letter, "status": status}
    days = {
        "night": lambda: tomorrow_morning(cursor),
        "now": lambda: at_their_hour(cursor, tomorrow_morning(cursor).date()),
        "weeks": lambda: at_their_hour(cursor, (cursor.facts.local + AFTER_TALK).date()),
        "at": lambda: datetime.fromisoformat(answer["local"]),
    }
    if code in days:
        cursor.person["consent"] = True
        plan_at(cursor, "sent", days[code](), "follow.sent")


def _sent(cursor: Cursor, answer: Answer) -> None:
    code = next(iter(answer.get("codes", ())), "")
    today = cursor.facts.local.date()
    if code == "yes":
        cursor.thread.letter = {**cursor.thread.letter, "status": "sent", "sent": today.isoformat()}
        day = working_days_after(today)
        plan_at(cursor, "answer", at_their_hour(cursor, day), "follow.answer")
    elif code == "not_yet":
        plan_at(cursor, "sent", day_after_tomorrow(cursor.facts), "follow.sent")
    else:
        cursor.thread.letter = {**cursor.thread.letter, "status": "kept"}


def _answer_came(cursor: Cursor, answer: Answer) -> None:
    code = next(iter(answer.get("codes", ())), "nothing")
    status = {"real": "answered", "phrase": "answered"}.get(code, "closed")
    cursor.thread.letter = {**cursor.thread.letter, "status": status}


def _rewrite(cursor: Cursor, answer: Answer) -> None:
    """A line of the letter in their words, read for reproach and pleading before it stands."""
    text = str(answer.get("text", ""))
    letter = {key: value for key, value in cursor.thread.letter.items() if key != "checked"}
    found = flags(text)
    if found:
        marked = ", ".join(dict.fromkeys(flag.word for flag in found))
        letter["checked"] = {
            "marked": marked,
            "code": found[0].code,
            "offered": softened(text),
            "own": text,
        }
    else:
        letter["lines"] = {**letter.get("lines", {}), letter.get("picked", ""): text}
    cursor.thread.letter = letter


def _wording(cursor: Cursor, answer: Answer) -> None:
    letter = dict(cursor.thread.letter)
    checked = letter.pop("checked", {})
    text = checked["own" if "keep_mine" in answer.get("codes", ()) else "offered"]
    letter["lines"] = {**letter.get("lines", {}), letter.get("picked", ""): text}
    cursor.thread.letter = letter


def _plan(cursor: Cursor, answer: Answer) -> None:
    """If it is then, then I do this: the plan last chosen gets its hour."""
    if not answer.get("local"):
        return
    cursor.person["consent"] = True
    named = cursor.lead.pop("replanning", None)
    row = _plan_row(cursor, named)
    if not row["what"]:
        return
    row |= {"local": answer["local"], "set": cursor.now.isoformat(), "status": "open"}
    plans = cursor.thread.plans
    number = named if named is not None else len(plans)
    plans[number : number + 1] = [row]
    name = f"plan{number}"
    plan_at(cursor, name, datetime.fromisoformat(answer["local"]), "later.plan")


def _plan_row(cursor: Cursor, named: int | None) -> dict[str, str]:
    if named is not None:
        return dict(cursor.thread.plans[named])
    own = cursor.facts.text("move.another" if cursor.state == "move.hour" else "move.next")
    if own:
        return {"what": own, "kind": "text"}
    return {"what": cursor.facts.code("move.next"), "kind": "code"}


def _plan_came(cursor: Cursor, answer: Answer) -> None:
    number = int(cursor.lead.get("plan_due", 0))
    code = next(iter(answer.get("codes", ())), "")
    if number >= len(cursor.thread.plans):
        return
    cursor.thread.plans[number]["status"] = {"done": "done", "let_go": "gone"}.get(code, "open")
    if code == "not_yet":
        plan_at(cursor, f"plan{number}", tomorrow_morning(cursor), "later.plan")
    if code == "change":
        cursor.lead["replanning"] = number


def _again(cursor: Cursor, answer: Answer) -> None:
    """The line for the next no: kept with the person, because that is where it is needed."""
    code = next(iter(answer.get("codes", ())), "")
    words = {"friend": cursor.facts.text("feel.kind"), "": str(answer.get("text", ""))}
    text = words.get(code, "")
    card = {"text": text} if text else {"code": _setback_code(cursor, code)}
    if text or card.get("code"):
        cursor.person["setback"] = {**card, "at": cursor.now.isoformat()}
    cursor.changed()


def _setback_code(cursor: Cursor, code: str) -> str:
    if code == "friend":
        return f"phrase.kind.{cursor.facts.code('feel.kind')}"
    return "" if code in {"", "nothing"} else f"phrase.again.{code}"


def _bye(cursor: Cursor, answer: Answer) -> None:
    if "yes" in answer.get("codes", ()):
        cursor.person["consent"] = True
        day: date = (cursor.facts.local + LOOK_BACK).date()
        plan_at(cursor, "look", at_their_hour(cursor, day), "later.look")
    else:
        unplan(cursor, f"{cursor.session.current}/look")


def _different(cursor: Cursor, answer: Answer) -> None:
    """What their own words name is ticked: nobody is asked for it again in the list."""
    named = ticks.ticks(str(answer.get("text", "")))
    if named:
        cursor.record("reflect.different", {**answer, "codes": list(named)}, cursor.heard.words)


def _trade(cursor: Cursor, answer: Answer) -> None:
    """A dislike in their own words is traded as those words."""
    if "own" in answer.get("codes", ()):
        codes = [code for code in answer["codes"] if code != "own"]
        text = cursor.facts.text("analyze.past")
        cursor.record("analyze.trade", {"codes": codes, "text": text})


def _chair(cursor: Cursor, answer: Answer) -> None:
    """Every new look from their chair asks anew what was seen from there."""
    cursor.drop("reflect.seat")


TAKERS: dict[str, Callable[[Cursor, Answer], None]] = {
    "opening.hello": _opening,
    "opening.paste": _opening,
    "intake.job": _job,
    "intake.far": _far,
    "feel.words": _words,
    "feel.after": _after,
    "pause.offer": _pause,
    "pause.zone": _zone,
    "pause.hour": _hour,
    "analyze.trade": _trade,
    "reflect.more": _pause,
    "reflect.different": _different,
    "reflect.chair": _chair,
    "follow.expect": _expect,
    "follow.instead": _instead,
    "follow.when": _when,
    "follow.sent": _sent,
    "follow.answer": _answer_came,
    "follow.rewrite": _rewrite,
    "follow.wording": _wording,
    "move.plan": _plan,
    "move.hour": _plan,
    "move.again": _again,
    "later.plan": _plan_came,
    "move.bye": _bye,
}
"""What the answer of a step teaches besides itself."""
