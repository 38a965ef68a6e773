"""What holds for every test: no error is logged by surprise, and no run differs from the last."""

import gc
import logging
import zoneinfo
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

zoneinfo.reset_tzpath(to=())  # the locked tzdata, as `bot` does it

settings.register_profile("same_every_time", derandomize=True, deadline=None, database=None)
settings.load_profile("same_every_time")


gc.disable()  # what is collected stays for the whole run: nothing of it need be looked through


def pytest_collection_finish() -> None:
    """Set the thousands of tests apart, so that no look for garbage goes through them again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 20, 50)  # as the program itself has it
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long files, so that no worker ends alone with one of them."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(autouse=True)
def nothing_logged_as_error(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which any logger, propagating or not, logs at ERROR or above."""
    errors: list[logging.LogRecord] = []
    make_record = logging.getLogRecordFactory()

    def watch(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make_record(*args, **kwargs)
        if (record.levelno or 0) >= logging.ERROR:  # None while a record is being copied
            errors.append(record)
        return record

    logging.setLogRecordFactory(watch)
    yield
    logging.setLogRecordFactory(make_record)
    if errors and not request.node.get_closest_marker("logs_errors"):
        lines = [f"{each.levelname} {each.name}: {each.getMessage()}" for each in errors]
        pytest.fail("logged during the test:\n" + "\n".join(lines), pytrace=False)
