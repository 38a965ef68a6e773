"""Model files: weights become small integers, the smallest go, and the rest is laid out."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csc_matrix

from bot.teaching.fitting import Learned
from flows.listening.learned import SCALE

MOST = 127
"""The largest weight there is in a file."""
CUT_ONE_IN, CUT_AT_LEAST = 100_000, 20
"""So few of the largest weights may be cut down to it."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What stands in the file under one name; of each label at most `keep` weights stay."""

    name: str
    heads: Sequence[Learned]
    keep: int | Mapping[str, int]


def laid_out(bundles: Sequence[Bundle], about: Mapping[str, Any]) -> bytes:
    """The bytes of a model file, as `flows.listening.learned.Model` reads them."""
    heads, bodies = [], []
    for bundle in bundles:
        head, body = _head(bundle)
        heads.append(head)
        bodies.append(body)
    whole = json.dumps({**about, "heads": heads}, ensure_ascii=False, separators=(",", ":"))
    return b"\n".join([whole.encode(), zlib.compress(b"".join(bodies), 9)])


def _head(bundle: Bundle) -> tuple[dict[str, Any], bytes]:
    labels = [label for head in bundle.heads for label in head.labels]
    weights = np.vstack([head.weights for head in bundle.heads])
    bias = np.concatenate([head.bias for head in bundle.heads])
    order = sorted(range(len(labels)), key=labels.__getitem__)
    labels, weights, bias = [labels[place] for place in order], weights[order], bias[order]
    cut = max(CUT_AT_LEAST, weights.size // CUT_ONE_IN)
    factor = MOST / np.sort(np.abs(weights).ravel())[-cut]
    small = np.clip(np.rint(weights * factor), -MOST, MOST).astype(np.int8)
    for row, label in zip(small, labels, strict=True):
        _prune(row, bundle.keep if isinstance(bundle.keep, int) else bundle.keep[label])
    there = csc_matrix(small)
    there.sort_indices()
    about = {
        "name": bundle.name,
        "labels": labels,
        "bias": [round(float(one) * SCALE) for one in bias],
        "unit": int(SCALE * SCALE / factor),
        "weights": int(there.nnz),
    }
    counts, whose = np.diff(there.indptr).astype("<u2"), there.indices.astype("<u2")
    return about, counts.tobytes() + whose.tobytes() + there.data.astype("i1").tobytes()


def _prune(row: Any, keep: int) -> None:
    """Leave out the smallest weights of one label, so that about `keep` stay."""
    sizes = np.abs(row.astype(int))
    if (sizes > 0).sum() > keep:
        row[sizes < max(np.partition(sizes, -keep)[-keep], 1)] = 0
