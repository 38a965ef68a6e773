"""A statement of ours in PostgreSQL's words: the places of its values are written otherwise."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import count

_VALUE = re.compile(r"\?(\d*)")


@lru_cache(512)  # they are written in the code: a few hundred, and none is made of what people say
def in_its_words(sql: str) -> bytes:
    """A statement as PostgreSQL takes it: `?` and `?1` become `$1`."""
    numbers = count(1)
    return _VALUE.sub(lambda found: f"${found[1] or next(numbers)}", sql).encode()
