"""Learning weights from examples; only here is scikit-learn needed.

The same examples give the same weights: every fit starts from the same seed, in the same order.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from flows.listening.features import BUCKETS

Text = TypeVar("Text")
SEED = 1
STRICTNESS = 30
OF_ONE = 6
"""How rare a feature is that counts one, as a logarithm: one text in 400 has it."""
RARE_AT_MOST, RARE_POWER = 4, 0.4
"""How much more an example of a rare label may count."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The labels of one head, in order, and the weights and the bias of each."""

    labels: list[str]
    weights: Any
    bias: Any


@dataclass(frozen=True, slots=True)
class Manner:
    """How a label is learned: so many weights stay, and so much more a right example counts."""

    keep: int | Mapping[str, int]
    lenient: float = 3
    strictness: float = 1


def matrix(texts: Sequence[Text], features: Callable[[Text], Collection[int]]) -> Any:
    """A row a text; each has the same length, however much was written."""
    numbers: list[int] = []
    ends, values = [0], list[float]()
    for text in texts:
        found = sorted(features(text))
        numbers += found
        ends.append(len(numbers))
        values += [max(1, len(found)) ** -0.5] * len(found)
    return csr_matrix((values, numbers, ends), shape=(len(texts), BUCKETS))


@dataclass(frozen=True, slots=True)
class Rows:
    """Texts to learn from: what is rare in them counts for more, as it says more.

    `telling` is how much each feature counts; it goes into the weights, so that whoever scores a
    line adds these up and needs to know nothing of it. `often` is in how many texts each stands.
    """

    values: Any
    telling: Any
    often: Any

    @classmethod
    def of(cls, plain: Any) -> Rows:
        """The rows of a matrix, weighed."""
        often = np.bincount(plain.indices, minlength=plain.shape[1])
        telling = np.log((plain.shape[0] + 1) / (often + 1)) / OF_ONE
        return cls((plain @ diags(telling)).tocsr(), telling, often)


def one_of(rows: Any, labels: Sequence[str], counts: Sequence[float], keep: int) -> Learned:
    """Labels of which one is right; an example counts as much as is said."""
    fit = LogisticRegression(C=STRICTNESS, max_iter=70, tol=1e-4, random_state=SEED)
    _quietly(fit, rows, list(labels), sample_weight=_weighed(labels, counts))
    weights, bias = fit.coef_, fit.intercept_
    if len(fit.classes_) == 2:
        weights, bias = (
            np.vstack([-weights[0] / 2, weights[0] / 2]),
            bias[0] * np.array([-0.5, 0.5]),
        )
    for row in weights:
        row[np.argsort(-np.abs(row), kind="stable")[keep:]] = 0
    return Learned([str(label) for label in fit.classes_], weights, bias)


def likeliest(rows: Any, labels: Sequence[str], counts: Sequence[float], keep: int) -> Learned:
    """Learn one of several labels from many examples: each is held against all others at once."""
    counted, weighed = _weighed(labels, counts), Rows.of(rows)
    fit = LinearSVC(C=1, max_iter=3000, tol=1e-2, random_state=SEED)
    there = sorted(set(labels))
    right = [np.array([label == one for label in labels]) for one in there]
    return _each(there, [_few(fit, weighed, one, keep, sample_weight=counted) for one in right])


def _weighed(labels: Sequence[str], counts: Sequence[float]) -> list[float]:
    """How much each example counts: those of a rare label more than they say."""
    whole = dict.fromkeys(labels, 0.0)
    for label, count in zip(labels, counts, strict=True):
        whole[label] += count
    most = max(whole.values())
    return [
        count * min(RARE_AT_MOST, (most / whole[label]) ** RARE_POWER)
        for label, count in zip(labels, counts, strict=True)
    ]


def each(
    rows: Any, labels: Sequence[str], meant: Sequence[Collection[str]], how: Manner
) -> Learned:
    """Labels each of which may be right."""
    fit = LinearSVC(
        C=how.strictness, class_weight={1: how.lenient}, max_iter=3000, tol=1e-2, random_state=SEED
    )
    right = [np.array([label in there for there in meant]) for label in labels]
    most = [how.keep if isinstance(how.keep, int) else how.keep[label] for label in labels]
    weighed = Rows.of(rows)
    return _each(labels, [_few(fit, weighed, *one) for one in zip(right, most, strict=True)])


def _each(labels: Sequence[str], lines: Sequence[tuple[Any, float]]) -> Learned:
    weights, bias = zip(*lines, strict=True)
    return Learned(list(labels), np.array(weights), np.array(bias))


def _few(fit: Any, rows: Rows, right: Any, keep: int, **more: Any) -> tuple[Any, float]:
    """The weights of one label, at most `keep`, and its bias.

    They are learned twice: from everything, and again from what told most. Cut off without that,
    a label that many words speak for lost what all the small ones say together.
    """
    _quietly(fit, rows.values, right, **more)
    weights = fit.coef_[0] * rows.telling
    if np.count_nonzero(weights) > keep:
        told = -np.abs(weights) * np.log1p(rows.often)
        kept = np.sort(np.argsort(told, kind="stable")[:keep])
        _quietly(fit, rows.values[:, kept], right, **more)
        weights = np.zeros(len(rows.telling))
        weights[kept] = fit.coef_[0] * rows.telling[kept]
    return weights, float(fit.intercept_[0])


def _quietly(fit: Any, *given: Any, **more: Any) -> None:
    """It is stopped on purpose before the last digit stands still."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        warnings.simplefilter("ignore", FutureWarning)
        fit.fit(*given, **more)
