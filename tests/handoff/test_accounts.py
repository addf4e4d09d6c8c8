"""Who sits at the desk: passwords, sessions, invitations, and the key that only they can open."""

from __future__ import annotations

import asyncio
import threading
import unicodedata

import pytest
from sqlalchemy import select, update

from handoff.auth import (
    Accounts,
    InvitationGone,
    KeyExists,
    NameTaken,
    Role,
    Session,
    SignedIn,
    Wait,
    Weak,
    first_administrator,
    wait_after,
    weakness,
)
from shell.sealing import OpenKey, WrongSecret, unwrap_private
from shell.store import Store
from shell.tables import Audit, CenterKey, Duty, Invitation, Staff, StaffSession
from tests.handoff.toy_center import PASSWORD, Clock, House

HERE = "10.0.0.1"


async def session_of(house: House, name: str) -> Session:
    signed = await house.accounts.sign_in(name, PASSWORD, HERE)
    assert isinstance(signed, SignedIn)
    session = house.accounts.session(signed.token)
    assert session is not None
    return session


def center_public(store: Store) -> bytes:
    with store.read() as connection:
        return connection.execute(select(CenterKey.public)).scalar_one()


# ---- passwords ----


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("elevenchars", Weak.SHORT),
        ("", Weak.SHORT),
        ("x" * 129, Weak.LONG),
        ("my name is byeol ok", Weak.NAME),
        ("BYEOL-byeol-2026", Weak.NAME),
        ("b y e o l and more", Weak.NAME),
        ("password1234", Weak.COMMON),
        ("PassWord1234", Weak.COMMON),
        ("aaaaaaaaaaaaaa", Weak.COMMON),
        ("abababababab", Weak.COMMON),
        ("비밀번호비밀번호", Weak.SHORT),
        ("해바라기센터해바라기센터", None),
        ("twelve chars", None),
        ("only letters no digits", None),
        ("강물은 조용히 멀리 흐른다", None),
        ("x1" * 30 + "yz", None),
    ],
)
def test_a_password_is_judged_by_length_and_by_how_soon_it_is_guessed(password: str, expected: Weak | None) -> None:
    assert weakness(password, "Byeol") is expected


async def test_a_password_typed_in_pieces_of_hangul_is_the_same_password(house: House) -> None:
    admin = await session_of(house, "Haram")
    token = house.accounts.invite(admin, "Saebom", Role.COUNSELOR, HERE)
    await house.accounts.accept(token, "강물은 조용히 멀리 흐른다", HERE)
    decomposed = unicodedata.normalize("NFD", "강물은 조용히 멀리 흐른다")
    assert isinstance(await house.accounts.sign_in("Saebom", decomposed, HERE), SignedIn)


# ---- slowing down ----


def test_the_wait_grows_and_has_an_end() -> None:
    assert [wait_after(n, 3, 60) for n in range(12)] == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


async def test_wrong_passwords_slow_down_and_the_right_one_works_after_the_wait(house: House, clock: Clock) -> None:
    for _ in range(3):
        assert await house.accounts.sign_in("Sol", "wrong wrong wrong", HERE) == Wait(0)
    assert await house.accounts.sign_in("Sol", PASSWORD, HERE) == Wait(1)
    clock.forward(1)
    assert await house.accounts.sign_in("Sol", "wrong wrong wrong", HERE) == Wait(0)
    assert await house.accounts.sign_in("Sol", PASSWORD, HERE) == Wait(2)
    clock.forward(2)
    assert isinstance(await house.accounts.sign_in("Sol", PASSWORD, HERE), SignedIn)
    assert isinstance(await house.accounts.sign_in("Sol", PASSWORD, HERE), SignedIn), "the count was not forgotten"


async def test_guessing_from_elsewhere_does_not_lock_a_counselor_out(house: House, clock: Clock) -> None:
    for n in range(200):
        await house.accounts.sign_in("Sol", "wrong wrong wrong", f"10.9.{n % 2}.{n}")
    clock.forward(5)
    assert isinstance(await house.accounts.sign_in("Sol", PASSWORD, HERE), SignedIn)


