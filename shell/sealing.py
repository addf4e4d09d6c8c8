"""For reviewers of security: everything Gyeot seals, and the only place that touches a cipher.

- `SealKey` and `OpenKey` are the two halves of an HPKE pair (RFC 9180, X25519 / HKDF-SHA256 / AES-256-GCM). What people
  say is sealed to the public half of the center's key; the public side never has the other half.
- An envelope is `version | suite | key id | ciphertext`. What it belongs to (center, case, number, direction, hash of the
  message before it) is bound in, so that a row moved, swapped, replayed or cut out fails to open.
- `StateBox` and `AddressBox` are for what the seeker process itself must read again.
- Contents are padded to 256 B, 1 KiB, 4 KiB or 20 KiB, beyond that to multiples of 20 KiB, so that sizes tell little.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

__all__ = [
    "COUNSELOR_BOT_FILE",
    "AddressBox",
    "CannotOpen",
    "Cost",
    "CounselorBotKeys",
    "DeliveryKey",
    "KeyFileError",
    "Keys",
    "MessageContext",
    "OpenKey",
    "Pseudonyms",
    "SealKey",
    "StateBox",
    "WrongSecret",
    "add_summary",
    "delivery_seal_key",
    "envelope_hash",
    "make_key",
    "make_keys",
    "open_message",
    "open_sealed",
    "open_summaries",
    "seal",
    "seal_message",
    "seal_reply",
    "unwrap_private",
    "wrap_private",
]

VERSION = 1
SUITE_X25519 = 1
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_KEY_ID = 8  # bytes of the SHA-256 of the public half
_HEADER = 2 + _KEY_ID
_BUCKETS = (256, 1024, 4096, 20480)  # 4,096 characters of four bytes are 16 KiB, so 16 would be too small
_NONCE = 12
_TAG = 16
_SALT = 16
_LENGTH = 4  # bytes in which a padded content tells its own length
_SUMMARIES = 32  # of one case
_KEY = 32  # bytes of every key and token

Part = str | int | bytes | None


class CannotOpen(Exception):
    """An envelope was cut, changed, sealed to another key, or belongs to another place. Says nothing of its content."""


class WrongSecret(Exception):
    """The password or token does not open this wrapped key."""


class KeyFileError(Exception):
    """A key file is missing, broken or open to others. The text is one sentence for the person who runs Gyeot."""


# ---- what every seal shares ----


def _context(purpose: str, parts: Iterable[Part]) -> bytes:
    """Write purpose and parts so that no two lists give the same bytes: each part has its type and length before it."""
    written = bytearray()
    for part in ("gyeot", VERSION, purpose, *parts):
        match part:
            case None:
                tag, raw = b"n", b""
            case int():
                tag, raw = b"i", str(part).encode()
            case str():
                tag, raw = b"s", part.encode("utf-8", "surrogatepass")
            case bytes():
                tag, raw = b"b", part
        written += tag + len(raw).to_bytes(4, "big") + raw
    return bytes(written)


def _pad(data: bytes) -> bytes:
    """Write the length, the data and zeros up to the next bucket."""
    needed = len(data) + _LENGTH
    last = _BUCKETS[-1]
    size = next((bucket for bucket in _BUCKETS if needed <= bucket), -(-needed // last) * last)
    return len(data).to_bytes(_LENGTH, "big") + data + bytes(size - needed)


def _unpad(padded: bytes) -> bytes:
    size = int.from_bytes(padded[:_LENGTH], "big")
    data = padded[_LENGTH : _LENGTH + size]
    if len(padded) < _LENGTH or _pad(data) != padded:
        raise CannotOpen("The padding is wrong.")
    return data


# ---- sealing to a key pair ----


@dataclass(frozen=True, slots=True)
class SealKey:
    """The public half of a pair (32 bytes): it seals and cannot open. `id` is 16 hex digits and stands in each envelope."""

    public: bytes

    @property
    def id(self) -> str:
        """Name the pair: the beginning of the hash of its public half."""
        return hashlib.sha256(self.public).digest()[:_KEY_ID].hex()


@dataclass(frozen=True, slots=True)
class OpenKey:
    """The private half of a pair (32 bytes); left out of `repr`."""

    private: bytes = field(repr=False)

    @property
    def public(self) -> SealKey:
        """The half that may be given away."""
        return SealKey(X25519PrivateKey.from_private_bytes(self.private).public_key().public_bytes_raw())


def make_key() -> OpenKey:
    """Make a fresh pair, for example the center's."""
    return OpenKey(X25519PrivateKey.generate().private_bytes_raw())


