"""The choices and starters of each step, in the order they are shown.

What is listed is always understood when typed; a guard decides whether it is shown as a button.
The labels are words: `<step>.options.<code>`. Steps whose buttons are made from the person's own
answers are in `flows.buttons`.
"""

from __future__ import annotations

from flows import guards as g
from flows.rows import Guard, Option, always

FEELINGS = (
    "anger", "sadness", "disappointment", "frustration", "anxiety", "shame", "embarrassment",
    "numbness", "relief", "hope", "envy", "loneliness", "confusion", "self_doubt",
)  # fmt: skip
"""The fourteen feelings that have replies of their own."""


def _plain(codes: str, **shown: Guard) -> tuple[Option, ...]:
    """Options for the codes named, each shown always or where its guard in `shown` holds."""
    return tuple(Option(code, shown.get(code, always)) for code in codes.split())


CARD = _plain("keep change")

OPTIONS: dict[str, tuple[Option, ...]] = {
    "opening.hello": _plain("said_no silence withdrawn letter_only paste"),
    "opening.paste": _plain("no_mail"),
    "opening.back": _plain("go_on short another show"),
    "intake.job": _plain("unnamed internal"),
    "intake.far": _plain("application call interview final offer"),
    "intake.when": _plain("today yesterday this_week weeks_ago"),
    "intake.pressing": _plain("money old_job writing people nothing"),
    "intake.lane": _plain("lead chest write inside want one_step"),
    "intake.facts": _plain("nothing"),
    "feel.words": _plain(" ".join(FEELINGS) + " nothing"),
    "feel.sore": _plain(
        "unknown close half_knew wrong_with_me doubt money how nothing",
        close=g.met,
        half_knew=g.not_met,
        doubt=g.no_money_word,
        money=g.money_word,
    ),
    "feel.count": _plain("first few many"),
    "feel.future": _plain("people work money nothing"),
    "feel.kind": _plain("rotten not_you here nothing"),
    "feel.card": CARD,
    "feel.breather": _plain("start early"),
    "feel.breathing": _plain("early"),
    "feel.someone": _plain("nobody nice_thing"),
    "feel.others": _plain("nobody"),
    "feel.both": _plain("nothing"),
    "feel.write": _plain("done"),
    "pause.offer": _plain("day tonight breather someone go_on myself", tonight=g.before_evening),
    "pause.hour": _plain("fine other quiet_too", quiet_too=g.zone_known),
    "reflect.inside": _plain("well mixed badly hard cant_tell"),
    "reflect.proud": _plain(
        "honest prepared applied nothing", honest=g.talked, prepared=g.talked, applied=g.not_talked
    ),
    "reflect.wins": _plain("cv interest story skills prepared nervous none"),
    "reflect.funnel": _plain("just_this ten many", ten=g.not_first, many=g.not_first),
    "reflect.more": _plain("go_on leave day"),
    "reflect.paper": _plain("not_aimed skills_down typos not_yet cant_tell"),
    "reflect.different": _plain("nothing"),
    "reflect.list": _plain("late clothes phone prep question nerves none more"),
    "reflect.talk": _plain("misread doubt argued pushy elsewhere knew_little none"),
    "reflect.manner": _plain(
        "ran_down time_off out_of_practice no_click me_not_team someone_met none"
    ),
    "reflect.chair": _plain("saw granted misheard"),
    "reflect.nexttime": _plain("ask_when early phone wear prep_three none"),
    "reflect.second": _plain("nothing"),
    "reflect.card": CARD,
    "follow.expect": _plain("write two_lines not good_for"),
    "follow.who": _plain("interviewer hr no_reply inside", interviewer=g.talked, inside=g.internal),
    "follow.instead": _plain("other two_lines none"),
    "follow.name": _plain("no_name"),
    "follow.ask": _plain(
        "feedback_application feedback_talk reason keep_in_mind confirm only_thanks",
        feedback_talk=g.talked,
        reason=g.withdrawn,
        confirm=g.silent,
    ),
    "follow.draft": _plain(
        "good shorter plainer change two_lines full sign",
        shorter=g.letter_is_full,
        plainer=g.letter_not_plain,
        two_lines=g.letter_not_two_lines,
        full=g.letter_not_full,
        sign=g.letter_unsigned,
    ),
    "follow.sign": _plain("no_name"),
    "follow.wording": _plain("take keep_mine"),
    "follow.when": _plain(
        "night now weeks never", night=g.silent_long, now=g.silent_long, weeks=g.talked_or_too_soon
    ),
    "follow.unsent": _plain("nothing"),
    "follow.talk": _plain("right change"),
    "follow.view": _plain("page connect monthly leave"),
    "follow.sent": _plain("yes not_yet let_be"),
    "follow.answer": _plain("real phrase nothing"),
    "follow.feedback": _plain("rather_not"),
    "follow.true": _plain("true partly untrue"),
    "follow.change": _plain("nothing"),
    "analyze.want": _plain("yes parts a_job not_really"),
    "analyze.pull": _plain("work place people near pay title none"),
    "analyze.loved": _plain("moment nothing"),
    "analyze.past": _plain("way pay person work nothing"),
    "analyze.terms": _plain("home near fixed full_time pay treated none"),
    "analyze.tuesday": _plain("with_people quiet moving nothing"),
    "analyze.card": _plain("keep change trade", trade=g.dislikes),
    "analyze.keep": _plain(
        "same other_place next_to stay leave dont_know", stay=g.internal, leave=g.internal
    ),
    "analyze.worth": _plain("nothing"),
    "analyze.gap": _plain("skill experience paper no"),
    "analyze.source": _plain("dont_know"),
    "analyze.search": _plain("copy change"),
    "move.state": _plain("ready nearly stuck done"),
    "move.younger": _plain("not_over not_alone nothing"),
    "move.next": _plain(
        "application three_places ask cv practise week_off first_rung",
        three_places=g.not_first,
        first_rung=g.first,
    ),
    "move.again": _plain("one_no not_today nothing"),
    "move.another": _plain("nothing"),
    "move.targets": _plain("nothing"),
    "move.rehearse": _plain("copy change"),
    "move.partner": _plain("nobody"),
    "move.bye": _plain("yes no"),
    "later.plan": _plain("done not_yet change let_go"),
    "later.fits": _plain("all part none"),
    "later.again": _plain("helps not_today change"),
    "rest.enough": _plain("go_on stop"),
    "journal.one": _plain("open put_back edit rename away delete close"),
    "journal.name": _plain("close"),
    "journal.sure": _plain("keep delete"),
    "journal.pick": _plain("close"),
    "search.words": _plain("close"),
    "search.pick": _plain("close"),
    "search.one": _plain("edit open list close"),
    "export.which": _plain("this all close"),
    "export.pick": _plain("pdf markdown eml ics json png close"),
    "share.look": _plain("pdf markdown with_names without_names close"),
    "patterns.card": _plain("picture close"),
    "advert.paste": _plain("keep drop close"),
    "restart.sure": _plain("go_on new archive delete"),
    "forget.sure": _plain("keep forget"),
    "nudged": _plain("now hour tonight tomorrow never"),
    "due.pick": _plain("not_now"),
    "nudges.pick": _plain("fine"),
    "nudges.one": _plain("tomorrow week drop keep"),
    "settings.pick": _plain(
        "done quiet_on quiet_off mute unmute hour quiet zone",
        quiet_on=g.silence_off,
        quiet_off=g.silence_on,
        mute=g.messages_on,
        unmute=g.messages_off,
    ),
    "settings.hour": _plain("h9 h12 h18 h20"),
    "settings.quiet": _plain("night after before off"),
    "parked": _plain(
        "yes unsure safe not_that rest",
        yes=g.asked_kindly,
        unsure=g.asked_kindly,
        safe=g.nothing_asked,
        rest=g.nothing_asked,
    ),
    "stopped": _plain("go_on show"),
    "done": _plain("show another helped not_helped"),
}
