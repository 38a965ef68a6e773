"""Patterns that lead away, or come back: where to, and that every answer is still there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from flows.check.standing import Standing, written
from flows.check.trials.shape import keeps, says, stands
from flows.conversation import PATHS
from flows.kernel.events import Edited, Press, Start
from flows.kernel.step import Trait
from flows.stages.intake.facts import BEING_TOLD

DAYS = timedelta(days=1)


def correction_earlier(there: Standing) -> Iterator[str] | None:
    """An earlier answer opened and left as it was."""
    opened = there.after("/edit 1")
    row = opened.step if opened.state != there.state else None
    if not there.is_place or row is None or not row.skippable or Trait.AGREED in row.traits:
        return None
    return stands(there, opened.after("/skip"))


def correction_edited_message(there: Standing) -> Iterator[str] | None:
    """The message that named the job, rewritten."""
    thread = there.session.threads.get(there.session.current)
    if thread is None or not thread.answers.get("intake.job", {}).get("text"):
        return None
    return _rewritten(
        there, there.after(Edited("intake.job", there.session.current, "cook at Crumb"))
    )


def _rewritten(there: Standing, after: Standing) -> Iterator[str]:
    if after.state != there.state:
        yield f"leads to {after.state}"
    if after.answers[there.session.current]["intake.job"].get("text") != "cook at Crumb":
        yield "does not change the note"


def cancel(there: Standing) -> Iterator[str] | None:
    """Whoever stops and starts again stands at the same question, with the same answers."""
    return None if there.state == "start" else _stopped(there, there.after("/stop"))


def _stopped(there: Standing, after: Standing) -> Iterator[str]:
    if not after.rests:
        yield f"leads to {after.state}"
    yield from keeps(there, after)
    if there.is_place and there.step is not None and not there.step.on_return:
        again = after.after(Start())
        if again.state not in {there.state, there.home}:
            yield f"starts again at {again.state}"


def skip(there: Standing) -> Iterator[str] | None:
    """Left out: noted so, and the next question comes; or said that it cannot be."""
    if there.step is None or there.rests:
        return None
    return _skipped(there, there.after("/skip"))


def _skipped(there: Standing, after: Standing) -> Iterator[str]:
    if there.step is None or (not there.step.skippable and after.state == there.state):
        yield from stands(there, after)
    elif there.is_place and not there.step.traits & (Trait.AGREED | Trait.PASSING):
        noted = after.answers.get(there.session.current, {}).get(there.state)
        if after.state == there.state:
            yield "asks the same again"
        if noted is None:
            yield "is not noted"


def completed(there: Standing) -> Iterator[str] | None:
    """Every closing offers a way to end."""
    return _offers_an_end(there.after("/again")) if there.state.endswith(".close") else None


def _offers_an_end(there: Standing) -> Iterator[str]:
    if not any(button.code == "stop" for say in there.says for button in say.buttons):
        yield "offers no end"


def internal_error(there: Standing) -> Iterator[str] | None:
    """A turn worked out and thrown away."""
    before = written(there.session)
    there.after("/stop")
    there.after("They wrote that they went with somebody else")
    return iter(
        () if written(there.session) == before else ("a turn changes the session it is given",)
    )


def session_start(there: Standing) -> Iterator[str] | None:
    """Within a day the same question; after a month what was kept."""
    return _started(there) if there.is_place else None


def _started(there: Standing) -> Iterator[str]:
    yield from stands(there, there.after(Start()))
    late = there.after(Start(), within=40 * DAYS)
    if late.state != "opening.back" or not any(say.kind == "card" for say in late.says):
        yield f"after a month leads to {late.state}, or shows no card"


def upgrade(there: Standing) -> Iterator[str] | None:
    """The step is gone."""
    if there.state == "start":
        return None
    gone = replace(there, session=replace(there.session, state="gone.step", version="older"))
    return _moved(there, gone.after("/again"))


def _moved(there: Standing, after: Standing) -> Iterator[str]:
    if after.step is None or not after.asks:
        yield "is not moved to a question"
    yield from says(after, "upgrade.moved")
    yield from keeps(there, after)


def restart(there: Standing) -> Iterator[str] | None:
    """Begun anew, and thought better of."""
    if there.session.current == 0 or there.state in {"start", "parked"}:
        return None
    return _begun(there, there.after("/restart"))


def _begun(there: Standing, after: Standing) -> Iterator[str]:
    if after.state != "restart.sure":
        yield f"leads to {after.state}"
        return
    yield from keeps(there, after)
    new = after.after(Press("restart.sure", ("new",)))
    if not set(there.session.threads) <= set(new.session.threads):
        yield "loses the old one"


def distress(there: Standing) -> Iterator[str] | None:
    """Help, and nothing else, until one wants to go on."""
    return _helped(there, there.after("I want to kill myself"))


def _helped(there: Standing, after: Standing) -> Iterator[str]:
    if there.state != "start" and after.state != "parked":
        yield f"leads to {after.state}"
    if not after.says or after.says[0].kind != "crisis":
        yield "does not say help first"
    if there.state != "start":
        yield from keeps(there, after)
    if after.state == "parked":
        again = after.after("I'm safe, go on")
        if again.state == "parked" or (
            there.is_place and again.state not in {there.state, there.home}
        ):
            yield f"goes on at {again.state}"


def goodbye(there: Standing) -> Iterator[str] | None:
    """Whoever says bye is let go, and nothing is asked of them."""
    if there.state in {"start", "parked"}:
        return None
    return _left(there, there.after("bye"))


def _left(there: Standing, after: Standing) -> Iterator[str]:
    if not after.rests:
        yield f"leads to {after.state}"
    if len(after.says) != 1:
        yield "is not one line"
    yield from keeps(there, after)


def out_of_order(there: Standing) -> Iterator[str] | None:
    """The letter, wherever one is."""
    if there.session.current == 0 or there.state == "parked":
        return None
    return _began_the_letter(there.after("/letter"))


def _began_the_letter(after: Standing) -> Iterator[str]:
    stage = PATHS.stage_of(after.state)
    if stage not in {"follow_up", *BEING_TOLD}:
        yield f"leads to {after.state}"


def two_rejections(there: Standing) -> Iterator[str] | None:
    """Every question says which it is about."""
    open_ones = [row for row in there.session.shelf.values() if row.get("status") == "open"]
    if len(open_ones) < 2 or not there.on_path:
        return None
    return says(there.after("/again"), "thread.prefix")


def determinism(there: Standing) -> Iterator[str] | None:
    """What is done twice from one place comes out twice alike."""
    one, other = (there.after("/where", "They went with somebody else", "/stop") for _ in range(2))
    same = (one.effects, written(one.session)) == (other.effects, written(other.session))
    return iter(() if same else ("is not the same twice",))


def crash(there: Standing) -> Iterator[str] | None:
    """Written down, and read again."""
    one, other = (who.after("/where", "bye") for who in (there, there.kept()))
    same = (one.effects, written(one.session)) == (other.effects, written(other.session))
    return iter(() if same else ("is another one when it was written down",))


def satisfaction(there: Standing) -> Iterator[str] | None:
    """At the very end: it helped."""
    return (
        _thanked(there, there.after(Press("done", ("helped",)))) if there.state == "done" else None
    )


def _thanked(there: Standing, after: Standing) -> Iterator[str]:
    if after.state != "done":
        yield f"leads to {after.state}"
    yield from says(after, "done.say.thanks_helped")


def several_answers(there: Standing) -> Iterator[str] | None:
    """How far and when, told in the first sentence."""
    if there.state != "opening.hello":
        return None
    return _taken(there.after("They turned me down after the final round yesterday"))


def _taken(after: Standing) -> Iterator[str]:
    known = set(after.answers.get(after.session.current, {}))
    for step in ("intake.far", "intake.when"):
        if step not in known:
            yield f"does not take {step}"
