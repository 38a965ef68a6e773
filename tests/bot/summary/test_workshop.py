import os
import sys
import threading

import pytest

from bot.summary.make import make
from bot.summary.workshop import workshop
from tests.bot.summary.test_files import ALONE, material


def priority() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts threads one by one")
def test_its_thread_lets_the_others_go_first() -> None:
    before = priority()
    with workshop() as shop:
        assert shop.submit(priority).result() >= min(before + 1, 19)
    assert priority() == before


def test_a_file_made_there_is_the_same() -> None:
    with workshop() as shop:
        made = shop.submit(make, "pdf", material(), press=ALONE).result()
    assert made == make("pdf", material(), press=ALONE)


def test_what_waits_can_be_called_off() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        begun.set()
        go_on.wait(10)

    with workshop() as shop:
        shop.submit(hold)
        begun.wait(10)
        waiting = shop.submit(make, "json", material())
        assert waiting.cancel()
        go_on.set()
