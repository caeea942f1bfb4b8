"""Secrets and buyers' bodies at rest: AES-256-GCM, each sealed to its owner so that none can be swapped."""

import os
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..errors import NeedsPerson

NONCE_BYTES = 12
KEY_ID_BYTES = 4


class Vault:
    """Seals and opens with one key; the sealed form begins with the key's id, for rotation."""

    def __init__(self, secret_key: str) -> None:
        key = sha256(b"shopkeeper:" + secret_key.encode()).digest()
        self._cipher = AESGCM(key)
        self.key_id = sha256(key).digest()[:KEY_ID_BYTES]

    def __repr__(self) -> str:
        return f"Vault(key_id={self.key_id.hex()})"

    def seal(self, plain: bytes, owner: str) -> bytes:
        """``plain`` so that only this key opens it, and only for this owner."""
        nonce = os.urandom(NONCE_BYTES)
        return self.key_id + nonce + self._cipher.encrypt(nonce, plain, owner.encode())

    def open(self, sealed: bytes, owner: str) -> bytes:
        """What was sealed. Raises NeedsPerson where key or owner differ."""
        body = sealed[KEY_ID_BYTES:]
        try:
            return self._cipher.decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], owner.encode())
        except InvalidTag:
            raise NeedsPerson(
                f"a secret of {owner} was sealed with another key. "
                "Start with the SHOPKEEPER_SECRET_KEY that this database was made with."
            ) from None

    def seal_text(self, plain: str, owner: str) -> bytes:
        """A text, sealed."""
        return self.seal(plain.encode(), owner)

    def open_text(self, sealed: bytes, owner: str) -> str:
        """A sealed text, opened."""
        return self.open(sealed, owner).decode()
