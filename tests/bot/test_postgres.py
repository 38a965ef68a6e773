"""What only a server has to do: connections that break, processes side by side, nothing left."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from bot.cli import main
from bot.errors import Fault, Problem
from bot.keep.keys import KeySource
from bot.keep.places import Server, located
from bot.keep.postgres import RECONNECT_SECONDS, Postgres
from bot.keep.store import Store
from flows.kernel.events import Start
from tests.bot.cluster import Cluster
from tests.bot.process import rebound
from tests.bot.relay import Relay
from tests.bot.talk import HERE, KEY, NOW, SECRET, Desk

ELSEWHERE = "telegram:815"


@pytest.fixture(name="desk")
def made_desk(server: Server) -> Desk:
    return Desk(server)


def refused(server: Server, keys: KeySource | None = None) -> Problem:
    with pytest.raises(Problem) as told:
        Store.open(server, keys or KeySource(KEY))
    return told.value


def cut(cluster: Cluster, desk: Desk) -> None:
    """End the connection, as a server does that is started anew."""
    (pid,) = desk.store.base.execute("SELECT pg_backend_pid()").fetchone()
    cluster.run(f"SELECT pg_terminate_backend({pid}, 5000)")


class TestOpening:
    def test_an_address_is_shown_without_its_password(self) -> None:
        place = located("postgresql://ann:zqsecret@db.example:5433/notes?sslmode=require", "zqtoo")
        assert str(place) == "postgresql://db.example:5433/notes"
        assert "zq" not in repr(place) + str(place)

    @pytest.mark.usefixtures("server")  # it needs the library
    def test_a_server_that_is_not_there_is_said_in_a_sentence(self, tmp_path: Path) -> None:
        problem = refused(Server(f"postgresql://ann@/notes?host={tmp_path}"))
        assert "does not answer" in str(problem)
        assert problem.passing

    def test_a_database_that_is_not_there_is_named(self, server: Server) -> None:
        problem = refused(Server(server.address.replace("/postgres?", "/zqnone?")))
        assert "createdb" in str(problem)
        assert problem.fault is Fault.SETTING

    def test_another_key_opens_nothing(self, desk: Desk, server: Server) -> None:
        assert "The key is not the one" in str(refused(server, KeySource("22" * 32)))
        assert desk.tell(Start()) == "taken"

    def test_tables_of_another_program_stay_as_they_are(
        self, server: Server, cluster: Cluster
    ) -> None:
        schema = server.address.rpartition("%3D")[2]
        cluster.run("CREATE TABLE people (name TEXT)", schema)
        assert "another program" in str(refused(server))
        assert cluster.run("SELECT to_regclass('meta')", schema) == [(None,)]

    def test_a_newer_one_is_left_alone(self, desk: Desk, server: Server) -> None:
        desk.store.base.keep_meta("schema", b"99")
        assert "newer Rebound" in str(refused(server))

    def test_those_that_start_at_the_same_moment_make_it_once(self, server: Server) -> None:
        ready = threading.Barrier(6)

        def begin(_: int) -> Store:
            ready.wait()
            return Store.open(server, KeySource(KEY))

        with ThreadPoolExecutor(6) as pool:
            stores = list(pool.map(begin, range(6)))
        for store in stores:
            assert store.health().people == 0
            store.close()

    def test_every_text_is_sorted_by_its_bytes(self, desk: Desk) -> None:
        rows = desk.store.base.execute(
            "SELECT collname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid "
            "JOIN pg_collation ON pg_collation.oid = attcollation "
            "WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
        ).fetchall()
        assert set(rows) == {("C",)}


class TestAServerThatAcceptsAndSaysNothing:
    @pytest.mark.usefixtures("server")  # it needs the library
    def test_is_not_waited_for_without_an_end(self) -> None:
        with Relay() as relay:
            address = f"postgresql://ann@127.0.0.1:{relay.port}/notes?connect_timeout=2"
            problem = refused(Server(address))
            assert relay.accepted
        assert "does not answer" in str(problem)
        assert problem.passing

    def test_while_people_are_served_is_said_and_they_are_served_again(
        self, server: Server, cluster: Cluster
    ) -> None:
        with Relay(cluster.folder / ".s.PGSQL.5432") as relay:
            there = f"postgresql://rebound@127.0.0.1:{relay.port}/postgres?connect_timeout=2&"
            desk = Desk(Server(there + server.address.rpartition("&")[2]))
            base = desk.store.base
            assert isinstance(base, Postgres)
            desk.tell(Start())
            relay.silent, base._link.patience = True, 0.1
            for _ in range(2):  # the second is not even tried: everybody else waits meanwhile
                with pytest.raises(Problem) as told:
                    desk.tell(SECRET)
                assert told.value.passing
                assert "does not answer" in str(told.value)
            relay.silent, base._again_at = False, 0.0
            assert desk.tell(SECRET) == "taken"
            assert desk.told() == [SECRET]

    def test_is_tried_less_often_the_longer_it_takes_to_say_nothing(self, desk: Desk) -> None:
        base = desk.store.base
        assert isinstance(base, Postgres)
        with Relay() as relay:
            base._server = Server(f"postgresql://ann@127.0.0.1:{relay.port}/x?connect_timeout=2")
            base._link.close()
            with pytest.raises(Problem):
                desk.tell(Start())
        assert base._again_at - monotonic() > RECONNECT_SECONDS * 2


class TestAConnection:
    def test_that_broke_is_opened_anew(self, desk: Desk, cluster: Cluster) -> None:
        desk.tell(Start())
        cut(cluster, desk)
        with pytest.raises(Problem) as told:
            desk.tell(SECRET)
        assert told.value.passing
        assert desk.tell(SECRET) == "taken"
        assert desk.told() == [SECRET]

    def test_that_breaks_in_a_turn_keeps_nothing_of_it(self, desk: Desk, cluster: Cluster) -> None:
        desk.tell(Start())
        base = desk.store.base

        def break_off() -> None:
            with base.writing(HERE):
                base.execute("INSERT INTO turns VALUES ('k', 1)")
                cut(cluster, desk)
                base.execute("SELECT 1")

        with pytest.raises(Problem) as told:
            break_off()
        assert told.value.passing
        assert desk.tell("again", key="k") == "taken"

    def test_an_error_that_somebody_swallowed_is_no_commit(self, desk: Desk) -> None:
        base = desk.store.base

        def swallow() -> None:
            with base.writing():
                base.execute("INSERT INTO turns VALUES ('k', 1)")
                with suppress(*base.errors):
                    base.execute("SELECT no_such_column FROM turns")

        with pytest.raises(Problem):
            swallow()
        assert desk.tell(Start(), key="k") == "taken"

    def test_a_transaction_in_another_is_refused(self, desk: Desk) -> None:
        base = desk.store.base

        def nest() -> None:
            with base.writing():
                base.execute("INSERT INTO turns VALUES ('k', 1)")
                with base.writing():
                    base.execute("INSERT INTO turns VALUES ('l', 1)")

        with pytest.raises(Problem):
            nest()
        assert desk.tell(Start(), key="k") == "taken"


@pytest.fixture(name="both")
def made_both(server: Server) -> tuple[Desk, Desk]:
    """Two processes' worth of connections."""
    return Desk(server), Desk(server)