async def test_trying_many_names_from_one_address_slows_that_address(house: House) -> None:
    results = [await house.accounts.sign_in(f"name {n}", "wrong wrong wrong", "10.6.6.6") for n in range(25)]
    assert results[0] == Wait(0)
    assert isinstance(results[-1], Wait)
    assert results[-1].seconds >= 1
    assert isinstance(await house.accounts.sign_in("Sol", PASSWORD, HERE), SignedIn)


async def test_many_tries_at_once_are_slowed_like_many_in_turn(house: House) -> None:
    results = await asyncio.gather(*(house.accounts.sign_in("Sol", "wrong wrong wrong", HERE) for _ in range(40)))
    hashed = [one for one in results if one == Wait(0)]
    assert len(hashed) == 3


async def test_an_unknown_name_is_answered_like_a_wrong_password(house: House) -> None:
    assert await house.accounts.sign_in("Nobody", PASSWORD, HERE) == await house.accounts.sign_in("Sol", "x" * 12, HERE)


async def test_at_most_two_passwords_are_hashed_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    now, most, lock = 0, 0, threading.Lock()
    original = Accounts._check

    def counted(self: Accounts, *args: object, **kwargs: object) -> object:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        threading.Event().wait(0.02)
        with lock:
            now -= 1
        return original(self, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Accounts, "_check", counted)
    await asyncio.gather(*(house.accounts.sign_in(f"name {n}", "x" * 12, f"10.1.1.{n}") for n in range(12)))
    assert most == 2


# ---- sessions ----


async def test_each_sign_in_gives_a_new_token_and_the_table_holds_only_its_hash(house: House, store: Store) -> None:
    first = await house.accounts.sign_in("Sol", PASSWORD, HERE)
    assert isinstance(first, SignedIn)
    second = await house.accounts.sign_in("Sol", PASSWORD, HERE, replaces=first.token)
    assert isinstance(second, SignedIn)
    assert first.token != second.token
    assert len(second.token) == 43
    assert house.accounts.session(first.token) is None, "the old session of this browser lives on"
    assert house.accounts.session(second.token) is not None
    with store.read() as connection:
        stored = connection.execute(select(StaffSession.token_hash, StaffSession.wrapped_key)).all()
    assert stored
    assert all(second.token.encode() not in (row.token_hash.encode(), row.wrapped_key or b"") for row in stored)


async def test_the_key_of_a_session_opens_with_its_token_and_with_nothing_in_the_table(
    house: House, store: Store
) -> None:
    session = await session_of(house, "Sol")
    other = await session_of(house, "Byeol")
    assert session.key.public.public == center_public(store) == other.key.public.public
    with store.read() as connection:
        rows = connection.execute(select(StaffSession.token_hash, StaffSession.wrapped_key)).all()
        staff = connection.execute(select(Staff.password_hash, Staff.wrapped_key)).all()
    blobs = [row.wrapped_key for row in [*rows, *staff] if row.wrapped_key is not None]
    assert len(blobs) >= 4
    for blob in blobs:
        assert session.key.private not in blob
        for row in rows:
            with pytest.raises(WrongSecret):
                unwrap_private(blob, bytes.fromhex(row.token_hash))
            with pytest.raises(WrongSecret):
                unwrap_private(blob, row.token_hash)
    assert isinstance(session.key, OpenKey)
    assert session.key.private.hex() not in repr(session)
    assert session.token not in repr(session)


async def test_a_session_ends_after_fifteen_minutes_without_an_act(house: House, clock: Clock) -> None:
    token = (await session_of(house, "Sol")).token
    clock.forward(14 * 60)
    assert house.accounts.session(token) is not None
    clock.forward(14 * 60)
    assert house.accounts.session(token, acts=False) is not None, "the act fourteen minutes ago was not counted"
    clock.forward(60)
    assert house.accounts.session(token) is None


