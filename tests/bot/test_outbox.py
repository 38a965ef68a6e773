import pytest

from bot.keep.outbox import Document, Message, Parcel
from bot.keep.places import Place
from flows.kernel.events import Start
from tests.bot.talk import HERE, NOW, SECRET, Desk, in_a_file

ELSEWHERE = "telegram:815"


@pytest.fixture
def desk(place: Place) -> Desk:
    desk = Desk(place)
    desk.tell(Start())
    return desk


def waiting(desk: Desk, address: str = HERE) -> list[Parcel]:
    return desk.store.outbox.pending(address, desk.now)


def test_a_row_holds_the_message_as_it_was_rendered(desk: Desk) -> None:
    assert [parcel.content for parcel in waiting(desk)] == [
        Message("telegram/en hello: ", (), "reply", "step", 1),
        Message("telegram/en question: ", (("yes", "YES"), ("no", "NO")), "reply", "step", 1),
    ]


def test_what_a_button_copies_is_kept_with_its_row(desk: Desk) -> None:
    letter = Message("Dear all", (("yes", "Yes"),), copies=(("Copy the text", "Dear all"),))
    with desk.store.base.writing():
        desk.store.outbox.queue(desk.store.person(HERE), HERE, letter, NOW)
    assert waiting(desk)[-1].content == letter


def test_a_row_of_an_older_version_opens(desk: Desk) -> None:
    """Messages had nothing to copy; a file for a coach had all names or none."""
    message = {"text": "kept", "buttons": [], "kind": "notice", "step": "", "rejection": 0}
    share = {"kind": "pdf", "rejection": 1, "share": True, "names": True}
    for before, now in (
        (["Message", message], Message("kept")),
        (["Document", share], Document("pdf", 1, share=True)),
        (["Document", {**share, "stay": ["Ana"]}], Document("pdf", 1, share=True, stay=("Ana",))),
    ):
        desk.reseal(before)
        assert waiting(desk)[0].content == now


def test_a_document_is_a_row_that_only_names_what_to_make(desk: Desk) -> None:
    desk.tell("document")
    assert Document("summary", 1) in [parcel.content for parcel in waiting(desk)]


def test_a_sent_row_loses_its_body_and_is_not_sent_again(desk: Desk) -> None:
    first, second = waiting(desk)
    desk.store.outbox.sent([first], NOW)
    assert waiting(desk) == [second]
    row = desk.store.base.execute("SELECT status, body FROM outbox ORDER BY sequence").fetchone()
    assert row == ("sent", None)


def test_the_addresses_of_a_channel_for_which_something_waits(desk: Desk) -> None:
    desk.tell(Start(), ELSEWHERE)
    assert desk.store.outbox.addresses("telegram") == [HERE, ELSEWHERE]
    assert desk.store.outbox.addresses("terminal") == []
    desk.sent()
    assert desk.store.outbox.addresses("telegram") == [ELSEWHERE]


def test_a_row_waits_until_it_is_sent_or_dropped(desk: Desk) -> None:
    first = waiting(desk)[0]
    assert desk.store.outbox.waits(first)
    desk.tell("forget")
    assert not desk.store.outbox.waits(first)


def test_the_newest_row_of_a_person_says_whether_it_came_and_as_which_message(desk: Desk) -> None:
    person = desk.store.person(HERE)
    assert person
    newest = desk.store.questions.newest(person)
    assert newest
    assert (newest.waits, newest.number) == (True, None)
    last = waiting(desk)[-1]
    with desk.store.base.writing():
        desk.store.outbox.mark(last, NOW, 17)
    newest = desk.store.questions.newest(person)
    assert newest
    assert (newest.waits, newest.number) == (False, 17)
    assert desk.store.questions.about(person, 17) == ("step", 1)
    assert desk.store.questions.about(person, 18) is None


def test_a_row_refused_for_good_is_set_aside_with_its_reason(desk: Desk) -> None:
    first, second = waiting(desk)
    desk.store.outbox.aside(first, "400 bad request")
    assert waiting(desk) == [second]
    assert desk.store.health().aside == 1
    reason = desk.store.base.execute("SELECT reason FROM outbox WHERE status = 'aside'")
    assert reason.fetchone() == ("400 bad request",)


