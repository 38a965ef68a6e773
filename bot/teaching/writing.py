"""Model files: the weights of a label become small integers in a unit of its own."""

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
FAR_OFF = 1.2
"""How far below zero a label lies that has nothing to do with a text; this stays where it is."""
CUT_ONE_IN = 400
"""Of the weights of a label so few of the largest are cut down to it."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What stands in the file under one name; its scores are made `narrow` times less apart."""

    name: str
    heads: Sequence[Learned]
    narrow: float = 1


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
    factors = MOST / np.array([_largest(row) for row in weights])
    small = np.clip(np.rint(weights * factors[:, None]), -MOST, MOST).astype(np.int8)
    there = csc_matrix(small)
    there.sort_indices()
    about = {
        "name": bundle.name,
        "labels": labels,
        "bias": [round(((float(one) + FAR_OFF) / bundle.narrow - FAR_OFF) * SCALE) for one in bias],
        "units": [int(SCALE * SCALE / factor / bundle.narrow) for factor in factors],
        "weights": int(there.nnz),
    }
    counts, whose = np.diff(there.indptr).astype("<u2"), there.indices.astype("<u2")
    return about, _planes(counts) + _planes(whose) + there.data.astype("i1").tobytes()


def _planes(numbers: Any) -> bytes:
    """The low bytes of all numbers, then the high ones: alike beside alike packs better."""
    plain: bytes = numbers.tobytes()
    return plain[::2] + plain[1::2]


def _largest(row: Any) -> float:
    """The weight of one label that becomes the largest there is; the few beyond it are cut."""
    sizes = np.sort(np.abs(row[np.nonzero(row)]))
    return float(sizes[-1 - len(sizes) // CUT_ONE_IN]) if len(sizes) else 1.0