class TestSideBySide:
    def test_what_is_delivered_to_both_happens_once(self, both: tuple[Desk, Desk]) -> None:
        for desk in both:
            desk.tell(Start(), key="start")
        outcomes: list[str] = []
        ready = threading.Barrier(2)

        def take(desk: Desk) -> list[str]:
            ready.wait()
            return [desk.tell(f"said {number}", key=f"k {number}") for number in range(20)]

        with ThreadPoolExecutor(2) as pool:
            for told in pool.map(take, both):
                outcomes += told
        assert sorted(outcomes) == ["duplicate"] * 20 + ["taken"] * 20
        assert sorted(both[0].told()) == sorted(f"said {number}" for number in range(20))

    def test_what_somebody_says_to_both_is_one_after_the_other(
        self, both: tuple[Desk, Desk]
    ) -> None:
        ready = threading.Barrier(2)

        def take(which: int) -> list[str]:
            ready.wait()
            both[which].tell(Start(), key=f"start {which}")
            return [both[which].tell(f"{which} {n}", key=f"{which} {n}") for n in range(20)]

        with ThreadPoolExecutor(2) as pool:
            assert list(pool.map(take, (0, 1))) == [["taken"] * 20] * 2
        people = both[0].store.base.execute("SELECT count(*) FROM people").fetchone()
        assert people == (1,)
        person = both[0].store.person(HERE)
        assert person
        answers = both[0].store.session(person).threads[1].answers
        said = [note.words for note in both[1].store.notes(person)]
        assert len(answers) == len(said)  # what both wrote into is one session, and lost nothing

    def test_a_name_is_held_by_one_and_passes_on_with_its_connection(
        self, both: tuple[Desk, Desk], cluster: Cluster
    ) -> None:
        one, two = (desk.store.base for desk in both)
        assert one.hold("lead")
        assert one.hold("lead")
        assert not two.hold("lead")
        one.let_go("lead")
        assert two.hold("lead")
        cut(cluster, both[1])
        assert one.hold("lead")
        with pytest.raises(Problem):
            two.holds("lead")
        assert not two.holds("lead")
        assert not two.hold("lead")

    def test_two_schemas_do_not_wait_for_each_other(self, desk: Desk, cluster: Cluster) -> None:
        other = Desk(cluster.database())
        assert desk.store.base.hold("lead")
        assert other.store.base.hold("lead")