def test_what_was_claimed_when_the_process_ended_is_never_sent_twice(desk: Desk) -> None:
    first, second = waiting(desk)
    assert desk.claim(first)
    assert not desk.claim(first)
    assert waiting(desk) == []
    assert desk.store.outbox.doubtful() == 1
    assert waiting(desk) == [second]


def test_a_row_that_does_not_open_is_set_aside_and_the_others_go_out(desk: Desk) -> None:
    desk.store.base.execute("UPDATE outbox SET body = ? WHERE sequence = 1", (b"\0",))
    assert desk.sent() == ["telegram/en question: "]
    assert desk.store.health().aside == 1


def test_a_body_moved_to_another_row_does_not_open(desk: Desk) -> None:
    desk.store.base.execute(
        "UPDATE outbox SET body = (SELECT body FROM outbox WHERE sequence = 2) WHERE sequence = 1"
    )
    assert desk.sent() == ["telegram/en question: "]


@in_a_file
def test_marking_a_row_that_is_gone_does_not_touch_the_one_that_took_its_number(
    desk: Desk,
) -> None:
    old = waiting(desk)
    desk.tell("forget")
    farewell = waiting(desk)
    assert farewell[0].sequence in {each.sequence for each in old}
    desk.store.outbox.sent(old, NOW)
    assert waiting(desk) == farewell


def test_dropping_leaves_what_is_for_others(desk: Desk) -> None:
    desk.tell(Start(), ELSEWHERE)
    with desk.store.base.writing():
        desk.store.outbox.drop(HERE)
    assert waiting(desk) == []
    assert len(waiting(desk, ELSEWHERE)) == 2


def test_a_parcel_does_not_show_its_words(desk: Desk) -> None:
    desk.tell(SECRET)
    assert "Quetz" not in repr(waiting(desk))


def test_the_question_that_had_come_last_before_a_message(desk: Desk) -> None:
    person = desk.store.person(HERE)
    assert person
    hello, question = waiting(desk)
    with desk.store.base.writing():
        desk.store.outbox.mark(hello, NOW, 4)
        desk.store.outbox.mark(question, NOW, 5)
    assert desk.store.questions.asked(person, 6) == ("step", 1)
    assert desk.store.questions.asked(person, 4) is None


def test_a_file_that_waits_makes_no_words_early(desk: Desk) -> None:
    person = desk.store.person(HERE)
    assert person
    desk.store.outbox.sent(waiting(desk), NOW)
    with desk.store.base.writing():
        desk.store.outbox.queue(person, HERE, Document("pdf"), NOW)
    newest = desk.store.questions.newest(person)
    assert newest
    assert (newest.waits, newest.number) == (False, None)


def test_a_farewell_that_cannot_be_delivered_is_not_kept(desk: Desk) -> None:
    with desk.store.base.writing():
        desk.store.outbox.queue(None, "telegram:77", Message("Goodbye.", kind="farewell"), NOW)
    (parcel,) = desk.store.outbox.pending("telegram:77", NOW)
    desk.store.outbox.aside(parcel, "403 blocked")
    assert desk.store.outbox.said_farewell
    assert desk.store.settle()
    there = desk.store.base.execute("SELECT count(*) FROM outbox WHERE person IS NULL")
    assert there.fetchone()[0] == 0
    assert b"telegram:77" not in desk.bytes_on_disk()


def test_a_row_that_cannot_be_opened_is_no_reason_to_hold_up_a_cry(desk: Desk) -> None:
    """It is set aside in the transaction of the turn that clears the way, not in one of its own."""
    desk.tell(Start())
    store = desk.store
    first = store.outbox.pending(HERE, NOW)[0]
    with store.base.writing():
        store.base.execute("UPDATE outbox SET body = ? WHERE id = ?", (b"\0", first.id))
    with store.base.writing():
        store.outbox.clear_the_way(HERE)
    assert store.outbox.pending(HERE, NOW) == []
    assert store.health().aside == 1
