"""What has passed its time is counted, listed, approved by another, destroyed before a witness."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import exists, func, inspect, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, aliased

from tests.services import offices
from tests.services.workbooks import workbook_of
from twaim_desk.clock import RIYADH
from twaim_desk.db import opening
from twaim_desk.db.destroyed import destroy
from twaim_desk.db.models.desk import Arrival, Complaint, Visit, VolunteerOffer
from twaim_desk.db.models.follow_up import CommitteeMember
from twaim_desk.db.models.harm import HarmEvent, HarmFile, HarmMinutes
from twaim_desk.db.models.oversight import Work
from twaim_desk.db.models.persons import Identity, Kin, Person, PhoneNumber
from twaim_desk.db.models.requests import Declaration, Request, RequestEvent
from twaim_desk.db.refusals import StoreError
from twaim_desk.domain.month import Month
from twaim_desk.domain.request import State
from twaim_desk.domain.schedule import Kind
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.close_month import close_month
from twaim_desk.services.course import go_on
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.keeping.carrying import carry_out
from twaim_desk.services.keeping.due import due, held, keep, lift, overview
from twaim_desk.services.keeping.lists import DestructionError, decide, every_list, prepare
from twaim_desk.services.keeping.rights import ask, grant, refuse, rights
from twaim_desk.services.month_reading import figures_in
from twaim_desk.services.office import open_office
from twaim_desk.services.office_folder import DATABASE
from twaim_desk.services.open_request import open_request
from twaim_desk.services.paper_drawings import DestroyedError
from twaim_desk.services.papers import Issued, issue_one, receipt_as_issued
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.seals import verify_file
from twaim_desk.services.today import today
from twaim_desk.texts.retention import GONE

MONTHS = [Month(2025, 3), Month(2026, 2), Month(2026, 9)]
PAGE, RESERVED, SALT = (
    4096,
    80,
    16,
)  # of the file's cipher: its pages, and what it puts at their ends
NAMING = (Person.name, Identity.number, PhoneNumber.e164)
SignIn = Callable[[str], Desk]


def in_2050() -> datetime:
    """A day on which everything in the sample has passed its time."""
    return datetime(2050, 1, 5, 9, tzinfo=RIYADH)


@pytest.fixture
def later(folder: Path) -> Iterator[SignIn]:
    """Signs a role in on that day."""
    opened: list[Desk] = []

    def sign_in(role: str) -> Desk:
        opened.append(open_office(folder, role, PASSWORD, in_2050))
        return opened[-1]

    yield sign_in
    for desk in opened:
        desk.store.dispose()


def all_due(desk: Desk) -> list[tuple[Kind, int]]:
    """Everything that can be destroyed today."""
    return [(kind, line.row_id) for kind in Kind for line in due(desk, kind)]


def destroy_all(later: SignIn) -> None:
    """Lists prepared, approved and carried out until nothing is left that has passed its time."""
    supervisor, secretary, admin = (later(role) for role in ("supervisor", "secretary", "admin"))
    while chosen := all_due(supervisor):
        prepared = prepare(supervisor, chosen)
        decide(secretary, prepared.id, granted=True, reason="انقضت المدد")
        done = carry_out(admin, prepared.id, "auditor", PASSWORD)
        assert done.state == "carried"
        assert done.done == done.count == len(chosen)
        assert done.witness


def everything(desk: Desk) -> dict[str, list[str]]:
    """Every value that stands in any table, as text; what is binary by its bytes."""
    found: dict[str, list[str]] = {}
    with desk.store.reader.connect() as connection:
        for table in inspect(connection).get_table_names():
            quoted = f'"{table}"'
            for row in connection.execute(text(f"SELECT * FROM {quoted}")):
                found.setdefault(table, []).extend(map(str, row))
    return found


def kept_of(desk: Desk, column: Any) -> set[Any]:
    """Every value of a column."""
    with desk.reading() as session:
        return set(session.scalars(select(column).where(column.is_not(None))))


def kept_people(desk: Desk) -> set[int]:
    """Whoever has something that is still kept: what is open, an offer or a work in use."""
    found: set[int] = set()
    with desk.reading() as session:
        for table in (Request, Visit, Arrival, Complaint, HarmFile, VolunteerOffer):
            found |= {one for one in session.scalars(select(table.person_id)) if one is not None}
        found |= set(session.scalars(select(Work.person_id).where(Work.ended_on.is_(None))))
    return found


def receipt_of_somebody(desk: Desk) -> Issued:
    """The receipt of a request that is closed, as it was issued."""
    query = select(Request.number).where(
        Request.state == State.CLOSED, Request.complete_on.is_not(None), Request.number.is_not(None)
    )
    with desk.reading() as session:
        number = str(session.scalars(query.order_by(Request.id.desc()).limit(1)).one())
    return receipt_as_issued(desk, number)


def in_clear(desk: Desk) -> list[bytes]:
    """Every page of the database decrypted, the free ones too, and every other file as it lies."""
    pages = b""
    encrypted = (desk.folder / DATABASE).read_bytes()
    for start in range(0, len(encrypted), PAGE):
        page = encrypted[start : start + PAGE]
        begins = SALT if start == 0 else 0
        nonce = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        cipher = Cipher(algorithms.AES(desk.keys.data), modes.CBC(nonce)).decryptor()
        pages += cipher.update(page[begins : PAGE - RESERVED]) + cipher.finalize()
    assert b"CREATE TABLE person" in pages  # they were decrypted
    others = [path for path in desk.folder.rglob("*") if path.is_file() and path.name != DATABASE]
    return [pages, *(path.read_bytes() for path in others)]


def test_nobody_is_found_afterwards_and_every_count_stays_true(later: SignIn) -> None:
    supervisor = later("supervisor")
    figures = [figures_in(supervisor, month, go_on) for month in MONTHS]
    before = {column: kept_of(supervisor, column) for column in (*NAMING, Request.number)}
    closed = select(Request.uuid).where(Request.state == "closed")
    with supervisor.reading() as session:
        uuid = str(session.scalar(closed))
    identities = before[Identity.number]
    printed = receipt_of_somebody(supervisor)
    closed_month = close_month(supervisor, MONTHS[1])
    if opening.is_in_folder(supervisor.store):
        assert all(one.encode() in in_clear(supervisor)[0] for one in list(identities)[:3])
    destroy_all(later)
    # Who has the name of a member of a committee, or of the family of someone who is kept, is not
    # told from him.
    kept = (CommitteeMember.name, Person.name, Kin.name)
    others = "\n".join(name for column in kept for name in kept_of(supervisor, column))
    gone = [
        one
        for column in NAMING
        for one in before[column] - kept_of(supervisor, column)
        if one not in others
    ]
    assert len(gone) > len(NAMING) * 50
    assert kept_of(supervisor, Person.id) <= kept_people(supervisor)
    assert kept_of(supervisor, Request.number) == before[Request.number]
    for table, values in everything(supervisor).items():
        everywhere = "\n".join(values)
        assert not [one for one in gone if one in everywhere], table
    assert [figures_in(supervisor, month, go_on) for month in MONTHS] == figures
    assert verify_trail(later("auditor")).ok
    if opening.is_in_folder(supervisor.store):
        clear = in_clear(supervisor)
        assert not [one for one in gone if any(one.encode() in each for each in clear)]
    with pytest.raises(ExpectedError) as refusal:
        workbook_of(supervisor, MONTHS[1], names=True)
    assert "أُتلفت" in refusal.value.user_message
    nameless = workbook_of(supervisor, MONTHS[1], names=False)
    assert sha256(nameless.content).hexdigest() == closed_month.nameless_digest
    with pytest.raises(DestroyedError):
        issue_one(supervisor, printed.paper_id)
    assert verify_file(supervisor, printed.content).is_good
    opened = open_request(supervisor, uuid)
    assert opened.name == "أُتلفت بياناته"
    assert opened.acts == ()


def test_a_dispute_keeps_everything_of_a_person_until_it_is_lifted(later: SignIn) -> None:
    supervisor = later("supervisor")
    line = next(one for one in due(supervisor, Kind.REJECTED) if one.label)
    person_id = person_of(supervisor, line.row_id)
    keep(supervisor, "person", person_id, "قضية منظورة", None)
    assert line.row_id not in {one.row_id for one in due(supervisor, Kind.REJECTED)}
    counted = {one.rule.kind: one for one in overview(supervisor)}
    assert counted[Kind.REJECTED].held > 0
    (noted,) = held(supervisor)
    assert (noted.part, noted.row_id, noted.reason) == ("person", person_id, "قضية منظورة")
    lift(supervisor, noted.id, "صدر الحكم")
    assert line.row_id in {one.row_id for one in due(supervisor, Kind.REJECTED)}
    assert held(supervisor) == ()


def test_four_take_part_and_none_of_them_twice(later: SignIn) -> None:
    supervisor, secretary, admin = (later(role) for role in ("supervisor", "secretary", "admin"))
    chosen = [(Kind.REJECTED, one.row_id) for one in due(supervisor, Kind.REJECTED)[:2]]
    assert "to_approve" not in first_page(secretary)
    prepared = prepare(supervisor, chosen)
    assert "to_approve" in first_page(secretary)
    with pytest.raises(DestructionError):  # they stand on a list already
        prepare(supervisor, chosen)
    with pytest.raises(DestructionError):  # nobody approved it
        carry_out(admin, prepared.id, "auditor", PASSWORD)
    with pytest.raises(NotAllowedError):
        decide(supervisor, prepared.id, granted=True, reason="نعم")
    with pytest.raises(NotAllowedError):
        prepare(admin, chosen)
    with pytest.raises(NotAllowedError):
        carry_out(secretary, prepared.id, "auditor", PASSWORD)
    denied = [row for row in offices.trail_of(supervisor) if row[1] == "denied"]
    assert [row[2] for row in denied[-3:]] == ["supervisor", "admin", "secretary"]
    decide(secretary, prepared.id, granted=True, reason="انقضت المدد")
    assert "to_destroy" in first_page(admin)
    with pytest.raises(ExpectedError):  # only the auditor is a witness
        carry_out(admin, prepared.id, "secretary", PASSWORD)
    first = person_of(supervisor, chosen[0][1])
    keep(supervisor, "person", first, "خلاف جديد", None)
    done = carry_out(admin, prepared.id, "auditor", PASSWORD)
    assert done.done == 1
    assert done.left == (("held", 1),)
    assert person_of(supervisor, chosen[0][1]) == first
    with pytest.raises(DestructionError):
        carry_out(admin, prepared.id, "auditor", PASSWORD)


def test_what_was_cut_off_is_done_to_its_end(
    later: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    supervisor, secretary, admin = (later(role) for role in ("supervisor", "secretary", "admin"))
    chosen = [(Kind.REJECTED, one.row_id) for one in due(supervisor, Kind.REJECTED)[:3]]
    prepared = prepare(supervisor, chosen)
    decide(secretary, prepared.id, granted=True, reason="انقضت المدد")
    done: list[int] = []

    def cut_off(session: Session, part: str, row_id: int, on: date) -> None:
        destroy(session, part, row_id, on)
        if done:
            raise MemoryError
        done.append(row_id)

    with monkeypatch.context() as patch:
        patch.setattr("twaim_desk.services.keeping.carrying.destroy", cut_off)
        with pytest.raises(MemoryError):
            carry_out(admin, prepared.id, "auditor", PASSWORD)
    nobodys = [row_id for _, row_id in chosen if not person_of(supervisor, row_id)]
    assert nobodys == done
    assert every_list(supervisor)[0].state == "approved"
    again = carry_out(admin, prepared.id, "auditor", PASSWORD)
    assert (again.done, again.count, again.state) == (3, 3, "carried")


def first_page(desk: Desk) -> list[str]:
    """The lines that a role sees."""
    return [line.name for line in today(desk).lines]


def test_what_was_signed_goes_only_where_it_is_named_and_the_trail_never(later: SignIn) -> None:
    desk = later("supervisor")
    with pytest.raises((DatabaseError, StoreError)):
        offices.run(desk, "DELETE FROM declaration")
    offices.run(desk, "INSERT INTO destroying (table_name, row_id) VALUES ('audit', 1)")
    with pytest.raises((DatabaseError, StoreError)):
        offices.run(desk, "DELETE FROM audit WHERE sequence = 1")
    with desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Declaration))


def person_of(desk: Desk, request_id: int) -> int:
    """Whose request it is; 0 where it is nobody's any more."""
    with desk.reading() as session:
        return session.get_one(Request, request_id).person_id or 0


