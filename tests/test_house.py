"""The house rules that no linter knows: who imports whom, how long things are, what is not left."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from flows.conversation import PATHS

ROOT = Path(__file__).parent.parent
OURS = ("flows", "bot")
ENGINE = ROOT / "flows" / "engine.py"
TEXTS = ("*.py", "*.toml", "*.md", "*.csv", "Makefile", "*.yml", "*.yaml", "*.cfg", "*.sh")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
MACHINE_PATH = re.compile(
    r"(?<![\w./~:])/(?:(?:home|Users)/[\w.-]+|root|work|mnt|srv)/\w|[A-Z]:\\Users"
)


def files(*folders: str, pattern: str = "*.py") -> list[Path]:
    """Our files, without what is made by running them."""
    found = (path for folder in folders for path in (ROOT / folder).rglob(pattern))
    return sorted(path for path in found if "__pycache__" not in path.parts)


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


SOURCES = files(*OURS)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name(path))


def imported(path: Path) -> set[str]:
    """The top-level names that a file imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)} imports relatively"
            found.add((node.module or "").split(".")[0])
    return found


def test_flows_imports_nothing_but_itself_and_the_standard_library() -> None:
    allowed = {"flows", *sys.stdlib_module_names}
    others = {name(path): imported(path) - allowed for path in files("flows")}
    assert {path: these for path, these in others.items() if these} == {
        name(ENGINE): {"transitions"}
    }


RULES = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]
IMPURE = {
    banned: message["msg"]
    for banned, message in RULES["flake8-tidy-imports"]["banned-api"].items()
    if "." not in banned
}
"""What flows may not import, and why not: the one list is that of ruff."""


def importing(paths: Iterable[Path], forbidden: set[str]) -> dict[str, set[str]]:
    """The files that import any of these, and which."""
    found = {name(path): imported(path) & forbidden for path in paths}
    return {path: these for path, these in found.items() if these}


def test_the_list_of_what_is_impure_is_not_empty() -> None:
    assert {"os", "time", "random", "socket"} <= set(IMPURE)


def test_flows_touches_nothing_of_the_world() -> None:
    assert importing(files("flows"), set(IMPURE)) == {}


def test_nothing_that_runs_imports_the_tests() -> None:
    assert importing(SOURCES, {"tests", "pytest", "hypothesis"}) == {}


def libraries() -> set[str]:
    """Every top-level name of the standard library and of what is installed."""
    installed = {top for top in packages_distributions() if top not in {*OURS, "tests"}}
    return {*sys.stdlib_module_names, *installed}


def test_the_names_of_our_packages_are_ours_alone() -> None:
    assert not {*OURS, "tests"} & libraries()


def test_no_module_of_ours_stands_alone_where_a_library_could_be_meant() -> None:
    """A folder of ours on the path (as a script puts it there) must hide no library."""
    beside = {path.stem for path in (*ROOT.glob("*.py"), *files("bot", "flows"))} - {"__init__"}
    hidden = beside & libraries()
    assert not hidden, f"these modules have the name of a library: {sorted(hidden)}"


def lines_with(pattern: re.Pattern[str], paths: Iterable[Path]) -> list[str]:
    """Where the pattern stands, but for lines that make one."""
    return [
        f"{name(path)}:{number}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line) and "re.compile" not in line
    ]


def test_nothing_is_left_unfinished() -> None:
    assert lines_with(UNFINISHED, files(*OURS, "tests")) == []


def kept() -> Iterator[Path]:
    """Everything of ours that is text."""
    for pattern in TEXTS:
        yield from files(*OURS, "tests", "docs", "deploy", ".ci", pattern=pattern)
        yield from sorted(ROOT.glob(pattern))


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    assert lines_with(MACHINE_PATH, kept()) == []


KERNEL = files("flows/kernel")


def test_the_kernel_imports_no_room() -> None:
    rooms = re.compile(r"^\s*(?:from|import) flows\.(?:stages|beside|conversation)\b")
    assert lines_with(rooms, KERNEL) == []


def test_the_kernel_and_the_engine_name_no_step_and_no_fact() -> None:
    named = {name(path): sorted(_steps_named(tree(path))) for path in (*KERNEL, ENGINE)}
    assert {path: steps for path, steps in named.items() if steps} == {}


def _steps_named(module: ast.Module) -> set[str]:
    """The steps and facts that stand in a module as texts; where one rests is the kernel's own."""
    steps = {step for step in PATHS.by_step if "." in step}
    there = {one.value for one in ast.walk(module) if isinstance(one, ast.Constant)}
    names = {one for one in there if isinstance(one, str)}
    return {one for one in names if one in steps or re.fullmatch(r"fact\.\w+", one)}


def test_a_step_named_in_a_module_is_found() -> None:
    code = 'KEY = "thread.prefix"\nFACT = f.code("fact.how")\nSTEP = "opening.hello"'
    assert _steps_named(ast.parse(code)) == {"fact.how", "opening.hello"}


