"""How somebody says what a letter should say or leave out, in English."""

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
ALL = (
    r"\b(?:everything|anything|all (?:of (?:it|this|that|them)|my|the|i|data|that)|"
    r"it all|(?:my|the|your) (?:\w+ )?(?:data|account|notes?|answers|history|records?|profile|"
    r"information|info|stuff|chats?|conversation|entry|entries|case|rejections?|whole thing)|"
    r"(?:this|the|that) (?:\w+ )?(?:rejections?|entry|case|conversation|chat|one|job|company|"
    r"thing)|"
    r"me|yourself|from (?:here|the list|your (?:\w+ )?(?:memory|system|database|server)s?))\b|"
    r"^\W*(?:please |just |can you |could you )*(?:delete|remove|erase|wipe)(?: (?:it|this|that))?"
    r"(?: please| now)*\W*$"
)
"""What is spoken of where all that is kept, or the whole rejection, is to go."""
MARK = (
    r"\b(?:apostrophes?|commas?|quotes?|quotation marks?|inverted commas?|exclamation marks?|"
    r"question marks?|full stops?|periods?|dots?|dash(?:es)?|hyphens?|colons?|semicolons?|spaces?|"
    r"brackets?|marks?|typos?|words?)\b"
)
"""What is less than a line of the letter: the line stays without it."""
NAME = (
    r"^\W*(?:(?:no|nope|actually|sorry|it'?s|it is|dear|make it|to)[, ]+)*(?P<name>(?:Ms|Mr|"
    r"Mrs|Miss|Mx|Dr|Prof|Professor|Frau|Herr)\b\.?(?: [^\W\d_][\w.'-]*){1,4})[.!]*$"
)
"""A name with its title and nothing beside it."""
SAYS_NOTHING = frozenset((
    "the", "that", "this", "it", "line", "part", "bit", "sentence", "about", "with", "of",
    "my", "your", "a", "an", "like", "as", "to", "in", "for", "instead", "so", "than", "out",
    "one", "thing", "whole", "say", "says", "way", "please",
))  # fmt: skip
"""Words that name no line of a letter."""
