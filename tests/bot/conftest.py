"""Both engines: a test that asks for `place` is run in a file and on a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.keep.places import Place, Server
from tests.bot import cluster as clusters
from tests.bot.cluster import Cluster
from tests.bot.talk import CONNECTED


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One server for all tests of this process; skipped, and said why, where there can be none."""
    if lacking := clusters.lacking():
        pytest.skip(lacking)
    with clusters.running() as there:
        yield there


@pytest.fixture
def server(cluster: Cluster) -> Iterator[Server]:
    """An empty database on a server."""
    yield cluster.database()
    while CONNECTED:
        CONNECTED.pop().close()


@pytest.fixture(params=["file", "server"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where there is no database yet."""
    if request.param == "file":
        return tmp_path / "store" / "r.db"
    there: Server = request.getfixturevalue("server")
    return there
