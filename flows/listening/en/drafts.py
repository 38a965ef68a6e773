"""How somebody says what a letter should say or leave out, in English."""

from flows.listening.titles import TITLE

_POLITELY = r"(?:(?:no|ok|and|but|please|pls|can you|could you|just|rather|better)[, ]+)*"
OUT = (
    rf"^\W*{_POLITELY}(?:(?:leave|take|cut|get|keep)\s+(?P<what>[^.?!\n]{{1,60}}?)\s+(?:out|off|away)"
    rf"(?: of (?:it|there|the \w+))?|(?:leave|take|cut) out (?P<after>[^.?!\n]{{1,60}}?)|"
    rf"(?:drop|remove|delete|skip) (?P<gone>[^.?!\n]{{1,60}}?))\W*(?:please|pls)?\W*$"
)
SAY = (
    rf"^\W*{_POLITELY}(?P<about>[^:\n]{{0,40}}?)\b(?:say|write|put|word|make|change|call)\b"
    r"(?P<more>[^:\n]{0,60}?):\s*(?P<words>\S[\s\S]*)$"
)
NAME = (
    r"^\W*(?:(?:no|nope|actually|sorry|it'?s|it is|dear|make it|to)[, ]+)*(?P<name>"
    rf"{TITLE}(?: [^\W\d_][\w.'-]*){{1,4}})[.!]*$"
)
"""A name with its title and nothing beside it."""
SAYS_NOTHING = frozenset((
    "the", "that", "this", "it", "line", "part", "bit", "sentence", "about", "with", "of",
    "my", "your", "a", "an", "like", "as", "to", "in", "for", "instead", "so", "than", "out",
    "one", "thing", "whole", "say", "says", "way", "please",
))  # fmt: skip
"""Words that name no line of a letter."""