def test_the_old_key_of_whoever_is_forgotten_is_in_no_file_of_the_table(desk: Desk) -> None:
    desk.tell(Start())
    before = desk.store.base.execute("SELECT pg_relation_filenode('keys')").fetchone()
    desk.tell("forget")
    desk.sent()
    assert desk.store.settle()
    after = desk.store.base.execute("SELECT pg_relation_filenode('keys')").fetchone()
    assert before != after
    assert desk.store.health().unsettled is None


def test_while_somebody_reads_the_keys_it_is_known_that_they_are_still_there(
    both: tuple[Desk, Desk],
) -> None:
    one, two = both
    one.tell(Start())
    with two.store.base.writing():
        two.store.base.execute("SELECT * FROM keys").fetchall()
        one.tell("forget")
        assert one.store.health().unsettled == NOW
    assert one.store.settle()
    assert one.store.health().unsettled is None


class TestTheCommandLine:
    def test_it_talks_and_looks_as_in_a_file(self, server: Server, tmp_path: Path) -> None:
        told = rebound(tmp_path, "chat", typed="They said no\n", REBOUND_DATABASE=server.address)
        assert told.returncode == 0, told.stderr
        unit = {"REBOUND_BACKUPS": str(tmp_path / "of files")}  # set wherever a unit or an image is
        told = rebound(tmp_path, "doctor", REBOUND_DATABASE=server.address, **unit)
        assert "1, with 1 open" in told.stdout
        assert "pg_dump" in told.stdout
        assert told.returncode == 0
        told = rebound(tmp_path, "people", REBOUND_DATABASE=server.address)
        assert told.stdout.startswith("terminal:")

    @pytest.mark.parametrize(
        "command", [("backup", "x.db"), ("restore", "x.db"), ("rekey", "--to", "new.key")]
    )
    def test_what_is_about_a_file_says_what_to_do_instead(
        self, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
    ) -> None:
        place = "postgresql://ann:zqsecret@db.example/notes"
        assert main([*command, "--database", place]) == 2
        told = capsys.readouterr().err
        assert "rebound move" in told
        assert "zqsecret" not in told

    def test_nothing_is_made_for_whoever_only_looks(self, server: Server, tmp_path: Path) -> None:
        told = rebound(tmp_path, "people", REBOUND_DATABASE=server.address)
        assert told.returncode == 2
        assert "nothing in" in told.stderr

    def test_no_password_is_shown(self, tmp_path: Path) -> None:
        place = "postgresql://ann:zqsecret@db.example/notes"
        told = rebound(
            tmp_path, "settings", REBOUND_DATABASE=place, REBOUND_DATABASE_PASSWORD="zqsecret"
        )
        assert "postgresql://db.example/notes" in told.stdout
        assert "zqsecret" not in told.stdout


def test_the_password_of_its_own_setting_is_used(server: Server) -> None:
    with closing(Store.open(replace(server, password="any"), KeySource(KEY))) as store:
        assert store.health().people == 0
    assert os.environ.get("PGPASSWORD") is None
