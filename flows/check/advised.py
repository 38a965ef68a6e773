"""What five career articles tell a rejected job seeker: 139 things, each in a few words of ours.

Every id is the tag of at least one text in the words files; `flows.check` proves that each one
is said. The stage is where a thing belongs; it may be said elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to be said: its id, the stage it belongs to, and what it comes down to."""

    id: str
    stage: str
    about: str


_ROWS = """
F01 feel | a no hurts, and interviews are stressful
F02 feel | almost everyone is turned down; the failed rounds stay untold
F03 feel | the first try seldom works; twenty interviews can happen
F04 feel | good people are passed over, even at the very end
F05 feel | ask how the no came; silence is one too
F06 feel | to suspect and to know are two things; a sting is normal even after a poor match
F07 feel | much was put in, and a future was already pictured
F08 feel | first stop, then act
F09 feel | there is room for feelings, without drowning in them
F10 feel | the future that will not come gets a question of its own
F11 feel | any reaction may be there, envy included
F12 feel | find the word for it; that need not hold anyone up
F13 feel | brooding may have its time, and an end the person picks
F14 feel | not to know why is among the hardest parts
F15 feel | hiring makes people doubt what they are worth
F16 feel | notice the question why it was not me
F17 feel | one firm chose; that is no verdict, and the next firm does not know it
F18 feel | a letdown and not the end of a life
F19 feel | no panic, no endless thinking, not too far down
F20 feel | many rounds and silences are tiring
F21 feel | make a date with a friend
F22 feel | plan one thing that is only nice
F23 feel | name the people who help
R01 reflect | look back fully after some days, not at once
R02 reflect | look honestly at every step, from advert to goodbye
R03 reflect | looking back is heavy and useful: it is how one learns
R04 reflect | begin with what was done well
R05 reflect | a win: the papers opened the door
R06 reflect | a win: real interest in them and how they see their firm
R07 reflect | a win: the stories told
R08 reflect | a win: at ease about own skills and image
R09 reflect | an interview or a last round is evidence; the wins are one's own
R10 reflect | gained: applied, dressed, prepared, talked
R11 reflect | gained: the own nerves are known; it gets easier, never perfect
R12 reflect | gained: practice in speaking of oneself, skills and goals
R13 reflect | gained: ease with people, and thinking under pressure
R14 reflect | what would be done differently or better
R15 reflect | did the talk itself go well
R16 reflect | questions without an answer
R17 reflect | dressed too much or too little
R18 reflect | late, or stuck on the way
R19 reflect | how well prepared
R20 reflect | had they been looked up before
R21 reflect | plain mistakes now, a second look later
R22 reflect | see it from the chair across
R23 reflect | what was taken for granted without a reason
R24 reflect | words that could be heard wrongly
R25 reflect | a question taken the wrong way
R26 reflect | the mind, or something in the room, was elsewhere
R27 reflect | something said that raised a doubt
R28 reflect | an employer was run down
R29 reflect | there was an argument
R30 reflect | days off or sick days came up too eagerly
R31 reflect | the phone was on
R32 reflect | they asked for more than was there
R33 reflect | nerves, a voice that shook
R34 reflect | out of practice at interviews
R35 reflect | neither pushing nor shrinking
R36 reflect | no connection with the person across
R37 reflect | was there a sense for the team
R38 reflect | what everyone met that day saw, before and after too
R39 reflect | for the next-time list: ask when an answer comes
R40 reflect | out of one's hands: a small edge of others, very many applicants
U01 follow_up | write after a no at all
U02 follow_up | a thank-you mail to the interviewers, also after a no
U03 follow_up | two or three weeks after the talk is a good time
U04 follow_up | thank for the chance
U05 follow_up | no hard feelings
U06 follow_up | name strengths that meet what they care about
U07 follow_up | if wanted: stay interested, leave the door open
U08 follow_up | what it is good for: it is noticed, the contact may help, not all was lost
U09 follow_up | kind to everyone, the same respect for all
U10 follow_up | ask for feedback: it shows initiative
U11 follow_up | say what the feedback is about: papers, talk or both
U12 follow_up | whom to ask: whoever ran the contact
U13 follow_up | ask how to improve, never for a justification
U14 follow_up | after a form mail, asking is up to the person
U15 follow_up | expect little; it may be a set phrase or nothing
U16 follow_up | the firm will not close it for anyone
U17 follow_up | many employers do not mind being asked
U18 follow_up | no answer: let it go, ask no second time
U19 follow_up | after a good talk one may be kept in a pool and be called
U20 follow_up | stay in light touch with them online
U21 follow_up | keep in touch: the right job may open
Z01 analyze | list what was loved
Z02 analyze | the work, or the firm
Z03 analyze | practical sides, such as the way there
Z04 analyze | the people
Z05 analyze | ask for detail
Z06 analyze | list what was not liked
Z07 analyze | people leave that out: look twice
Z08 analyze | dislikes become a list to avoid
Z09 analyze | describe it: days, place, money, basics
Z10 analyze | was this one really wanted
Z11 analyze | go on looking for this kind of job, or not
Z12 analyze | look at the goals of the search again
Z13 analyze | how one is as a worker and as a searcher
Z14 analyze | what the skills of today are worth
Z15 analyze | fair pay and fair manners
Z16 analyze | it must fit both; some are liked and still do not fit
Z17 analyze | a gap in skills, experience or papers gets a plan
Z18 analyze | the papers: typos, and the best skills on top
Z19 analyze | feedback becomes a change; ignored, the mistake returns
Z20 analyze | what one cannot see oneself, such as posture: have it watched
Z21 analyze | choose what to get better at
M01 move_on | stuck on one, the others are missed
M02 move_on | whoever is stuck is treated gently
M03 move_on | a sentence to a younger self
M04 move_on | the next application
M05 move_on | look at other firms and apply
M06 move_on | several at once, and the reason for it
M07 move_on | a list of places to aim at
M08 move_on | one base CV, small changes, similar ones in a batch
M09 move_on | apply for what is wanted without meeting every point
M10 move_on | an entry job or an internship
M11 move_on | searches made from the description
M12 move_on | people to ask, from the description
M13 move_on | hiring takes its time
M14 move_on | find what is exciting about the next one
M15 move_on | a wrong match avoided; not every job is meant for everyone
M16 move_on | it hurts, and three things are gained
M17 move_on | a plan of what is done when
M18 move_on | ready for a no and for a yes
M19 move_on | the plan changes with what was heard
M20 move_on | rehearse with a friend or partner
M21 move_on | where a missing skill can be got
M22 move_on | something of one's own to do, no mere waiting
M23 move_on | keep faith; do not give up on yourself
M24 move_on | practise drive now (one view)
M25 move_on | one no does not stop the search
M26 move_on | do not fear yourself, nor what others think (one view)
M27 move_on | the ranking makes no difference (with care)
M28 move_on | there are other jobs (with care)
M29 move_on | one day one fits (never a promise)
M30 move_on | hard times form character (with care)
L01 always | hopeful and realistic at once
L02 always | a good tone in every step
L03 always | believe in the person, and say so
L04 always | point to a human: a friend, a coach, an advice office
"""


def _read(row: str) -> Advice:
    head, _, about = row.partition(" | ")
    identifier, stage = head.split()
    return Advice(identifier, stage, about)


ADVICE: dict[str, Advice] = {
    row.id: row for row in (_read(line) for line in _ROWS.strip().splitlines())
}
"""All of them by id, in the order of the stages."""
