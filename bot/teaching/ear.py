"""What the ear learns: which acts a line does, which facts it tells, which answer it asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence

from bot.teaching.fitting import Learned, Manner, each, likeliest, matrix, one_of
from bot.teaching.sources import OF_MODEL, Taught, digest
from bot.teaching.writing import Bundle, laid_out
from flows.conversation import PATHS
from flows.kernel.step import TEXT, Hears
from flows.listening.ear import CONTENT
from flows.listening.examples import Example
from flows.listening.fact_labels import OWN_WORDS, is_fact, parted
from flows.listening.features import Found, Reader

ACTS = {
    "ends", "corrects", "protests", "outcome", "asks", "wants", "weight", "chats", "refuses",
    "unsure", "agrees", "declines",
}  # fmt: skip
ANYWHERE = ("ends",)
"""Acts that mean the same whatever stands: they are learned from the words alone."""
SAYS_NOTHING = {"refuses", "unsure", "agrees", "declines"}
"""Acts that are whole by themselves: what they answer is no content beside them."""
TELLING = {"answers", "tells", "story", "feels"}
DETAILED = ("asks", "ends", "outcome", "wants", "weight")
FREE = {"role", "company", "shelf", "facet", "step"}
"""Facts whose values are anybody's words."""
TOLD = {"facet", *(step.name for step in PATHS.steps if Hears.OPTIONS in step.hears)}
"""Facts that are listened for at every question."""
HOMES = sorted(step.name for step in PATHS.steps if Hears.WORDS in step.hears)
"""Questions that a text may belong to, whatever is asked."""
OPEN = {step.name for step in PATHS.steps if step.expects == TEXT}
"""Questions that nearly any words answer."""
ANSWERED = "answered"
"""The label of a line that answers the open question it was said at."""
LEAST = 4
"""Examples that a fact needs."""
OF_SHELF = 0.12
"""How much a question of the shelf counts as an example of asking."""
KEEP = {
    "act": 12000, "detail": 4000, "fact": 1700, "told": 2400, "home": 5000, "here": 36000,
    "shelf": 1000,
}  # fmt: skip
"""Weights of a label that are learned, so that the file is at most four million bytes."""
NARROW = dict.fromkeys(("fact", "told", "home", "here"), 1.2)
"""Heads whose scores lie farther apart than the bars for them were set for."""


def model(taught: Taught) -> bytes:
    """The bytes of model.bin."""
    reader = Reader(taught.kin)
    read = reader.features
    rows = matrix([one.text for one in taught.lines], read)
    heads = [
        ("act", [_acts(taught, reader)]),
        ("detail", [_detail(taught.lines, read, act) for act in DETAILED]),
        ("fact", [_facts(taught.lines, rows, _is_fact, Manner(KEEP["fact"]))]),
        ("told", [_facts(taught.lines, rows, _is_told, Manner(KEEP["told"], 4))]),
        ("home", [_homes(taught.lines, rows)]),
        ("here", [_here(taught.lines, reader)]),
        ("shelf", [_shelf(taught.shelf, read)]),
    ]
    about = {"digest": digest(OF_MODEL), "kin": taught.kin}
    bundles = [Bundle(name, there, NARROW.get(name, 1)) for name, there in heads]
    return laid_out(bundles, about)


def kinds(labels: Collection[str]) -> set[str]:
    """The acts that a line does, as the model sorts them."""
    bare = {label.partition(".")[0] for label in labels if not is_fact(label)}
    found = bare & ACTS
    tells = any(is_fact(label) or label in TELLING for label in labels)
    if tells and not found & SAYS_NOTHING:
        found.add(CONTENT)
    return found or {CONTENT}


def _acts(taught: Taught, reader: Reader) -> Learned:
    said = [(one, act) for one in taught.lines for act in sorted(kinds(one.labels))]
    lines = [(one.text, one.at) for one, _ in said] + [(line, "") for line, _ in taught.shelf]
    labels = [act for _, act in said] + ["asks"] * len(taught.shelf)
    counts = [1 / len(kinds(one.labels)) for one, _ in said] + [OF_SHELF] * len(taught.shelf)
    alone = [reader.features(text) for text, _ in lines]
    there = [one | reader.standing(at) for one, (_, at) in zip(alone, lines, strict=True)]
    learned = likeliest(matrix(there, set), labels, counts, KEEP["act"])
    anywhere = likeliest(matrix(alone, set), labels, counts, KEEP["act"])
    for place in map(learned.labels.index, ANYWHERE):
        learned.weights[place], learned.bias[place] = anywhere.weights[place], anywhere.bias[place]
    return learned


def _detail(lines: Sequence[Example], read: Callable[[str], Found], act: str) -> Learned:
    said = [
        (one.text, label)
        for one in lines
        for label in sorted(one.labels)
        if label.startswith(f"{act}.") and not is_fact(label)
    ]
    rows = matrix([text for text, _ in said], read)
    return one_of(rows, [label for _, label in said], [1.0] * len(said), KEEP["detail"])


def _is_fact(label: str) -> bool:
    return is_fact(label) and parted(label)[0] not in FREE


def _is_told(label: str) -> bool:
    step, code = parted(label)
    return step in TOLD and code != OWN_WORDS


def _facts(
    lines: Sequence[Example], rows: object, wanted: Callable[[str], bool], how: Manner
) -> Learned:
    counts = Counter(label for one in lines for label in one.labels if wanted(label))
    labels = sorted(label for label, count in counts.items() if count >= LEAST)
    return each(rows, labels, [one.labels for one in lines], how)


def _homes(lines: Sequence[Example], rows: object) -> Learned:
    told = [{parted(label)[0] for label in one.labels if is_fact(label)} for one in lines]
    return each(rows, HOMES, told, Manner(KEEP["home"], 2))


def _here(lines: Sequence[Example], reader: Reader) -> Learned:
    """Whether words said at an open question answer it; what they do else is none of it."""
    there = [one for one in lines if one.at in OPEN]
    rows = matrix([reader.at_open(one.text, one.at) for one in there], set)
    answer = [any(parted(label)[0] == one.at for label in one.labels) for one in there]
    meant = [{ANSWERED} if yes else set() for yes in answer]
    return each(rows, [ANSWERED], meant, Manner(KEEP["here"], 1))


def _shelf(shelf: Sequence[tuple[str, str]], read: Callable[[str], Found]) -> Learned:
    rows = matrix([line for line, _ in shelf], read)
    keys = sorted({key for _, key in shelf})
    return each(rows, keys, [{key} for _, key in shelf], Manner(KEEP["shelf"], 4, 4))
