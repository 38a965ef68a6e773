"""Learning weights from examples; only here is scikit-learn needed.

The same examples give the same weights: every fit starts from the same seed, in the same order.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from flows.listening.features import BUCKETS

Text = TypeVar("Text")
SEED = 1
STRICTNESS = 30
RARE_AT_MOST, RARE_POWER = 4, 0.4
"""How much more an example of a rare label may count."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The labels of one head, in order, and the weights and the bias of each."""

    labels: list[str]
    weights: Any
    bias: Any


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


def one_of(rows: Any, labels: Sequence[str], counts: Sequence[float]) -> Learned:
    """Labels of which one is right; an example counts as much as is said."""
    fit = LogisticRegression(C=STRICTNESS, max_iter=70, tol=1e-4, random_state=SEED)
    return _one_of(fit, rows, labels, counts)


def likeliest(rows: Any, labels: Sequence[str], counts: Sequence[float]) -> Learned:
    """Learn one of several labels from many examples: each is held against all others at once."""
    return _one_of(LinearSVC(C=1, max_iter=3000, random_state=SEED), rows, labels, counts)


def _one_of(fit: Any, rows: Any, labels: Sequence[str], counts: Sequence[float]) -> Learned:
    whole = dict.fromkeys(labels, 0.0)
    for label, count in zip(labels, counts, strict=True):
        whole[label] += count
    most = max(whole.values())
    weighed = [
        count * min(RARE_AT_MOST, (most / whole[label]) ** RARE_POWER)
        for label, count in zip(labels, counts, strict=True)
    ]
    _quietly(fit, rows, list(labels), sample_weight=weighed)
    weights, bias = fit.coef_, fit.intercept_
    if len(fit.classes_) == 2:
        weights, bias = (
            np.vstack([-weights[0] / 2, weights[0] / 2]),
            bias[0] * np.array([-0.5, 0.5]),
        )
    return Learned([str(label) for label in fit.classes_], weights, bias)


def each(
    rows: Any,
    labels: Sequence[str],
    meant: Sequence[Collection[str]],
    *,
    lenient: float = 3,
    strictness: float = 1,
) -> Learned:
    """Labels each of which may be right; `lenient`: how much more a right one counts."""
    fits = []
    for label in labels:
        fit = LinearSVC(
            C=strictness, class_weight={1: lenient}, max_iter=3000, tol=1e-3, random_state=SEED
        )
        _quietly(fit, rows, np.array([label in there for there in meant]))
        fits.append(fit)
    weights = np.array([fit.coef_[0] for fit in fits])
    return Learned(list(labels), weights, np.array([fit.intercept_[0] for fit in fits]))


def _quietly(fit: Any, *given: Any, **more: Any) -> None:
    """It is stopped on purpose before the last digit stands still."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        warnings.simplefilter("ignore", FutureWarning)
        fit.fit(*given, **more)
