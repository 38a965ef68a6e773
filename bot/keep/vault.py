"""Encryption of what people write: a data key for each person, wrapped by one master key.

AES-256-GCM throughout. Table, column, person and row are bound to every sealed value, so a value
that was moved or copied elsewhere does not open. A lost master key makes all of it unreadable; a
destroyed data key makes one person's part unreadable, in backups of the rows too.
"""

from __future__ import annotations

import hmac
import os
import unicodedata
from functools import lru_cache
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.errors import Damaged

KEY_BYTES = 32
NONCE_BYTES = 12
WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + 16
_SEALS_HELD = 2048  # about a kilobyte each, so a hundred thousand people cost no more
_NOBODY = 0  # no person has this id


def _derive(key: bytes, purpose: str) -> bytes:
    """A key of its own for each purpose."""
    return hmac.digest(key, f"rebound 1 {purpose}".encode(), "sha256")


class Seal:
    """Closes and opens the values of one owner; what is closed for one never opens for another."""

    __slots__ = ("_cipher", "_marking", "_owner")

    def __init__(self, owner: int, key: bytes) -> None:
        self._owner = owner
        self._cipher = AESGCM(key)
        self._marking = _derive(key, "marks")

    def close(self, table: str, column: str, row: int, plain: bytes) -> bytes:
        """The sealed form of `plain`, bound to its place: 28 bytes longer."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, self._bound(table, column, row))

    def open(self, table: str, column: str, row: int, sealed: bytes) -> bytes:
        """What `close` was given; Damaged when the value or its place is not as it was."""
        try:
            nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
            return self._cipher.decrypt(nonce, body, self._bound(table, column, row))
        except (InvalidTag, ValueError, TypeError):  # a damaged column may hold no bytes
            raise Damaged(table) from None

    def mark(self, name: str) -> int:
        """A number that stands for `name` in a plain column: the same each time, telling nothing.

        63 bits, so it is a key for the few rows of one owner, not for a whole table.
        """
        digest = blake2b(name.encode(), digest_size=8, key=self._marking).digest()
        return int.from_bytes(digest, "big") >> 1

    def _bound(self, table: str, column: str, row: int) -> bytes:
        return f"{table}.{column}/{self._owner}/{row}".encode()


class Vault:
    """Everything the master key is used for; it cannot be read back from here.

    `nobody` seals what belongs to no person: the farewell, and what is said to strangers. `names`
    is the key by which a name is found; it outlives an exchange of the master key, for the names
    themselves are written nowhere.
    """

    __slots__ = ("_seal", "_wrapping", "names", "nobody")

    def __init__(self, master: bytes) -> None:
        self.nobody = Seal(_NOBODY, _derive(master, "nobody"))
        self._wrapping = AESGCM(_derive(master, "wrapping"))
        self.names = _derive(master, "names")
        self._seal = lru_cache(_SEALS_HELD)(self._unwrap)

    def new_key(self, person: int) -> bytes:
        """A new data key for the person, wrapped: the only form that is ever stored."""
        return self._wrap(person, os.urandom(KEY_BYTES))

    def handed_to(self, other: Vault, person: int, wrapped: bytes) -> bytes:
        """The person's key wrapped by `other` instead; Damaged when it is not that person's."""
        return other._wrap(person, self._key(person, wrapped))

    def seal(self, person: int, wrapped: bytes) -> Seal:
        """The person's seal; Damaged when the wrapped key is not that person's."""
        return self._seal(person, wrapped)

    def let_go(self) -> None:
        """Let no data key stay in memory: somebody asked to be forgotten."""
        self._seal.cache_clear()

    def address(self, channel: str, name: str) -> str:
        """Where a channel finds the person who goes by `name`, without writing the name down."""
        plain = unicodedata.normalize("NFC", name).encode()
        return f"{channel}:{hmac.digest(self.names, plain, 'sha256')[:16].hex()}"

    def _wrap(self, person: int, key: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._wrapping.encrypt(nonce, key, _bound_key(person))

    def _unwrap(self, person: int, wrapped: bytes) -> Seal:
        return Seal(person, self._key(person, wrapped))

    def _key(self, person: int, wrapped: bytes) -> bytes:
        try:
            nonce, body = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
            return self._wrapping.decrypt(nonce, body, _bound_key(person))
        except (InvalidTag, ValueError, TypeError):
            raise Damaged("keys") from None


def _bound_key(person: int) -> bytes:
    return f"keys.wrapped/{person}".encode()
