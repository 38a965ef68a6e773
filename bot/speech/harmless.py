"""Text that does nothing where it is shown: people may write anything."""

from __future__ import annotations

import re

# A sequence goes whole, else its letters stay behind as rubbish: control sequences, then strings
# (titles, links, whatever ends with BEL or ST), then two-character escapes.
_SEQUENCE = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"
    "|(?:\x1b[]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c)?"
    "|\x1b[ -/]*[0-~]?"
)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]")


def harmless(text: str) -> str:
    """`text` without terminal sequences, controls and marks that turn the direction of a line."""
    ends = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROL.sub("", _SEQUENCE.sub("", ends))
