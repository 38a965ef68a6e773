"""What the parts of the conversation are called where one is chosen, in English."""

WAYS = (
    ("feel",
     r"(?:feelings|feel(?:ing)? (?:one|bit|part|thing|stuff|button)|emotions|"
     r"how (?:it|this|that|i|all (?:of )?(?:it|this))(?:'?s|'?m)? (?:feels?|feeling)|"
     r"(?:getting?|get) (?:it|this|that) off my chest|vent(?:ing)?)"),
    ("reflect",
     r"(?:(?:look )?what (?:happens?|goes wrong|(?:i|to) (?:(?:can|could|should|did) )?(?:say|do|"
     r"did|said|answer)(?: (?:different(?:ly)?|better|wrong))(?: next time)?)"
     r"(?: in (?:the )?(?:interview|talk|call))?|reflect(?:ing|ion)?|"
     r"look(?:ing)? back(?: (?:at|on) (?:it|that|this|the "
     r"(?:interview|panel|talk|day|trial|call)))?|what (?:actually )?(?:happened|went on|went "
     r"wrong)(?: (?:in|at|on|during) (?:there|it|(?:the|that) "
     r"(?:room|interview|panel|talk|day|trial|call|end)))?)"),
    ("follow_up",
     r"(?:(?:thank[- ]?you |feedback )?letter(?: to them)?|(?:mail|e-?mail|message) to them|"
     r"(?:write|writing|writing back|write back) (?:to )?(?:them|him|her)"
     r"(?: (?:a|the) (?:letter|mail|e-?mail|message))?)"),
    ("analyze", r"what (?:do )?i (?:really |actually )?want(?: next| now| from a job)?"),
    ("move_on", r"(?:(?:one |a )?(?:small )?next steps?|"
     r"(?:whatever|whichever|what)(?:'?s| is) (?:the )?(?:quickest|fastest|shortest)|"
     r"(?:make|making) a plan|moving on)"),
)  # fmt: skip
"""Stages, and what stands for one in a clause that says nothing else."""
AROUND = (
    "ok okay okey fine well so then right alright yes yeah yep sure hm hmm ugh oh ah um please pls "
    "plz thanks the a an that this those these it its it's one ones bit bits part parts thing side "
    "stuff option button first now just only i i'd id i'll ill i'm im i've ive want wanna would "
    "like let let's lets we to do go going with take choose pick pressed show me give said say "
    "saying guess ges gess think suppose spose s'pose maybe probably rather start begin for thats "
    "that's is what again already sorry mostly mainly talk look at about of on though here my me "
    "honestly you can could help"
)
"""Words that may stand around it."""
ENDS = "because|becos|becuz|becoz|cos|coz|cuz|cause|bc|since|if|but"
"""Words behind which another clause begins."""
