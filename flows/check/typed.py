"""The words for channels on which people only type: each stands for a text, and as well as it."""

from __future__ import annotations

from flows.check import limits, slots, wordlist
from flows.check.report import Report, found
from flows.kernel.script import SLOT, Script


def prove(script: Script) -> Report:
    """Every typed wording has a text it stands for, its values, and its limits."""
    problems = [
        *(
            f"typed.{key} in {script.files[f'typed.{key}']} stands for no text: correct its name."
            for key in script.typed
            if key not in script
        ),
        *(
            f"typed.{key} gives other values than {key}: name the same in braces."
            for key in script.typed
            if key in script and _values(script.typed[key]) != _values(script.texts[key])
        ),
        *(
            f"typed.{key} is a label, which is heard by its words: leave it as it is everywhere."
            for key in script.typed
            if ".options." in key
        ),
    ]
    line = f"typed [{script.language}]: {len(script.typed)} texts in other words"
    if problems:
        return found(line, problems)
    other = script.for_typing()
    proofs = (slots.prove(other), limits.prove(other), wordlist.prove(other))
    return found(line, [problem for proof in proofs for problem in proof.problems])


def _values(texts: tuple[str, ...]) -> set[str]:
    return {name for text in texts for name in SLOT.findall(text)}
