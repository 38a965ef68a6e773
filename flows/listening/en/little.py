"""English words that carry little, and words that one only says against oneself."""

from flows.listening.phrases import word_set

LITTLE = word_set(
    "a an the this that these those my mine your yours his her hers its our ours their theirs "
    "i me we us you he him she it they them myself yourself who whom which what whose "
    "and or but so if then than because as while when where why how that's it's i'm i've i'd i'll "
    "im ive id ill dont didnt doesnt wasnt isnt cant couldnt wouldnt shouldnt wont hadnt hasnt "
    "in on at to of for from with by about into over after before up down out off under between "
    "through during against without within again still once here there now just only also too "
    "very really quite rather even ever never always often sometimes maybe perhaps almost "
    "is am are was were be been being do does did done doing have has had having will would can "
    "could should may might must shall not no nor yes ok okay "
    "get got go gone going goes went come came say said says tell told ask asked asking make made "
    "take took taken give gave given know knew known think thought see saw seen look looked want "
    "wanted like liked feel felt seem seemed keep kept put let use used try tried "
    "some any all each every both few many much more most less least other another such same "
    "own one two three first last next something anything everything nothing thing things "
    "someone anyone everyone nobody well bit lot lots way kind sort time times day days week "
    "weeks next job jobs work company firm place interview interviews talk no's them they're "
    "their there's didn doesn wasn isn don won couldn wouldn shouldn s t d ll ve re m "
    "long short big small new old great nice every hour hours minutes "
    "good better best bad worse more earlier later too enough"
)
"""Words that tell nothing when they recur: every rejection is about a job and a talk."""

HARSH = word_set(
    "failure failures fail failed failing stupid idiot dumb loser useless worthless pathetic "
    "fraud disaster mess joke waste garbage trash ugly fat lazy coward embarrassment clown "
    "incompetent hopeless disgrace dummy burden weak fool moron rubbish terrible awful horrible "
    "hate hated shame ashamed alone unwanted unlovable broken old wrong suck sucks"
)
"""Words said against oneself: a card never hands them back."""
