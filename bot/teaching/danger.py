"""What the listening for danger learns; the rules stand beside it, and neither lowers the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.teaching.fitting import Manner, each, matrix
from bot.teaching.sources import OF_DANGER, Taught, digest
from bot.teaching.writing import Bundle, laid_out
from flows.listening.distress_learned import ANY, CRISIS, OTHER, Kinds, features
from flows.listening.distress_spelling import readable
from flows.listening.examples import DangerExample
from flows.listening.features import Found

OTHERS = (
    "bereavement_suicide", "eating", "panic_now", "substances", "threat_others", "violence_home",
)  # fmt: skip
KEEP, KEEP_OTHER = 60000, 12000


def model(taught: Taught) -> bytes:
    """The bytes of danger.bin."""
    read = partial(_read, Kinds(taught.danger_kin))
    texts, meant = zip(*_lines(taught), strict=True)
    labels = sorted([CRISIS, ANY, *(f"{OTHER}{kind}" for kind in OTHERS)])
    keep = {label: KEEP if label in {CRISIS, ANY} else KEEP_OTHER for label in labels}
    learned = each(matrix(texts, read), labels, meant, Manner(keep, 2, 3))
    about = {"digest": digest(OF_DANGER), "kinds": taught.danger_kin, "sure": taught.sure}
    return laid_out([Bundle("danger", [learned])], about)


def _read(kinds: Kinds, text: str) -> Found:
    return features(readable(text), kinds)


def _lines(taught: Taught) -> Iterator[tuple[str, set[str]]]:
    """Each line and what it is; what people write who are in no need teaches, too."""
    for one in taught.danger:
        yield one.text, meant(one)
    for line in taught.lines:
        if not any("weight" in label or "danger" in label for label in line.labels):
            yield line.text, set()


def meant(one: DangerExample) -> set[str]:
    """The labels of a line: a crisis is danger at all, as well."""
    if one.label == "other":
        return {f"{OTHER}{one.kind}"}
    return {"crisis": {CRISIS, ANY}, "check": {ANY}}.get(one.label, set())