def test_a_wish_is_answered_and_what_a_law_keeps_stays_with_its_ground(
    at_desk: SignIn, later: SignIn
) -> None:
    supervisor = at_desk("supervisor")
    with supervisor.reading() as session:
        accepted = whoever_is_done(session, State.ACCEPTED)
        rejected = whoever_is_done(session, State.REJECTED)
    assert ask(supervisor, accepted, "destroy", "يطلب إتلاف بياناته") == date(2026, 11, 1)
    ask(supervisor, rejected, "destroy", "يطلب إتلاف بياناته")
    ask(supervisor, rejected, "correct", "اسم الأب ناقص")
    assert "rights" in first_page(supervisor)
    first, second, third = rights(supervisor)
    with pytest.raises(DestructionError) as by_law:
        grant(supervisor, first.id, "تُتلف بياناته")
    assert offices.is_arabic(by_law.value.user_message)
    with supervisor.saving() as session:
        came = {"purpose": "enquiry", "place": "desk", "came_at": offices.clock()}
        session.add(Visit(person_id=accepted, note="سأل عن موعد", by_id=supervisor.user_id, **came))
    kept = grant(supervisor, first.id, "تُتلف بقية بياناته")
    assert "قائمة الإتلاف رقم" in kept
    assert "يبقى طلب مقبول" in kept
    assert "نظام الدفاتر التجارية" in kept
    assert [line.count for line in every_list(supervisor)[0].counts] == [1]
    gone = grant(supervisor, second.id, "تُتلف بياناته")
    assert "يبقى" not in gone
    assert refuse(supervisor, third.id, "البيانات صحيحة كما في الهوية") in {
        one.answer for one in rights(supervisor, only_open=False)
    }
    assert rights(supervisor) == ()
    newest = every_list(supervisor)[0]
    decide(at_desk("secretary"), newest.id, granted=True, reason="بطلب صاحبها")
    done = carry_out(at_desk("admin"), newest.id, "auditor", PASSWORD)
    assert done.left == ()
    assert rejected not in kept_of(supervisor, Person.id)
    assert accepted in kept_of(supervisor, Person.id)
    assert {one.label for one in rights(supervisor, only_open=False)} >= {"أُتلفت بياناته"}


