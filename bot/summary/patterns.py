"""Several rejections side by side, as plain data: how strong each was, and where it ended."""

from __future__ import annotations

from collections.abc import Sequence

from bot.speech.formatting import Plain
from bot.summary.charts import Pattern
from bot.summary.gather import gather
from bot.summary.material import Material
from flows.beside.takeaway.summary import Felt, Rejection
from flows.kernel.effects import Part, Slot
from flows.kernel.script import Script

_ROWS_AT_MOST = 20


def patterns(material: Material) -> tuple[Pattern, ...]:
    """The wanted rejections in order, the newest twenty of them."""
    session, script = material.session, material.script
    summary = gather(session, (), script, material.now, material.rejection)
    newest = summary.rejections[-_ROWS_AT_MOST:]
    return tuple(pattern(script, each) for each in newest)


def pattern(script: Script, rejection: Rejection) -> Pattern:
    """One rejection as a row of the chart over several."""
    first, last = _ends(rejection.felt)
    line = Part("letter.phrase.line", {"line": rejection.label})
    label = script.render(line, Plain(script.language))
    return Pattern(label, first, last, _ended(script, rejection.far))


def _ends(felt: Sequence[Felt]) -> tuple[int | None, int | None]:
    """The strength first and last named; no last one where it was named once."""
    named = [each.strength for each in felt if each.strength is not None]
    return (named[0] if named else None), (named[-1] if len(named) > 1 else None)


def _ended(script: Script, far: Slot | None) -> str:
    """How far it had got."""
    if isinstance(far, Part) and far.key in script:
        return script.render(far, Plain(script.language))
    return ""