def seal(key: SealKey, data: bytes, purpose: str, *parts: Part) -> bytes:
    """Seal data to a key, bound to a purpose and to what it belongs to. The same purpose and parts open it."""
    header = bytes((VERSION, SUITE_X25519)) + bytes.fromhex(key.id)
    public = X25519PublicKey.from_public_bytes(key.public)
    return header + _SUITE.encrypt(_pad(data), public, info=_context(purpose, (header, *parts)))


def open_sealed(key: OpenKey, envelope: bytes, purpose: str, *parts: Part) -> bytes:
    """Open what `seal` made. Raises CannotOpen when anything differs: key, bytes, purpose or parts."""
    header = envelope[:_HEADER]
    if header != bytes((VERSION, SUITE_X25519)) + bytes.fromhex(key.public.id):
        raise CannotOpen("This is not an envelope of this version and key.")
    private = X25519PrivateKey.from_private_bytes(key.private)
    try:
        padded = _SUITE.decrypt(envelope[_HEADER:], private, info=_context(purpose, (header, *parts)))
    except (InvalidTag, ValueError):
        padded = None
    if padded is None:
        raise CannotOpen("The envelope was changed or belongs to another place.")
    return _unpad(padded)


def envelope_hash(envelope: bytes) -> bytes:
    """Give the hash (32 bytes) by which the next message of the same direction names this one."""
    return hashlib.sha256(envelope).digest()


@dataclass(frozen=True, slots=True)
class MessageContext:
    """The place of one message: center, case, number from 1, direction (person, counselor, note), hash of the one before."""

    center: str
    case: str
    seq: int
    direction: str
    previous_hash: bytes | None


def _message_parts(context: MessageContext) -> tuple[Part, ...]:
    return (context.center, context.case, context.seq, context.direction, context.previous_hash)


def seal_message(key: SealKey, text: str, context: MessageContext) -> bytes:
    """Seal the text of one message of a case. Broken Unicode survives unchanged."""
    return seal(key, text.encode("utf-8", "surrogatepass"), "message", *_message_parts(context))


def open_message(key: OpenKey, envelope: bytes, context: MessageContext) -> str:
    """Open one message at exactly its place. Raises CannotOpen."""
    return open_sealed(key, envelope, "message", *_message_parts(context)).decode("utf-8", "surrogatepass")


def add_summary(key: SealKey, held: bytes, data: bytes, *, center: str, case: str) -> bytes:
    """Seal what a person agreed to pass on, behind what `held` holds of their earlier sittings; b"" for the first.

    Each has its length before it and is bound to its number. After 32 the newest takes the last place, so that coming
    back often makes no case grow without end.
    """
    before = _split(held)[: _SUMMARIES - 1]
    sealed = (*before, seal(key, data, "summary", center, case, len(before)))
    return b"".join(len(each).to_bytes(_LENGTH, "big") + each for each in sealed)


def open_summaries(key: OpenKey, held: bytes, *, center: str, case: str) -> tuple[bytes, ...]:
    """Open all that `add_summary` sealed, oldest first. Raises CannotOpen if one is missing, moved or changed."""
    return tuple(open_sealed(key, each, "summary", center, case, n) for n, each in enumerate(_split(held)))


def _split(held: bytes) -> tuple[bytes, ...]:
    each = []
    while held:
        size = int.from_bytes(held[:_LENGTH], "big")
        if not 0 < size <= len(held) - _LENGTH:
            raise CannotOpen("The summary was cut.")
        each.append(held[_LENGTH : _LENGTH + size])
        held = held[_LENGTH + size :]
    return tuple(each)


# ---- a counselor's reply on its way to the person ----


def seal_reply(key: SealKey, text: str, *, case: str, conversation: str) -> bytes:
    """Seal a reply to the public half of the seeker process's delivery key, for `from_desk.body`."""
    return seal(key, text.encode("utf-8", "surrogatepass"), "reply", case, conversation)


@dataclass(frozen=True, slots=True)
class DeliveryKey:
    """The seeker process's own pair: counselors' replies are sealed to it for delivery, then destroyed."""

    pair: OpenKey

    @property
    def public(self) -> SealKey:
        """The half that the desk needs."""
        return self.pair.public

    def open_reply(self, body: bytes, *, case: str, conversation: str) -> str:
        """Open one reply for the person it was written to. Raises CannotOpen."""
        return open_sealed(self.pair, body, "reply", case, conversation).decode("utf-8", "surrogatepass")


# ---- what the seeker process must read again ----


