"""What each pattern off the path promises, tried on somebody who stands anywhere."""

from __future__ import annotations

from collections.abc import Mapping

from flows.check.trials import away, beside
from flows.check.trials.shape import Trial

__all__ = ["TRIALS", "Trial"]

TRIALS: Mapping[str, Trial] = {
    trial.__name__: trial
    for trial in (
        beside.continue_interrupted, away.correction_earlier, away.correction_edited_message,
        away.cancel, away.skip, beside.chitchat, away.completed, beside.clarification,
        away.internal_error, beside.cannot_handle, beside.human_handoff, away.session_start,
        beside.validate, beside.repeat, away.upgrade, away.restart, beside.search, beside.why,
        beside.no_match, beside.stale_button, away.distress, away.goodbye, away.out_of_order,
        away.two_rejections, beside.negation, beside.no_repetition, away.determinism,
        beside.privacy_anywhere, beside.language_switch, away.crash, away.satisfaction,
        away.several_answers,
    )
}  # fmt: skip
"""The trial of each pattern that is a property of states; the others show in conversations."""