async def test_a_heartbeat_without_an_act_does_not_lengthen_a_session(house: House, clock: Clock) -> None:
    token = (await session_of(house, "Sol")).token
    for _ in range(44):
        clock.forward(20)
        assert house.accounts.session(token, acts=False) is not None
    clock.forward(20)
    assert house.accounts.session(token, acts=False) is None


async def test_a_session_ends_after_ten_hours_whatever_is_done(house: House, clock: Clock) -> None:
    token = (await session_of(house, "Sol")).token
    for _ in range(59):
        clock.forward(10 * 60)
        assert house.accounts.session(token) is not None
    clock.forward(10 * 60)
    assert house.accounts.session(token) is None


async def test_a_clock_set_back_ends_sessions_rather_than_lengthening_them(house: House, clock: Clock) -> None:
    token = (await session_of(house, "Sol")).token
    clock.forward(-3600)
    assert house.accounts.session(token) is None


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "ㄱ" * 43, "A" * 42 + "=", "A" * 44, "\0" * 43, "../" * 20])
async def test_a_token_that_was_never_given_opens_nothing(house: House, token: str) -> None:
    assert house.accounts.session(token) is None
    assert house.accounts.invitation(token) is None


async def test_signing_out_ends_session_and_duty(house: House, store: Store) -> None:
    session = await session_of(house, "Sol")
    house.accounts.sign_out(session, HERE)
    assert house.accounts.session(session.token) is None
    with store.read() as connection:
        assert connection.execute(select(Duty.staff_id).where(Duty.staff_id == session.staff_id)).first() is None


async def test_sweeping_deletes_what_has_ended_and_spares_the_rest(house: House, store: Store, clock: Clock) -> None:
    old = await session_of(house, "Sol")
    clock.forward(16 * 60)
    new = await session_of(house, "Byeol")
    assert house.accounts.sweep() >= 1
    with store.read() as connection:
        assert {row.staff_id for row in connection.execute(select(StaffSession.staff_id))} == {new.staff_id}
        assert old.staff_id not in {row.staff_id for row in connection.execute(select(Duty.staff_id))}
        assert new.staff_id in {row.staff_id for row in connection.execute(select(Duty.staff_id))}


# ---- invitations ----


@pytest.mark.usefixtures("house")
def test_the_first_administrator_makes_the_key_and_only_once(store: Store, clock: Clock) -> None:
    with store.read() as connection:
        rows = connection.execute(select(CenterKey.id, CenterKey.practice)).all()
    assert len(rows) == 1
    with pytest.raises(KeyExists):
        first_administrator(store, "Another", clock=clock)


def test_a_first_link_that_nobody_used_may_be_made_anew(store: Store, clock: Clock) -> None:
    first = first_administrator(store, "Haram", clock=clock)
    second = first_administrator(store, "Haram", clock=clock)
    accounts = Accounts(store, clock)
    try:
        assert accounts.invitation(first) is None
        invited = accounts.invitation(second)
        assert invited is not None
        assert (invited.name, invited.role) == ("Haram", Role.ADMINISTRATOR)
    finally:
        accounts.close()
    with store.read() as connection:
        assert len(connection.execute(select(CenterKey.id)).all()) == 1


async def test_an_invitation_works_once(house: House, store: Store) -> None:
    admin = await session_of(house, "Haram")
    token = house.accounts.invite(admin, "Saebom", Role.SUPERVISOR, HERE)
    results = await asyncio.gather(
        *(house.accounts.accept(token, PASSWORD, HERE) for _ in range(8)), return_exceptions=True
    )
    assert sum(not isinstance(one, BaseException) for one in results) == 1
    assert all(isinstance(one, InvitationGone | NameTaken) for one in results if isinstance(one, BaseException))
    assert house.accounts.invitation(token) is None
    assert [one.role for one in house.accounts.staff() if one.name == "Saebom"] == [Role.SUPERVISOR]
    with store.read() as connection:
        used = connection.execute(select(Invitation.wrapped_key).where(Invitation.name == "Saebom")).scalar_one()
    assert used is None, "the used link still carries the key"


