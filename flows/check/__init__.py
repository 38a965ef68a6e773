"""The proofs: what must hold of the machine, the words and the budgets, before anyone meets them.

Each proof is a module with a `prove` that takes what it proves something of; `run` hands them
the real things. A proof that fails says which row or key is wrong, and how to mend it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.check import (
    advice,
    budgets,
    graph,
    keys,
    limits,
    offpath,
    replies,
    slots,
    typed,
    uses,
    walks,
    wordlist,
)
from flows.check.probe import probe
from flows.check.report import Report
from flows.check.used import answers, leads, optional, required
from flows.kernel.script import Script

__all__ = ["Report", "run"]


def run(scripts: Mapping[str, Script], seen: walks.Seen | None = None) -> Report:
    """Every proof, on everything: a minute or two; `seen`: what was walked already.

    Words that are missing are told at once and alone: whoever walks would stumble over each of
    them, wherever it is said.
    """
    lacking = sum(map(keys.complete, scripts.values()), Report())
    if not lacking.ok:
        return lacking
    return sum(_proofs(scripts, seen or walks.walk_all(scripts)), Report())


def _proofs(scripts: Mapping[str, Script], seen: walks.Seen) -> Iterator[Report]:
    yield graph.prove()
    for script in scripts.values():
        yield from _words(script)
    yield keys.compared(scripts.values())
    yield budgets.prove()
    yield uses.prove(next(iter(scripts.values())))
    yield walks.prove(scripts, seen=seen)
    yield replies.prove(scripts, seen.places)
    yield offpath.prove(scripts, seen.places)


def _words(script: Script) -> Iterator[Report]:
    said = {*required(probe()), *optional(probe()), *answers(script), *leads(script)}
    yield keys.prove(script)
    yield slots.prove(script)
    yield limits.prove(script)
    yield wordlist.prove(script)
    yield typed.prove(script)
    yield advice.prove(script, known=said)