@dataclass(frozen=True, slots=True)
class StateBox:
    """Seals states and outbox payloads under one 32-byte key, each bound to its purpose and the id of its row.

    Nonces are random, so one key serves at most 2**32 seals (NIST SP 800-38D, 8.3); at 1,000 a second that is 49 days.
    """

    key: bytes = field(repr=False)

    def seal(self, data: bytes, purpose: str, row_id: str) -> bytes:
        """Seal data for one row."""
        nonce = os.urandom(_NONCE)
        return bytes((VERSION,)) + nonce + AESGCM(self.key).encrypt(nonce, data, _context(purpose, (row_id,)))

    def open(self, sealed: bytes, purpose: str, row_id: str) -> bytes:
        """Open what `seal` made for the same purpose and row. Raises CannotOpen."""
        data = None
        if sealed[:1] == bytes((VERSION,)) and len(sealed) > 1 + _NONCE:
            try:
                data = AESGCM(self.key).decrypt(
                    sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], _context(purpose, (row_id,))
                )
            except InvalidTag:
                data = None
        if data is None:
            raise CannotOpen("The box was changed or belongs to another row.")
        return data


@dataclass(frozen=True, slots=True)
class AddressBox:
    """Seals where a person is to be answered (a chat address); only the seeker process holds this key."""

    key: bytes = field(repr=False)

    def seal(self, address: str, conversation: str) -> bytes:
        """Seal an address for one conversation; padded, so that its length does not tell."""
        return StateBox(self.key).seal(_pad(address.encode()), "address", conversation)

    def open(self, sealed: bytes, conversation: str) -> str:
        """Open an address of this conversation. Raises CannotOpen."""
        return _unpad(StateBox(self.key).open(sealed, "address", conversation)).decode()


class Pseudonyms:
    """Turns platform ids into conversation ids that cannot be walked back without the key, and differ per center."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes, center: str) -> None:
        """Take the 32-byte key kept outside the database and the center's name."""
        self._key = HKDF(hashes.SHA256(), 32, salt=None, info=_context("pseudonym", (center,))).derive(key)

    def of(self, channel: str, platform_id: str) -> str:
        """Give the pseudonym: 32 hex digits."""
        return hmac.digest(self._key, _context("conversation", (channel, platform_id)), "sha256")[:16].hex()


# ---- key files ----

_FILES = ("delivery.key", "state.key", "pseudonym.key", "address.key")
_PUBLIC_FILE = "delivery.pub"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of the seeker process. None of them opens what people said."""

    delivery: DeliveryKey
    state: StateBox
    address: AddressBox
    pseudonym: bytes = field(repr=False)

    @classmethod
    def load(cls, folder: Path) -> Keys:
        """Read the key files. Raises KeyFileError; never makes a missing key."""
        if not folder.is_dir():
            raise KeyFileError(f"The folder of keys {folder} is missing; make it once with the command `gyeot keys`.")
        delivery, state, pseudonym, address = (_read_key(folder / name) for name in _FILES)
        return cls(DeliveryKey(OpenKey(delivery)), StateBox(state), AddressBox(address), pseudonym)

    def pseudonyms(self, center: str) -> Pseudonyms:
        """Give the pseudonyms of one center."""
        return Pseudonyms(self.pseudonym, center)


def delivery_seal_key(folder: Path) -> SealKey:
    """Read the public half that the desk needs (`delivery.pub`); it is no secret. Raises KeyFileError."""
    return SealKey(_parse_key(folder / _PUBLIC_FILE))


def make_keys(folder: Path) -> Keys:
    """Make the key files of a new installation: mode 0600, never over an existing file. Raises KeyFileError.

    Only the demo and an explicit command call this. A start that made its own secrets would hide a lost key.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in _FILES:
            _write_new(folder / name, os.urandom(_KEY), 0o600)
        _write_new(folder / _PUBLIC_FILE, DeliveryKey(OpenKey(_read_key(folder / _FILES[0]))).public.public, 0o644)
    except FileExistsError as error:
        raise KeyFileError(f"{error.filename} exists already; nothing was overwritten.") from None
    except OSError as error:
        raise KeyFileError(f"The keys cannot be written to {folder}: {error.strerror}.") from None
    return Keys.load(folder)


def _write_new(path: Path, key: bytes, mode: int) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")


def _read_key(path: Path) -> bytes:
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError as error:
        raise KeyFileError(f"The key file {path} cannot be read: {error.strerror}.") from None
    if mode & 0o077:
        raise KeyFileError(f"The key file {path} can be read by others; run `chmod 600 {path}`.")
    return _parse_key(path)


def _parse_key(path: Path) -> bytes:
    try:
        key = bytes.fromhex(path.read_text("ascii").strip())
    except OSError as error:
        raise KeyFileError(f"The key file {path} cannot be read: {error.strerror}.") from None
    except ValueError:
        key = b""
    if len(key) != _KEY:
        raise KeyFileError(f"The key file {path} is broken: it should hold 64 hex digits.")
    return key