async def test_an_invitation_ends_after_seventy_two_hours_and_its_key_is_swept(
    house: House, store: Store, clock: Clock
) -> None:
    admin = await session_of(house, "Haram")
    token = house.accounts.invite(admin, "Saebom", Role.COUNSELOR, HERE)
    clock.forward(72 * 3600 - 1)
    assert house.accounts.invitation(token) is not None
    clock.forward(1)
    assert house.accounts.invitation(token) is None
    with pytest.raises(InvitationGone):
        await house.accounts.accept(token, PASSWORD, HERE)
    house.accounts.sweep()
    with store.read() as connection:
        keys = connection.execute(select(Invitation.wrapped_key).where(Invitation.name == "Saebom")).scalars().all()
    assert keys == [None]


async def test_a_withdrawn_invitation_opens_nothing(house: House) -> None:
    admin = await session_of(house, "Haram")
    token = house.accounts.invite(admin, "Saebom", Role.COUNSELOR, HERE)
    (pending,) = house.accounts.pending()
    assert house.accounts.withdraw(admin, pending.id, HERE)
    assert house.accounts.invitation(token) is None
    assert not house.accounts.withdraw(admin, pending.id, HERE)


async def test_a_work_name_belongs_to_one_person(house: House) -> None:
    admin = await session_of(house, "Haram")
    with pytest.raises(NameTaken):
        house.accounts.invite(admin, "Sol", Role.COUNSELOR, HERE)
    house.accounts.invite(admin, "Saebom", Role.COUNSELOR, HERE)
    with pytest.raises(NameTaken):
        house.accounts.invite(admin, " Saebom ", Role.COUNSELOR, HERE)


async def test_only_administrators_invite_withdraw_and_stop(house: House) -> None:
    sol = await session_of(house, "Sol")
    with pytest.raises(PermissionError):
        house.accounts.invite(sol, "Saebom", Role.COUNSELOR, HERE)
    with pytest.raises(PermissionError):
        house.accounts.withdraw(sol, "0" * 64, HERE)
    with pytest.raises(PermissionError):
        house.accounts.stop_staff(sol, sol.staff_id, HERE)


async def test_stopping_somebody_ends_everything_at_once(house: House, store: Store) -> None:
    admin, sol = await session_of(house, "Haram"), await session_of(house, "Sol")
    assert house.accounts.stop_staff(admin, sol.staff_id, HERE)
    assert house.accounts.session(sol.token) is None
    assert await house.accounts.sign_in("Sol", PASSWORD, "10.0.0.77") == Wait(0)
    with store.read() as connection:
        assert connection.execute(select(Staff.wrapped_key).where(Staff.id == sol.staff_id)).scalar_one() is None
        theirs = select(StaffSession.token_hash).where(StaffSession.staff_id == sol.staff_id)
        assert connection.execute(theirs).first() is None
        assert connection.execute(select(Duty.staff_id).where(Duty.staff_id == sol.staff_id)).first() is None
    assert not house.accounts.stop_staff(admin, sol.staff_id, HERE), "stopped twice"
    assert not house.accounts.stop_staff(admin, admin.staff_id, HERE), "the last administrator stopped herself"


async def test_a_stopped_person_s_session_opens_nothing_even_if_its_row_is_still_there(
    house: House, store: Store
) -> None:
    sol = await session_of(house, "Sol")
    with store.write() as connection:
        connection.execute(update(Staff).where(Staff.id == sol.staff_id).values(stopped_at=1.0))
    assert house.accounts.session(sol.token) is None


async def test_every_step_of_an_account_is_written_down(house: House, store: Store) -> None:
    admin = await session_of(house, "Haram")
    await house.joins("Saebom")
    await house.accounts.sign_in("Sol", "wrong wrong wrong", HERE)
    house.accounts.sign_out(admin, HERE)
    with store.read() as connection:
        actions = {row.action for row in connection.execute(select(Audit.action))}
    assert {"center_key_made", "invited", "joined", "signed_in", "sign_in_failed", "signed_out"} <= actions
