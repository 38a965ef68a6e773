"""Options that stand beside the real choices of a list and name nothing, by what is asked of them.

The sets differ because the questions do: "leave" closes a list and is said back as a choice.
"""

from __future__ import annotations

CLOSERS = {"none", "more", "nothing", "only_thanks", "leave", "cant_tell"}
"""Last choices of many that say "none of these": they are not ticked."""
NAMES_NOTHING = CLOSERS - {"only_thanks"}
"""Those that choose nothing: only thanking is a choice, too."""
NO_ENTRY = {"none", "nothing", "only_thanks"}
"""Those that say nothing beside others, and are left out there."""
NOT_SAID = {"none", "more", "nothing", "cant_tell", "nobody", "dont_know", "no", "own"}
"""Those that are not read back in a list of what was chosen."""
NOTHING_KNOWN = ("nothing", "none", "dont_know")
"""What somebody means who has nothing to say, where the question has such an option."""
NOTHING_TOLD = (*NOTHING_KNOWN, "cant_tell", "nobody", "no_name", "unnamed", "no_mail")
"""And who says so in passing, in the order they are looked for."""
