"""For reviewers of security: what is sealed opens at its own place only, with its own key only."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from hypothesis import given
from hypothesis import strategies as st

from shell import sealing
from shell.sealing import (
    AddressBox,
    CannotOpen,
    Cost,
    DeliveryKey,
    KeyFileError,
    Keys,
    MessageContext,
    OpenKey,
    Pseudonyms,
    SealKey,
    StateBox,
    WrongSecret,
    add_summary,
    delivery_seal_key,
    envelope_hash,
    make_key,
    make_keys,
    open_message,
    open_sealed,
    open_summaries,
    seal,
    seal_message,
    seal_reply,
    unwrap_private,
    wrap_private,
)

KEY = OpenKey(bytes(range(32)))
PLACE = MessageContext("center", "bada-nuri-47", 3, "person", bytes(32))
# A test vector: what was sealed by an earlier version must open for ever.
EARLIER = (
    "0101eedd883da0a945150485a03ee9c388aa34d973a2f6d8644b618599907975d45fb32dced5578d0974184031d2dfe44734"
    "ae088c8f7c024a417b9c2d2a868f031ae470470a40e6033acec60c89fe3119938958f28ae48bf8dc696d79a31d1f99b03038"
    "a1b89b8ded70e657f73960ac869085f533768aefd207b52ffbafd3e44dc7eceadd2bda22da44bd34d7602c5bfca2955b9b9c"
    "7101f8a51dbf7ae9ca84a336331fa9998e96710992d020db1bc777e64a0158144ce95c411e8eb1cfb6c476eff716c8da9658"
    "ec002e1de1b226109065f398fefcd637749325b68edbbf2cb19a0183a01b0c42a795544245721db8bb94a055ed8717e7f151"
    "d4e233e7fc5a01c651d100459d2092b5711bc9a9bf65c251ca347a3b04f4d004144256a1f702203c0a7921ebe55dffeacca9"
    "6addbbd5e9514cd208ea76b9d291"
)
CHEAP = Cost(rounds=1, memory_kib=8, lanes=1)
TOKEN = bytes(range(100, 132))


@given(st.text(st.characters(), max_size=3000))
def test_any_text_opens_unchanged_at_its_place(text: str) -> None:
    assert open_message(KEY, seal_message(KEY.public, text, PLACE), PLACE) == text


@pytest.mark.parametrize("text", ["\ud800 half a pair", "\x00", "", "가" * 20_000])
def test_broken_empty_and_long_texts_open_unchanged(text: str) -> None:
    assert open_message(KEY, seal_message(KEY.public, text, PLACE), PLACE) == text


@pytest.mark.parametrize(
    "other",
    [
        replace(PLACE, center="other"),
        replace(PLACE, case="bada-nuri-48"),
        replace(PLACE, seq=4),
        replace(PLACE, direction="counselor"),
        replace(PLACE, previous_hash=bytes(31) + b"\x01"),
        replace(PLACE, previous_hash=None),
        MessageContext("centerbada", "-nuri-47", 3, "person", bytes(32)),
    ],
)
def test_a_message_does_not_open_at_any_other_place(other: MessageContext) -> None:
    with pytest.raises(CannotOpen):
        open_message(KEY, seal_message(KEY.public, "text", PLACE), other)


def test_no_cut_and_no_flipped_bit_opens() -> None:
    envelope = seal_message(KEY.public, "text", PLACE)
    spoiled = [envelope[:end] for end in range(len(envelope))]
    spoiled += [envelope[:at] + bytes((envelope[at] ^ 1,)) + envelope[at + 1 :] for at in range(len(envelope))]
    spoiled.append(envelope + b"\x00")
    for each in spoiled:
        with pytest.raises(CannotOpen):
            open_message(KEY, each, PLACE)


def test_the_public_half_and_another_key_cannot_open() -> None:
    envelope = seal_message(KEY.public, "text", PLACE)
    for other in (make_key(), OpenKey(KEY.public.public)):
        with pytest.raises(CannotOpen):
            open_message(other, envelope, PLACE)
    assert not hasattr(KEY.public, "private")
    assert not any(name.startswith("open") for name in dir(SealKey))


def test_another_purpose_does_not_open() -> None:
    envelope = seal(KEY.public, b"coded", "summary", "center", "bada-nuri-47")
    assert open_sealed(KEY, envelope, "summary", "center", "bada-nuri-47") == b"coded"
    for purpose, parts in (("quarantine", ("center", "bada-nuri-47")), ("summary", ("center",)), ("summary", ("c", 4))):
        with pytest.raises(CannotOpen):
            open_sealed(KEY, envelope, purpose, *parts)


def test_what_was_agreed_to_in_each_sitting_opens_in_its_order_and_only_whole() -> None:
    held = b""
    for said in (b"first", b"second"):
        held = add_summary(KEY.public, held, said, center="center", case="bada-nuri-47")
    assert open_summaries(KEY, held, center="center", case="bada-nuri-47") == (b"first", b"second")
    half = len(held) // 2
    for wrong in (held[half:] + held[:half], held[half:], held[:-1], held + b"\0", held[:3]):
        with pytest.raises(CannotOpen):
            open_summaries(KEY, wrong, center="center", case="bada-nuri-47")
    with pytest.raises(CannotOpen):
        open_summaries(KEY, held, center="center", case="namu-noeul-10")
    assert open_summaries(KEY, b"", center="center", case="bada-nuri-47") == ()


def test_coming_back_often_makes_no_case_grow_without_end() -> None:
    held = b""
    for n in range(40):
        held = add_summary(KEY.public, held, str(n).encode(), center="center", case="bada-nuri-47")
    opened = open_summaries(KEY, held, center="center", case="bada-nuri-47")
    assert opened == (*(str(n).encode() for n in range(31)), b"39")


def test_the_envelope_has_the_written_form() -> None:
    envelope = seal(KEY.public, b"x", "purpose")
    assert envelope[:2] == bytes((1, 1))
    assert envelope[2:10].hex() == KEY.public.id
    info = sealing._context("purpose", (envelope[:10],))
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    plain = suite.decrypt(envelope[10:], X25519PrivateKey.from_private_bytes(KEY.private), info=info)
    assert plain == (1).to_bytes(4, "big") + b"x" + bytes(251)


def test_an_envelope_made_earlier_still_opens() -> None:
    assert open_message(KEY, bytes.fromhex(EARLIER), replace(PLACE, previous_hash=None)) == "곁에 있을게요"


def test_the_padding_check_refuses_what_it_did_not_write() -> None:
    for wrong in (b"", b"\x00\x00", bytes(255), (300).to_bytes(4, "big") + bytes(252), bytes(255) + b"\x01"):
        with pytest.raises(CannotOpen):
            sealing._unpad(wrong)


@pytest.mark.parametrize(
    ("size", "padded"), [(0, 256), (252, 256), (253, 1024), (4092, 4096), (4093, 20480), (16384, 20480), (20477, 40960)]
)
def test_sizes_tell_the_bucket_only(size: int, padded: int) -> None:
    envelope = seal(KEY.public, bytes(size), "purpose")
    assert len(envelope) == 10 + 32 + padded + 16


def test_two_seals_of_the_same_text_differ() -> None:
    first, second = (seal_message(KEY.public, "text", PLACE) for _ in range(2))
    assert first != second
    assert envelope_hash(first) != envelope_hash(second)


def test_a_reply_opens_for_its_conversation_only() -> None:
    delivery = DeliveryKey(make_key())
    body = seal_reply(delivery.public, "안녕하세요", case="c", conversation="a")
    assert delivery.open_reply(body, case="c", conversation="a") == "안녕하세요"
    for case, conversation in (("c", "b"), ("d", "a")):
        with pytest.raises(CannotOpen):
            delivery.open_reply(body, case=case, conversation=conversation)


def test_the_state_box_binds_purpose_and_row() -> None:
    box = StateBox(bytes(32))
    sealed = box.seal(b"state", "state", "row")
    assert box.open(sealed, "state", "row") == b"state"
    for other, data, purpose, row in (
        (box, sealed, "outbox", "row"),
        (box, sealed, "state", "other"),
        (StateBox(bytes(31) + b"\x01"), sealed, "state", "row"),
        (box, sealed[:-1], "state", "row"),
        (box, b"\x02" + sealed[1:], "state", "row"),
        (box, b"", "state", "row"),
    ):
        with pytest.raises(CannotOpen):
            other.open(data, purpose, row)


def test_an_address_opens_for_its_conversation_only_and_hides_its_length() -> None:
    box = AddressBox(bytes(32))
    sealed = box.seal("123456789", "a")
    assert box.open(sealed, "a") == "123456789"
    assert len(sealed) == len(box.seal("1", "a"))
    with pytest.raises(CannotOpen):
        box.open(sealed, "b")


def test_pseudonyms_are_stable_and_differ_by_channel_center_and_key() -> None:
    names = {
        Pseudonyms(key, center).of(channel, "123")
        for key in (bytes(32), bytes(31) + b"\x01")
        for center in ("one", "two")
        for channel in ("web", "telegram")
    }
    assert len(names) == 8
    assert all(len(name) == 32 and int(name, 16) >= 0 for name in names)
    assert Pseudonyms(bytes(32), "one").of("web", "123") in names
    assert Pseudonyms(bytes(32), "one").of("we", "b123") not in names


# ---- key files ----


def test_key_files_are_private_and_load_again(tmp_path: Path) -> None:
    made = make_keys(tmp_path / "keys")
    loaded = Keys.load(tmp_path / "keys")
    assert loaded == made
    assert delivery_seal_key(tmp_path / "keys") == made.delivery.public
    secret = [path for path in (tmp_path / "keys").iterdir() if path.suffix == ".key"]
    assert len(secret) == 4
    assert {path.stat().st_mode & 0o777 for path in secret} == {0o600}
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700
    assert loaded.pseudonyms("center").of("web", "1") == made.pseudonyms("center").of("web", "1")


def test_starting_never_makes_a_missing_key(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="missing; make it once"):
        Keys.load(tmp_path / "keys")
    make_keys(tmp_path / "keys")
    (tmp_path / "keys" / "state.key").unlink()
    with pytest.raises(KeyFileError, match=r"state\.key cannot be read"):
        Keys.load(tmp_path / "keys")
    assert not (tmp_path / "keys" / "state.key").exists()


def test_existing_keys_are_never_overwritten(tmp_path: Path) -> None:
    made = make_keys(tmp_path / "keys")
    with pytest.raises(KeyFileError, match="nothing was overwritten"):
        make_keys(tmp_path / "keys")
    assert Keys.load(tmp_path / "keys") == made


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    make_keys(tmp_path / "keys")
    (tmp_path / "keys" / "address.key").chmod(mode)
    with pytest.raises(KeyFileError, match=r"can be read by others; run `chmod 600 .*address\.key`"):
        Keys.load(tmp_path / "keys")


@pytest.mark.parametrize("content", ["", "zz" * 32, "00" * 31])
def test_a_broken_key_is_refused_without_showing_it(tmp_path: Path, content: str) -> None:
    make_keys(tmp_path / "keys")
    (tmp_path / "keys" / "state.key").write_text(content)
    with pytest.raises(KeyFileError, match="should hold 64 hex digits") as error:
        Keys.load(tmp_path / "keys")
    assert content == "" or content not in str(error.value)


def test_no_secret_shows_in_repr(tmp_path: Path) -> None:
    keys = make_keys(tmp_path / "keys")
    shown = repr(keys) + repr(KEY) + repr(keys.pseudonyms("center"))
    for path in (tmp_path / "keys").glob("*.key"):
        secret = bytes.fromhex(path.read_text().strip())
        assert secret.hex() not in shown
        assert repr(secret)[2:-1] not in shown


# ---- wrapping ----


def test_a_private_half_opens_with_its_password_or_token_only() -> None:
    by_password = wrap_private(KEY.private, "long pass phrase", cost=CHEAP)
    by_token = wrap_private(KEY.private, TOKEN)
    assert unwrap_private(by_password, "long pass phrase") == KEY.private
    assert unwrap_private(by_token, TOKEN) == KEY.private
    for blob, wrong in (
        (by_password, "long pass phrasE"),
        (by_password, b"long pass phrase"),
        (by_token, TOKEN[:-1] + b"\x00"),
        (by_token, "token"),
    ):
        with pytest.raises(WrongSecret):
            unwrap_private(blob, wrong)


def test_a_changed_or_cut_wrapped_key_does_not_open() -> None:
    blob = wrap_private(KEY.private, TOKEN)
    spoiled = [blob[:end] for end in range(len(blob))]
    spoiled += [blob[:at] + bytes((blob[at] ^ 1,)) + blob[at + 1 :] for at in range(len(blob))]
    for each in spoiled:
        with pytest.raises(WrongSecret):
            unwrap_private(each, TOKEN)


def test_a_forged_cost_cannot_fill_the_memory() -> None:
    blob = wrap_private(KEY.private, "pass", cost=CHEAP)
    forged = blob[:6] + (1 << 30).to_bytes(4, "big") + blob[10:]
    with pytest.raises(WrongSecret):
        unwrap_private(forged, "pass")


def test_a_short_token_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 32 bytes"):
        wrap_private(KEY.private, os.urandom(31))