LANGUAGE_FREE = (
    *files("flows/kernel", "flows/beside", "flows/moments", "flows/stages"),
    *sorted((ROOT / "flows").glob("*.py")),
    *sorted((ROOT / "flows" / "listening").glob("*.py")),
)
"""What reads and decides in any language; words stand in the folders of theirs."""
_SMALL = """
the a an of i you my me we they he she his her him them us and but can could should would
may must do does did have has had was were been am are this that there with from for by what
which who how when where why please thanks der die das und ich nicht ein eine ist mit bitte
kein wir sie mein el los las que por con una muy soy esta gracias mi
and or but then to than into remind ten oder aber dann zu auf im den dem des von für zehn
de del en un para pero más si diez sin lo al number option
"""
SMALL_WORDS = frozenset(_SMALL.split())
FEW_SMALL_WORDS = 2
"""So many of them may stand in one statement: codes and names are words, too."""
IN_MANY_LANGUAGES = {
    "flows/table.py": "names of triggers",
    "flows/kernel/actions.py": "an error for whoever writes a room",
    "flows/kernel/script.py": "an error for whoever writes words",
    "flows/kernel/facts.py": "an error for whoever writes a room",
    "flows/stages/feel/steps.py": "names of options",
    "flows/beside/care/lines.py": "names of lines to call, as they call themselves",
    "flows/listening/bygone.py": "signs, which every language is read as (see signs)",
    "flows/listening/coming_days.py": "signs",
    "flows/listening/spoken_hours.py": "signs",
    "flows/listening/signs.py": "signs",
    "flows/listening/contacts.py": "how addresses on the net end",
    "flows/listening/countries.py": "codes of countries",
    "flows/listening/distress_core.py": "words of danger across languages, changed all at once",
    "flows/listening/distress_elsewhere.py": "danger in languages that have no folder",
    "flows/listening/foreign_elsewhere.py": "languages that have no folder: only noticed",
    "flows/listening/learned.py": "an error for whoever makes a model",
    "flows/listening/mail_elsewhere.py": "mails in languages that have no folder",
    "flows/listening/distress_neighbours.py": "words no slip is mended to, of all languages",
    "flows/listening/mails.py": "mails mix languages: one reader of templates in all of them",
    "flows/listening/mail_books.py": "mails",
    "flows/listening/mail_checks.py": "mails",
    "flows/listening/mail_headers.py": "mails: names of header lines",
    "flows/listening/mail_kinds.py": "mails",
    "flows/listening/mail_marks.py": "mails",
    "flows/listening/mail_names.py": "mails",
    "flows/listening/mail_parts.py": "mails",
    "flows/listening/put_right.py": "what turns a sentence: still to be moved",
    "flows/listening/names.py": "names of jobs and firms: still to be moved",
}
"""Files in which words of a language stand all the same, and why; none may be added in silence."""


def spoken(module: ast.Module) -> Iterator[tuple[int, set[str]]]:
    """Each statement whose texts hold many small words of a language, and its line."""
    for node in ast.walk(module):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.Return | ast.Expr | ast.Raise):
            words = {word for text in texts(node) for word in small_words(text)}
            if len(words) > FEW_SMALL_WORDS:
                yield node.lineno, words


def texts(node: ast.stmt) -> Iterator[str]:
    """The texts within a statement; a text that is the statement documents something."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def small_words(text: str) -> set[str]:
    """The small words of a text; a key or a code has none."""
    if re.fullmatch(r"[\w.{}/:]*[._/{][\w.{}/:]*", text):
        return set()
    plain = re.sub(r"\\[a-zA-Z]", " ", text)
    return set(re.findall(r"[^\W\d_]+", plain.casefold())) & SMALL_WORDS


def test_words_of_a_language_stand_in_its_folder() -> None:
    found = {name(path): list(spoken(tree(path))) for path in LANGUAGE_FREE}
    speaking = {path: these for path, these in found.items() if these}
    excepted = IN_MANY_LANGUAGES.keys()
    assert {path: speaking[path] for path in speaking.keys() - excepted} == {}
    assert excepted <= speaking.keys(), "these need no exception any more"


def test_a_pattern_of_english_words_is_found() -> None:
    asks = 'ASKS = re.compile(r"\\b(?:can|could) (?:you|we)\\b")'
    waits = 'WAITS = "please wait for me".split()'
    assert [line for line, _ in spoken(ast.parse(f"{asks}\nKEY = 'we.are.here'\n{waits}"))] == [
        1,
        3,
    ]


@pytest.mark.parametrize("folder", ["flows", "flows/kernel", "flows/moments", "flows/beside"])
def test_the_map_of_the_house_names_each_module(folder: str) -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("```")[1]
    here = {path.stem for path in (ROOT / folder).glob("*.py")} - {"__init__"}
    lost = here - set(re.findall(r"\w+", told))
    assert not lost, f"CONTRIBUTING.md, Where things are: say where {lost} of {folder} belong"


NEEDS_ITS_NEIGHBOUR = (
    *("The same", "One of them", "Those ", "That one", "All of them", "Both in ", "The other one"),
    *("True, as above", "The opposite of", "It is done", "It was, "),
)


def public(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from () if node.name.startswith("_") else (node,)


def test_a_docstring_stands_alone() -> None:
    leaning = [
        f"{name(path)}: {node.name}"
        for path in SOURCES
        for node in public(path)
        if (ast.get_docstring(node) or "").startswith(NEEDS_ITS_NEIGHBOUR)
    ]
    assert not leaning, f"only to be understood beside another docstring: {leaning}"
