"""Listening: what each piece of a text does, before anything in it is matched to a question.

A text is cut into pieces; each is sorted by the learned model into one act, and the options and
facts that were meant are named with how sure it is. What is done with that is not decided here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from flows.listening.belonging import LEAST_LIKELY, belonging
from flows.listening.clauses import pieces
from flows.listening.cues import asks_outright, may_ask, may_correct
from flows.listening.fact_labels import fact_label, prefix_of
from flows.listening.features import Found, Reader
from flows.listening.learned import Guess, Head, Model
from flows.listening.plainly import plainly
from flows.listening.put_right import marks
from flows.listening.to_themselves import unasked
from flows.listening.told_surely import Part, Told, is_sure, likely_told
from flows.listening.weights import weighed

CONTENT = "content"
"""The act of whatever tells, answers or says how it is."""
SURE: Mapping[str, int] = {
    "asks": -300,
    "wants": 300,
    "ends": 550,
    "outcome": 0,
    "weight": 200,
    "corrects": 100,
    "protests": 350,
    "agrees": 100,
    "unsure": 50,
    "chats": 100,
    "refuses": 900,
}
"""How far an act must lie before plain content to be taken for one; of the others, `USUAL`.

From the examples, each author held against what the others taught: mostly where three of four are
right; of what few lines refuse, farther. What has the mark of a question may lie behind it.
"""
USUAL = 400
SAYING_NOTHING = {"refuses", "unsure", "declines"}
"""Acts that give no answer; how much each is meant is often shared among them."""
OPEN_FARTHER, TOLD_FARTHER = 250, 700
"""So much farther where the question is open; so far where news or a correction is told there."""
NEVER = 9999
"""What is asked is no news."""
WEIGHT_ASKED = 400
"""How far what weighs must lie before plain content where it is a question by its form."""
NEWS = 500
"""How far news must lie before plain content where it was not asked how it turned out."""
CERTAIN = 750
"""How far a wish must lie before plain content where the text may be an answer in own words."""
TOLD_AT_MOST = 3
"""Options of other questions heard in one text."""
ASKED_SO, UNASKED = 100, 900
"""How far a question without a mark must lie: where it begins like one, and elsewhere."""
UNMARKED = 850
"""How far a correction must lie that has no word that marks one."""
PIECES_AT_MOST = 12
"""Pieces of a long text that are sorted one by one; of the rest only the whole is heard."""
NEAREST = 3
CLEAR = -600
"""The clearness from which a question is understood without what is told beside it."""
APART = 500
"""How far an answer lies before the next one where nothing is to be said against it."""
ASKED_AT_MOST = 3
"""Questions of one text that are looked up one by one; those behind them only together."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a text: where it stands, what it does, what more exactly, and how surely.

    `plain`: the phrases of its language say so, whatever the examples of another are near to.
    `content`: how far plain content lies before the likeliest act, less than nothing where behind.
    """

    start: int
    end: int
    act: str
    detail: str = ""
    sure: int = 0
    plain: bool = False
    content: int = 0


@dataclass(frozen=True, slots=True)
class Listened:
    """A text, listened to.

    `options` are those of the question that stands, best first; `elsewhere` what was surely told
    of another question; `shelf` the answers nearest to what it asks; `scores` how likely each
    fact is, `homes` how likely the text belongs to each question; `belongs` how likely it answers
    the open question that stands, None where none does or it cannot be told; `near` is what is
    likely told of other questions, sure or not.
    """

    text: str
    pieces: tuple[Piece, ...] = ()
    options: tuple[Guess, ...] = ()
    elsewhere: tuple[Told, ...] = ()
    shelf: tuple[Guess, ...] = ()
    scores: Mapping[str, int] = field(default_factory=dict, repr=False)
    homes: Mapping[str, int] = field(default_factory=dict, repr=False)
    belongs: int | None = field(default=None, repr=False)
    near: tuple[Told, ...] = field(default=(), repr=False)

    def acts(self, *kinds: str) -> list[Piece]:
        """The pieces that do one of these, in order."""
        return [piece for piece in self.pieces if piece.act in kinds]

    def score(self, step: str, code: str) -> int | None:
        """The score of one option of a question; None where there are no examples of it."""
        return self.scores.get(fact_label(step, code))

    def first(self, *kinds: str) -> Piece | None:
        """The first piece that does one of these."""
        return next(iter(self.acts(*kinds)), None)

    def words_of(self, *kinds: str) -> str:
        """The text of the pieces that do one of these, as it was written."""
        runs: list[tuple[int, int]] = []
        last = -1
        for number, piece in enumerate(self.pieces):
            if piece.act not in kinds:
                continue
            if runs and number == last + 1:
                runs[-1] = (runs[-1][0], piece.end)
            else:
                runs.append((piece.start, piece.end))
            last = number
        return " ".join(self.text[start:end].strip() for start, end in runs)


class Ear:
    """Listens with one model; without one it hears nothing, and the rules are left alone."""

    def __init__(self, model: Model | Callable[[], Model] | None = None) -> None:
        """`model` may be what makes it: it is made when the first text is listened to."""
        self._made = model

    @cached_property
    def _model(self) -> Model | None:
        return self._made() if callable(self._made) else self._made

    @property
    def heads(self) -> Mapping[str, Head]:
        """What it listens for, by name; nothing without a model."""
        return self._model.heads if self._model else {}

    @property
    def _reader(self) -> Reader:
        return self._model.reader if self._model else Reader()

    def listen(
        self, text: str, at: str = "", codes: Collection[str] = (), *, is_open: bool = False
    ) -> Listened:
        """What `text` does and means where `at` is asked, whose options are `codes`.

        `is_open`: it is a question that nearly any words answer.
        """
        if not self.heads or not text.strip():
            return Listened(text, (Piece(0, len(text), CONTENT),))
        whole = self._reader.features(text)
        done = plainly(text, is_open=is_open)
        if done is not None:
            sorted_: tuple[Piece, ...] = (Piece(0, len(text), done.act, done.detail, plain=True),)
        else:
            sorted_ = tuple(self._pieces(unasked(text), whole, at, OPEN_FARTHER if is_open else 0))
        told = self.heads["told"].scores(whole)
        facts = self._facts(whole, at)
        here = {one.label: one.score for one in facts if one.label.startswith(prefix_of(at))}
        homes = self.heads["home"].scores(whole)
        near = self._told(text, facts, at, sorted_)
        return Listened(
            text,
            sorted_,
            tuple(_options({**told, **here}, at, codes)),
            tuple(filter(is_sure, near))[:TOLD_AT_MOST],
            tuple(self._shelf(text, sorted_)),
            {**told, **here},
            homes,
            self._answered(text, at, facts, homes) if is_open and at in homes else None,
            near[:TOLD_AT_MOST],
        )

    def means(self, text: str, step: str) -> list[Guess]:
        """The options of a question that `text` may mean, best first; none without a model."""
        if not self.heads:
            return []
        found = self._reader.features(text)
        there = (self.heads[name].ranked(found, prefix_of(step)) for name in ("fact", "told"))
        return next((one for one in there if one), [])

    def _told(
        self, text: str, facts: Sequence[Guess], at: str, there: Sequence[Piece]
    ) -> tuple[Told, ...]:
        """What is likely told of other questions, the surest first; in anger nothing is."""
        scores = {one.label: one.score for one in facts}
        parts = (self._part(text, one, facts, at) for one in there if one.act != "protests")
        return tuple(likely_told(at, scores, parts))

    def _part(self, text: str, piece: Piece, facts: Sequence[Guess], at: str) -> Part:
        said = text[piece.start : piece.end]
        found = facts if said == text else self._facts(self._reader.features(said), at)
        return Part(said, found, piece.content)

    def _facts(self, found: Found, at: str) -> list[Guess]:
        return self.heads["fact"].reaching(found, LEAST_LIKELY, prefix_of(at))

    def _answered(
        self, text: str, at: str, facts: Collection[Guess], homes: Mapping[str, int]
    ) -> int:
        here = self.heads["here"].ranked(self._reader.at_open(text, at))[0].score
        return belonging(at, here, {one.label: one.score for one in facts}, homes)

    def _shelf(self, text: str, there: tuple[Piece, ...]) -> list[Guess]:
        """The answers nearest to what the text asks, or looks as if it asked.

        Of several questions the one counts whose answer is surest: alone, or with the others.
        What is told beside it is read with it where the question alone has no answer.
        """
        parts = ((text[p.start : p.end], p.act) for p in there)
        asked = [part for part, act in parts if act == "asks" or may_ask(part)]
        if not asked:
            return []
        alone = asked[:ASKED_AT_MOST] if asked[1:] else []
        nearest = max(map(self._nearest, (" ".join(asked), *alone)), key=_clearness)
        if len(asked) == len(there) or _clearness(nearest) >= CLEAR:
            return nearest
        return max(nearest, self._nearest(text), key=_clearness)

    def _nearest(self, asked: str) -> list[Guess]:
        return self.heads["shelf"].ranked(self._reader.features(asked), most=NEAREST)

    def _pieces(self, text: str, whole: Found, at: str, farther: int) -> list[Piece]:
        spans = pieces(text)
        if not 1 < len(spans) <= PIECES_AT_MOST:
            return [self._sorted(text, (0, len(text)), whole, at, farther)]
        parts = [text[start:end] for start, end in spans]
        found = [self._reader.features(part) for part in parts]
        return [self._sorted(*one, at, farther) for one in zip(parts, spans, found, strict=True)]

    def _sorted(
        self, part: str, span: tuple[int, int], found: Found, at: str, farther: int
    ) -> Piece:
        """What one piece does: the likeliest act, where it lies far enough before plain content."""
        ranked = self.heads["act"].ranked(found | self._reader.standing(at))
        content = next(one.score for one in ranked if one.label == CONTENT)
        best = next(one for one in ranked if one.label != CONTENT)
        sure = best.score - content
        bar = 0 if _says_nothing_twice(ranked) else _bar(best.label, part, farther)
        if sure < bar:
            act = weighed(part, CONTENT, "")
            return Piece(*span, *act, max(0, -sure), content=-sure)
        act = weighed(part, best.label, self._detail(best.label, found))
        return Piece(*span, *act, sure, content=-sure)

    def _detail(self, act: str, found: Found) -> str:
        """What an act is about more exactly; empty where there is nothing more to it."""
        best = self.heads["detail"].ranked(found, f"{act}.")
        return best[0].label.partition(".")[2] if best else ""


def _says_nothing_twice(ranked: Sequence[Guess]) -> bool:
    """Whether two acts that say nothing lie before all others: it is one of them."""
    return {one.label for one in ranked[:2]} <= SAYING_NOTHING


def _clearness(nearest: Sequence[Guess]) -> int:
    """How near the nearest answer is, less what it lacks in distance to the next one."""
    best, *others = (one.score for one in nearest)
    return min([best, *(best - APART + best - other for other in others[:1])])


def _bar(act: str, part: str, farther: int) -> int:
    """How far an act must lie before plain content in these words."""
    if act == "asks":
        if "?" in part:
            return SURE[act]
        return ASKED_SO if asks_outright(part) else UNASKED + farther
    if act == "weight" and asks_outright(part):
        return WEIGHT_ASKED + farther
    if act == "corrects" and not (may_correct(part) or marks(part)):
        return UNMARKED + farther
    if act in {"outcome", "corrects"} and farther:
        return NEVER if act == "outcome" and asks_outright(part) else TOLD_FARTHER
    return SURE.get(act, USUAL) + farther


def _options(facts: Mapping[str, int], at: str, codes: Collection[str]) -> list[Guess]:
    """The options of a question, the likeliest first, as far as there are examples of them."""
    labels = (fact_label(at, code) for code in codes)
    found = [Guess(label, facts[label]) for label in dict.fromkeys(labels) if label in facts]
    return sorted(found, key=lambda one: (-one.score, one.label))[:NEAREST]