def whoever_is_done(session: Session, came_to: State) -> int:
    """A person all of whose requests ended so."""
    mine = aliased(Request)
    others = exists().where(mine.person_id == Request.person_id, mine.id != Request.id)
    complains = exists().where(Complaint.person_id == Request.person_id)
    offers = exists().where(VolunteerOffer.person_id == Request.person_id)
    so = exists().where(RequestEvent.request_id == Request.id, RequestEvent.after == came_to)
    query = select(Request.person_id).where(
        Request.state == State.CLOSED, so, ~others, ~complains, ~offers
    )
    return int(session.scalars(query.order_by(Request.id).limit(1)).one() or 0)


def test_a_file_on_harm_keeps_its_person_while_it_is_open_and_is_emptied_then(
    later: SignIn,
) -> None:
    supervisor = later("supervisor")
    every = select(HarmFile.id, HarmFile.person_id, HarmFile.closed_on)
    with supervisor.reading() as session:
        before = session.execute(every).all()
    closed = {row.id for row in before if row.closed_on is not None}
    held = {row.person_id for row in before if row.closed_on is None}
    assert closed
    assert held
    destroy_all(later)
    assert held <= kept_of(supervisor, Person.id)
    with supervisor.reading() as session:
        emptied = session.scalars(select(HarmFile).where(HarmFile.id.in_(closed))).all()
        assert {(one.person_id, one.harm, one.cause) for one in emptied} == {(None, GONE, GONE)}
        assert not set(session.scalars(select(HarmMinutes.harm_id))) & closed
        assert not set(session.scalars(select(HarmEvent.harm_id))) & closed