# ---- a private half kept for one person or one session ----


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try at a password costs (Argon2id, RFC 9106). The default takes about 0.1 s and 64 MiB."""

    rounds: int = 3
    memory_kib: int = 65536
    lanes: int = 4


_STRONG = Cost()
_BY_PASSWORD, _BY_TOKEN = 1, 2
_MOST_ROUNDS = _MOST_LANES = 64
_MOST_MEMORY_KIB = 1 << 20  # a forged profile must not be able to fill the machine's memory


def wrap_private(private: bytes, secret: str | bytes, *, cost: Cost = _STRONG) -> bytes:
    """Wrap a private half under a password (text) or a random token (bytes, at least 32).

    A password is stretched with Argon2id: call this in a thread. A token is random enough to be used at once. Salt and
    cost travel in the blob.
    """
    salt = os.urandom(_SALT)
    if isinstance(secret, str):
        profile = cost.rounds.to_bytes(4, "big") + cost.memory_kib.to_bytes(4, "big") + cost.lanes.to_bytes(4, "big")
        head = bytes((VERSION, _BY_PASSWORD)) + profile + salt
    else:
        if len(secret) < _KEY:
            raise ValueError("A token must have at least 32 bytes.")
        head = bytes((VERSION, _BY_TOKEN)) + bytes(12) + salt
    nonce = os.urandom(_NONCE)
    return head + nonce + AESGCM(_wrapping_key(head, secret)).encrypt(nonce, private, head)


def unwrap_private(blob: bytes, secret: str | bytes) -> bytes:
    """Give back the private half. Raises WrongSecret for a wrong password or token and for a changed blob."""
    head, nonce, sealed = blob[: 14 + _SALT], blob[14 + _SALT : 14 + _SALT + _NONCE], blob[14 + _SALT + _NONCE :]
    expected = _BY_PASSWORD if isinstance(secret, str) else _BY_TOKEN
    private = None
    if head[:2] == bytes((VERSION, expected)) and len(sealed) > _TAG:
        try:
            private = AESGCM(_wrapping_key(head, secret)).decrypt(nonce, sealed, head)
        except InvalidTag:
            private = None
    if private is None:
        raise WrongSecret("This does not open the key.")
    return private


def _wrapping_key(head: bytes, secret: str | bytes) -> bytes:
    salt = head[14:]
    if isinstance(secret, bytes):
        return HKDF(hashes.SHA256(), 32, salt=salt, info=_context("wrap", ())).derive(secret)
    rounds, memory_kib, lanes = (int.from_bytes(head[at : at + 4], "big") for at in (2, 6, 10))
    if not (1 <= rounds <= _MOST_ROUNDS and 1 <= lanes <= _MOST_LANES and 8 * lanes <= memory_kib <= _MOST_MEMORY_KIB):
        raise WrongSecret("This does not open the key.")
    return hash_secret_raw(secret.encode("utf-8", "surrogatepass"), salt, rounds, memory_kib, lanes, 32, Type.ID)


# ---- what the counselor bot must read again ----

COUNSELOR_BOT_FILE = "counselor-bot.key"


@dataclass(frozen=True, slots=True)
class CounselorBotKeys:
    """The keys of the counselor bot: for the addresses of counselors' chats and for pseudonyms of their accounts.

    Both come from one key file. It opens nothing that people said, and no address of theirs.
    """

    address: AddressBox
    pseudonym: bytes = field(repr=False)

    @classmethod
    def load(cls, folder: Path) -> CounselorBotKeys:
        """Read `counselor-bot.key`. Raises KeyFileError; never makes a missing key."""
        key = _read_key(folder / COUNSELOR_BOT_FILE)
        address, pseudonym = (
            HKDF(hashes.SHA256(), _KEY, salt=None, info=_context("counselor bot", (part,))).derive(key)
            for part in ("address", "pseudonym")
        )
        return cls(AddressBox(address), pseudonym)

    @classmethod
    def make(cls, folder: Path) -> CounselorBotKeys:
        """Make the key file: mode 0600, never over an existing one. Raises KeyFileError. For an explicit command only."""
        path = folder / COUNSELOR_BOT_FILE
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_new(path, os.urandom(_KEY), 0o600)
        except FileExistsError:
            raise KeyFileError(f"{path} exists already; nothing was overwritten.") from None
        except OSError as error:
            raise KeyFileError(f"The keys cannot be written to {folder}: {error.strerror}.") from None
        return cls.load(folder)

    def pseudonyms(self, center: str) -> Pseudonyms:
        """Give the pseudonyms of one center."""
        return Pseudonyms(self.pseudonym, center)
