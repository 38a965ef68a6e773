"""A made-up person: presses, types, leaves, comes back when a plan is due; the same every time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from flows.check import sayings
from flows.check.chance import Chance
from flows.conversation import PATHS
from flows.kernel.effects import Button, Effect, Forget, Plan, Say, Unplan
from flows.kernel.events import Blocked, Due, Edited, Event, Media, Press, Start, Text, Zone
from flows.kernel.formatter import PLAIN
from flows.kernel.heard import MEDIA
from flows.kernel.script import Script
from flows.kernel.session import Session

BEGIN = datetime(2025, 3, 3, 7, tzinfo=UTC)
SENT = (*MEDIA, "video")
ZONES = ("Europe/Berlin", "America/New_York", "UTC+05:30")
PICKS_AT_MOST = 3

Pressed = Counter[tuple[str, str]]
"""How often each button was pressed, by anyone."""


class Person:
    """One person with habits; `pressed` is shared, so that buttons left out so far come first."""

    def __init__(self, seed: int, script: Script, pressed: Pressed) -> None:
        self.chance = Chance(seed)
        self.script = script
        self.pressed = pressed
        self.now = BEGIN + timedelta(hours=self.chance.below(24 * 7))
        self.plans: dict[str, Plan] = {}
        self.asked: Say | None = None
        self.more = 25 + self.chance.below(60)
        self.types = self.chance.below(50)
        self.strays = self.chance.below(16)

    def next(self, session: Session) -> Event:
        """What happens next, and when: `now` moves on."""
        self._wait(session)
        if session.state == "start":
            return Start() if self.chance.percent(90) else Text(self.chance.pick(sayings.ANYWHERE))
        if self._wants_due(session):
            return self._due()
        if self.chance.percent(self.strays):
            return self._stray()
        if session.state in PATHS.resting and not self._is_asked(session):
            return Text(self.chance.pick(sayings.BACK_AGAIN))
        return self._answer(session)

    def hears(self, effects: Sequence[Effect]) -> None:
        """Take in what the bot said and planned."""
        for effect in effects:
            match effect:
                case Say() if effect.buttons or effect.step:
                    self.asked = effect
                case Plan():
                    self.plans[effect.key] = effect
                case Unplan():
                    kept = self.plans.items()
                    self.plans = {k: p for k, p in kept if not k.startswith(effect.prefix)}
                case Forget():
                    self.plans.clear()
                case _:
                    pass

    def _wait(self, session: Session) -> None:
        self.now += timedelta(seconds=20 + self.chance.below(90))
        if self.chance.percent(2):
            self.now += timedelta(hours=self.chance.pick((2, 9, 13, 26, 24 * 6, 24 * 40)))

    def _wants_due(self, session: Session) -> bool:
        return bool(self.plans) and self.chance.percent(70 if session.state in PATHS.resting else 3)

    def _due(self) -> Due:
        first, *others = sorted(self.plans.values(), key=lambda one: (one.at, one.key))
        self.now = max(self.now, first.at.astimezone(UTC))
        also = tuple(one for one in others if one.at <= self.now)
        for plan in (first, *also):
            del self.plans[plan.key]
        beside = tuple((one.key, one.step, one.rejection) for one in also)
        return Due(first.key, first.step, first.rejection, beside)

    def _stray(self) -> Event:
        pick = self.chance.below(40)
        if pick == 0:
            return Media(self.chance.pick(SENT), "file-1")
        if pick == 1:
            return Zone(self.chance.pick(ZONES))
        if pick == 2:
            return Edited("intake.job", 1, "clerk at Acme and Sons")
        if pick == 3:
            return Press("intake.far", ("final",), 1)
        if pick == 4:
            return Blocked()
        return Text(self.chance.pick(sayings.ANYWHERE))

    def _is_asked(self, session: Session) -> bool:
        return self.asked is not None and self.asked.step == session.state

    def _answer(self, session: Session) -> Event:
        buttons = self.asked.buttons if self.asked and self._is_asked(session) else ()
        if any(one.code == "say_more" for one in buttons) and self.chance.percent(self.more):
            return Press(session.state, ("say_more",), session.current)
        if self.chance.percent(6):
            return Text("/why")
        shown = [button for button in buttons if button.code != "say_more"]
        if not shown or self._types_now(session.state):
            return Text(self._saying(session.state, shown))
        return self._press(session, shown)

    def _types_now(self, state: str) -> bool:
        is_open = state in PATHS.by_step and PATHS.by_step[state].expects == "text"
        return self.chance.percent(self.types + (35 if is_open else 0))

    def _saying(self, state: str, shown: Sequence[Button]) -> str:
        if shown and self.chance.percent(30):
            return self.script.button(self.chance.pick(shown), PLAIN)[1]
        expects = PATHS.by_step[state].expects if state in PATHS.by_step else "text"
        return self.chance.pick(sayings.BY_STEP.get(state) or sayings.BY_KIND[expects])

    def _press(self, session: Session, shown: Sequence[Button]) -> Press:
        count = 1
        if self.asked and self.asked.many:
            count += self.chance.below(min(PICKS_AT_MOST, len(shown)))
        codes = tuple(dict.fromkeys(self._one(session.state, shown) for _ in range(count)))
        self.pressed.update((session.state, code) for code in codes)
        return Press(session.state, codes, session.current)

    def _one(self, step: str, shown: Sequence[Button]) -> str:
        """Mostly the button that was pressed least so far, by anyone."""
        if self.chance.percent(70):
            return min(shown, key=lambda one: self.pressed[step, one.code]).code
        return self.chance.pick(shown).code
