"""What people read stands in the words files: the code that says it holds keys."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.test_house import ROOT, files, name, tree

TALKING = (
    *files("bot/summary", "bot/speech", "bot/turns", "bot/terminal"),
    *(
        ROOT / "bot" / "messenger" / f"{each}.py"
        for each in (
            *("buttons", "delivering", "doorkeeper", "inplace", "introducing", "lifeline"),
            *("outbound", "receiving"),
        )
    ),
)
"""What makes messages and files for the people who talk to the bot."""
READABLE = re.compile(r"[^\W\d_]{2,}[,:]? [^\W\d_]{2,}|^[A-Z][a-z]{2,}$")
"""Two words, or one with a capital."""
FOR_OPERATORS = re.compile(r"_log\b|Problem$|Error$|Damaged$|Fault")
"""What is called with sentences that the log, or whoever runs the bot, reads."""
SQL = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE)\b")
ALLOWED = {
    "bot/turns/contract.py": "the last resort: said where no words can be read",
    "bot/summary/mail.py": "names of headers",
    "bot/summary/soundness.py": "parts of what the command line says of a damaged file",
    "bot/speech/dates.py": "patterns of dates",
    "bot/speech/markup.py": "a tag",
    "bot/terminal/comfortable.py": "names of colours",
    "bot/terminal/screen.py": "a line for a shell",
    "bot/messenger/inplace.py": "what Telegram says of a message that stands as it should",
    "bot/messenger/delivering.py": "what Telegram says of markup that it does not take",
}
"""Files in which something readable stands all the same, and why; none may be added in silence."""


def readable(module: ast.Module) -> list[str]:
    """The texts in a module that people could read, and that are not for operators."""
    aside = {id(part) for node in ast.walk(module) if _is_aside(node) for part in ast.walk(node)}
    return [text for part, text in _texts(module) if id(part) not in aside and _is_read(text)]


def _texts(module: ast.Module) -> Iterator[tuple[ast.Constant, str]]:
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def _is_read(text: str) -> bool:
    return bool(READABLE.search(text)) and not SQL.match(text)


def _is_aside(node: ast.AST) -> bool:
    """Whether it documents, raises, or is said to operators."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Call):
        return bool(FOR_OPERATORS.search(ast.unparse(node.func)))
    return isinstance(node, ast.Raise)


def test_what_people_read_stands_in_the_words_files() -> None:
    found = {name(path): readable(tree(path)) for path in TALKING}
    saying = {path: these for path, these in found.items() if these}
    assert {path: saying[path] for path in saying.keys() - ALLOWED.keys()} == {}
    assert ALLOWED.keys() <= saying.keys(), "these need no exception any more"


def test_a_heading_in_the_code_is_found() -> None:
    code = 'TITLE = "What I do next"\nONE = "Subject"\nKEY = "plans.title"\nNAME = "other_notes"'
    assert readable(ast.parse(code)) == ["What I do next", "Subject"]


def test_what_operators_read_is_not_meant() -> None:
    code = '"""What it is."""\n_log.warning("it has to wait")\nraise Problem("There is no file.")'
    assert readable(ast.parse(code)) == []


TEMPLATES = sorted((ROOT / "bot" / "summary" / "typst").glob("*.typ"))
CONTENT = re.compile(r'"([^"\n]*)"')
OURS = {"Rebound", "Libertinus Serif"}
"""The name of the bot, and of a typeface."""


def printed(template: Path) -> set[str]:
    """The texts of a template that look like words to read."""
    lines = template.read_text(encoding="utf-8").splitlines()
    code = "\n".join(line for line in lines if not line.lstrip().startswith("//"))
    return {text for text in CONTENT.findall(code) if READABLE.search(text)}


def test_templates_hold_no_words() -> None:
    assert len(TEMPLATES) > 1
    assert {each.name: printed(each) - OURS for each in TEMPLATES if printed(each) - OURS} == {}
