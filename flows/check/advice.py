"""The advice: every one of the 139 ids is on a text that exists, on a step that is reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flows.check.advised import ADVICE
from flows.check.report import Report, found
from flows.kernel.script import Script


def prove(script: Script, ids: Iterable[str] = ADVICE, known: Iterable[str] = ()) -> Report:
    """Tags name real ids and real texts (that something says), and no id is left out."""
    wanted = list(ids)
    problems = [
        *unknown_ids(script.advice, wanted),
        *without_text(script),
        *unused_texts(script, set(known)),
        *left_out(script.advice, wanted),
    ]
    tagged = sum(id_ in _tagged(script.advice) for id_ in wanted)
    return found(f"advice [{script.language}]: {tagged} of {len(wanted)} tagged", problems)


def _tagged(tags: Mapping[str, Iterable[str]]) -> set[str]:
    return {id_ for ids in tags.values() for id_ in ids}


def unknown_ids(tags: Mapping[str, Iterable[str]], wanted: list[str]) -> list[str]:
    """Tags that are no advice."""
    return [
        f"{key} is tagged {id_}, which is no advice: correct the id"
        " (flows/check/advised.py lists them)."
        for key, ids in tags.items()
        for id_ in ids
        if id_ not in wanted
    ]


def without_text(script: Script) -> list[str]:
    """Tags of texts that are not there."""
    return [
        f"{key} carries advice and has no text: correct the key in its advice table."
        for key in script.advice
        if key not in script
    ]


def unused_texts(script: Script, known: set[str]) -> list[str]:
    """Tags of texts that nothing says."""
    return [
        f"{key} carries advice and nothing says it: move the tag to a text that is said."
        for key in script.advice
        if known and key in script and key not in known
    ]


def left_out(tags: Mapping[str, Iterable[str]], wanted: list[str]) -> list[str]:
    """Ids on no text."""
    tagged = _tagged(tags)
    return [
        f"{id_} ({ADVICE[id_].about if id_ in ADVICE else 'advice'}) is on no text: "
        "tag the text that says it in its advice table."
        for id_ in wanted
        if id_ not in tagged
    ]


def coverage(script: Script) -> dict[str, list[str]]:
    """For each id the keys that say it."""
    return {id_: [key for key, ids in script.advice.items() if id_ in ids] for id_ in ADVICE}
