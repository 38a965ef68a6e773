import pytest

from bot.errors import Damaged
from bot.keep.vault import WRAPPED_BYTES, Seal, Vault

MASTER = bytes(range(32))
OTHER = bytes(32)


def sealed_by(vault: Vault, person: int) -> Seal:
    return vault.seal(person, vault.new_key(person))


def test_what_is_closed_opens_again() -> None:
    seal = sealed_by(Vault(MASTER), 7)
    assert seal.open("notes", "body", 3, seal.close("notes", "body", 3, b"words")) == b"words"


def test_the_same_value_never_looks_the_same_twice() -> None:
    seal = sealed_by(Vault(MASTER), 7)
    assert seal.close("notes", "body", 3, b"no") != seal.close("notes", "body", 3, b"no")


@pytest.mark.parametrize(
    "place", [("outbox", "body", 3), ("notes", "session", 3), ("notes", "body", 4)]
)
def test_a_value_opens_only_in_its_own_place(place: tuple[str, str, int]) -> None:
    seal = sealed_by(Vault(MASTER), 7)
    with pytest.raises(Damaged):
        seal.open(*place, seal.close("notes", "body", 3, b"words"))


def test_a_value_of_one_person_does_not_open_for_another_even_with_the_same_key() -> None:
    mine, theirs = Seal(7, MASTER), Seal(8, MASTER)
    with pytest.raises(Damaged):
        theirs.open("notes", "body", 3, mine.close("notes", "body", 3, b"words"))


@pytest.mark.parametrize("broken", [b"", b"short", bytes(60)])
def test_a_broken_value_is_damaged_not_a_crash(broken: bytes) -> None:
    seal = sealed_by(Vault(MASTER), 7)
    with pytest.raises(Damaged):
        seal.open("notes", "body", 3, broken)


def test_a_wrapped_key_is_bound_to_its_person_and_to_the_master_key() -> None:
    vault = Vault(MASTER)
    wrapped = vault.new_key(7)
    assert len(wrapped) == WRAPPED_BYTES
    for opener, person in [(vault, 8), (Vault(OTHER), 7)]:
        with pytest.raises(Damaged):
            opener.seal(person, wrapped)


def test_a_vault_made_again_from_the_same_key_opens_what_the_first_closed() -> None:
    wrapped = Vault(MASTER).new_key(7)
    closed = Vault(MASTER).seal(7, wrapped).close("notes", "body", 1, b"words")
    assert Vault(MASTER).seal(7, wrapped).open("notes", "body", 1, closed) == b"words"


def test_a_mark_is_steady_for_one_person_and_different_for_the_next() -> None:
    vault = Vault(MASTER)
    wrapped = vault.new_key(7)
    mark = vault.seal(7, wrapped).mark("1/strength")
    vault.let_go()
    assert vault.seal(7, wrapped).mark("1/strength") == mark
    assert sealed_by(vault, 8).mark("1/strength") != mark
    assert 0 <= mark < 2**63


def test_a_name_becomes_an_address_that_does_not_show_it() -> None:
    vault = Vault(MASTER)
    address = vault.address("terminal", "Zoë")
    assert address == vault.address("terminal", "Zoe\u0308")
    assert address.startswith("terminal:")
    assert "Zo" not in address
    assert address != Vault(OTHER).address("terminal", "Zoë")


def test_nothing_shows_a_key() -> None:
    vault = Vault(MASTER)
    seal = sealed_by(vault, 7)
    shown = repr(vault) + str(vault) + repr(seal) + str(seal) + repr(vault.nobody)
    assert repr(MASTER)[2:-1] not in shown
    assert MASTER.hex() not in shown
