"""An old list comes in: who is new, who is known, who is refused, and all of it at once."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db import opening
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.office import Counter
from twaim_desk.db.models.persons import Identity, Person, PhoneNumber, SensitiveFact
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.domain.identity import with_check_digit
from twaim_desk.domain.old_list.columns import Columns, guessed
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.exchange.reading import ReadList
from twaim_desk.exchange.tables_out import write_sheet
from twaim_desk.services import backup_archive, list_import, list_rows
from twaim_desk.services.backup_places import beside
from twaim_desk.services.course import GoesOn
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.find import find
from twaim_desk.services.list_import import Counts, Examined
from twaim_desk.services.list_known import StoppedError
from twaim_desk.services.open_person import open_found
from twaim_desk.services.open_request import open_request
from twaim_desk.texts import backup as backup_texts
from twaim_desk.texts import list_import as texts
from twaim_desk.texts import old_list

HEADINGS = ("الاسم", "رقم الهوية", "الجوال", "الجنس", "الفئة", "الدخل", "رقم الطلب",
            "نوع المساعدة", "تاريخ الطلب", "النتيجة")  # fmt: skip
NEW = [with_check_digit(f"19876543{n}") for n in range(4)]
DIGEST = "a" * 64


def listed(*rows: Sequence[str], headings: Sequence[str] = HEADINGS) -> ReadList:
    """A list that was read, its first row the second of the file."""
    wide = len(headings)
    whole = ((at, (*row, *[""] * (wide - len(row)))) for at, row in enumerate(rows, start=2))
    return ReadList(tuple(headings), tuple(whole), DIGEST)


def examined(desk: Desk, *rows: Sequence[str], likely_too: bool = False) -> Examined:
    places = guessed(HEADINGS).places
    return list_import.examine(desk, listed(*rows), Columns(places, likely_too=likely_too))


def somebody(desk: Desk) -> tuple[int, str, str, str]:
    """A person of the sample with his identity and phone."""
    with desk.store.reading() as session:
        query = (
            select(Person.id, Person.name, Identity.number, PhoneNumber.e164)
            .join(Identity, Identity.person_id == Person.id)
            .join(PhoneNumber, PhoneNumber.person_id == Person.id)
            .where(Identity.number.startswith("1"), func.length(Person.name) > 18)
        )
        number, name, identity, phone = session.execute(query.order_by(Person.id).limit(1)).one()
        return number, name, identity, phone


def counted(desk: Desk) -> list[int]:
    """How many people, identities, requests and steps there are."""
    with desk.store.reading() as session:
        tables = (Person, Identity, Request, RequestEvent)
        return [session.scalar(select(func.count()).select_from(one)) or 0 for one in tables]


def test_people_and_their_old_requests_come_in(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    people, identities, requests, steps = counted(desk)
    rows = (
        ("ليلى بنت صقر المريخي", NEW[0], "0501112223", "", "أرملة", "٢٥٠٠", "٧/ب",
         "سلة غذائية", "٥/٦/١٤٤٠", "صُرفت"),
        ("ليلى صقر المريخي", NEW[0], "0501112223", "أنثى", "", "", "٨/ب", "كسوة", "1441/1/1"),
        ("بندر بن صقر المريخي", NEW[1], "0501112223"),
    )  # fmt: skip
    found = examined(desk, *rows)
    assert found.counts == Counts(rows=3, good=3, refused=0, known=0, people=2, requests=2)
    assert counted(desk) == [people, identities, requests, steps]
    assert list_import.import_list(desk, found) == found.counts
    assert counted(desk) == [people + 2, identities + 2, requests + 2, steps + 2]
    hit = find(desk, NEW[0]).results[0]
    shown = open_found(desk, hit)
    assert (shown.name, shown.feminine) == (rows[0][0], True)
    assert [one.number for one in shown.requests] == ["TW-1448-H000002", "TW-1448-H000001"]
    assert {one.state for one in shown.requests} == {"closed"}
    opened = open_request(desk, shown.requests[1].uuid)
    assert "٧/ب" in (opened.story[-1].reason or "")
    assert "صُرفت" in (opened.story[-1].reason or "")
    assert find(desk, "ليلى المريخي").results[0].id == hit.id
    with desk.store.reading() as session:
        fact = session.scalars(select(SensitiveFact).where(SensitiveFact.person_id == hit.id)).one()
        assert (fact.kind, fact.value) == ("monthly_income", "2500")
        counter = session.get(Counter, ("old_list", 1448))
        assert counter is not None
        assert counter.last == 2


def test_the_trail_has_counts_and_the_hash_and_nobodys_name(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    row = ("ليلى بنت صقر المريخي", NEW[0], "0501112223")
    list_import.import_list(desk, examined(desk, row))
    with desk.store.reading() as session:
        lines = session.scalars(select(Audit).order_by(Audit.sequence.desc()).limit(3)).all()
    lines = [one for one in lines if one.action != "backup.daily"]
    assert [one.action for one in lines][:2] == ["list.import", "list.examine"]
    said = f"rows=1 people=1 requests=0 known=0 refused=0 sha256={DIGEST}"
    assert lines[0].detail == said
    for line in lines:
        assert NEW[0] not in str(line.detail)


def test_the_office_of_before_is_kept_as_a_backup(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    people, *_ = counted(desk)
    found = examined(desk, ("ليلى بنت صقر المريخي", NEW[0], "0501112223"))
    place = beside(desk.folder)
    place.write_bytes(b"a file in its place")
    if not opening.is_in_folder(desk.store):  # the server's administrator copies it
        assert list_import.import_list(desk, found).people == 1
        return
    with pytest.raises(ExpectedError) as refusal:
        list_import.import_list(desk, found)
    assert backup_texts.NOT_DONE in refusal.value.user_message
    assert counted(desk)[0] == people
    place.unlink()
    list_import.import_list(desk, found)
    [file] = place.iterdir()
    assert backup_archive.read(file)[0].people == people
    assert counted(desk)[0] == people + 1


def test_the_same_identity_is_the_same_person(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    number, name, identity, _ = somebody(desk)
    rows = (
        (name, identity, "", "ذكر", "", "", "١", "سلة", "1440/1/1"),
        (name, identity, "", "ذكر"),
        ("غير ذلك بن فلان الآخر", NEW[0], "0501112223"),
    )
    before = counted(desk)
    found = examined(desk, *rows)
    assert (found.counts.people, found.counts.requests) == (1, 1)
    list_import.import_list(desk, found)
    assert counted(desk)[0] == before[0] + 1
    again = examined(desk, *rows)
    assert again.counts == Counts(rows=3, good=0, refused=0, known=3, people=0, requests=0)
    with pytest.raises(ExpectedError) as refusal:
        list_import.import_list(desk, again)
    assert refusal.value.user_message == texts.NOTHING_NEW
    with desk.store.reading() as session:
        query = select(Request.answers).where(
            Request.person_id == number, Request.taken_from == "old_list"
        )
        assert session.scalars(query).all() == [{"old.number": "١", "old.service": "سلة"}]


def test_who_may_be_on_record_is_refused_unless_the_office_says_otherwise(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("supervisor")
    _, name, identity, phone = somebody(desk)
    rows = (
        ("ناصر بن خليل المريخي", identity, "", "ذكر"),
        (name, "", phone, "ذكر"),
        (name, "", "0509998887", "ذكر"),
        ("ناصر بن خليل المريخي", NEW[0], phone),
    )
    found = examined(desk, *rows)
    whys = {one.number: one.why for one in found.refused}
    assert whys == {
        2: old_list.OTHER_NAME_ON_RECORD,
        3: old_list.LIKELY,
        4: old_list.LIKELY,
    }
    taken = examined(desk, *rows, likely_too=True)
    assert [one.number for one in taken.refused] == [2]


def test_a_refused_row_goes_out_and_comes_back_mended(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    rows = (
        ("ليلى بنت صقر المريخي", NEW[0], "0501112223"),
        ("=HYPERLINK(1)", "1103456789", "05"),
    )
    found = examined(desk, *rows)
    assert found.counts.refused == 1
    for name in ("bad.xlsx", "bad.csv"):
        place = list_import.write_refused(desk, found, tmp_path / name)
        back = list_import.read_file(desk, place)
        assert back.headings == (*HEADINGS, old_list.REASON)
        assert back.rows[0][1][0] == "=HYPERLINK(1)"
        assert "الصف 3: «الاسم»" in back.rows[0][1][-1]
    cells = back.rows[0][1]
    mended = write_sheet(
        tmp_path / "mended.xlsx",
        "",
        [back.headings, ("بندر بن صقر المريخي", NEW[1], "0501112223", *cells[3:])],
    )
    again = list_import.read_file(desk, mended)
    assert list_import.examine(desk, again, guessed(again.headings)).counts.people == 1
    with desk.store.reading() as session:
        noted = session.scalars(select(Audit.action).order_by(Audit.sequence.desc()).limit(3))
        assert "list.refused" in noted.all()


def test_all_comes_in_or_nothing(at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = at_desk("supervisor")
    rows = [(f"ليلى بنت صقر {letter}ريخي", NEW[at], "") for at, letter in enumerate("مسشن")]
    requests = [(*row, "أنثى", "", "", str(at), "سلة", "1440/1/1") for at, row in enumerate(rows)]
    found = examined(desk, *requests)
    before, lines = counted(desk), offices.trail_of(desk)

    def fail(*_: object) -> None:
        raise ExpectedError("disk full", user_message="")

    with monkeypatch.context() as patch:
        patch.setattr(list_rows, "write", after_writing(list_rows.write, fail))
        with pytest.raises(ExpectedError):
            list_import.import_list(desk, found)
    assert counted(desk) == before
    since = offices.trail_of(desk)[len(lines) :]
    assert {action for action, _, _ in since} <= {"backup.daily"}
    assert list_import.import_list(desk, found).people == 4
    with desk.store.reading() as session:
        series = select(Request.number).where(Request.number.like("TW-1448-H%"))
        numbers = session.scalars(series.order_by(Request.number)).all()
    assert numbers == [f"TW-1448-H00000{at}" for at in range(1, 5)]


def test_whoever_stops_it_has_nothing_in(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    name, service = "ليلى بنت صقر المريخي", "سلة"
    row = (name, NEW[0], "0501112223", "أنثى", "", "", "1", service, "1440/1/1")
    found, before = examined(desk, row), counted(desk)
    heard: list[float] = []

    def until(most: float) -> GoesOn:
        def goes_on(done: int, of: int) -> bool:
            heard.append(done / of)
            return heard[-1] <= most

        return goes_on

    for most in (-1, 0.5, 0.75):
        heard.clear()
        with pytest.raises(StoppedError):
            list_import.import_list(desk, found, until(most))
        assert heard == sorted(heard)
        assert counted(desk) == before
    with pytest.raises(StoppedError):
        list_import.examine(desk, listed(row), guessed(HEADINGS), until(-1))
    list_import.import_list(desk, found, until(1))
    assert heard[-1] == 1


def after_writing(write: object, then: object) -> object:
    def both(*given: object) -> None:
        write(*given)  # type: ignore[operator]
        then()  # type: ignore[operator]

    return both


def test_who_came_on_record_meanwhile_stops_the_import(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    row = ("ليلى بنت صقر المريخي", NEW[0], "0501112223")
    first, second = examined(desk, row), examined(desk, row)
    list_import.import_list(desk, first)
    before = counted(desk)
    with pytest.raises(ExpectedError) as refusal:
        list_import.import_list(desk, second)
    assert refusal.value.user_message == texts.RECORD_CHANGED
    assert counted(desk) == before


def test_the_next_person_at_the_desk_goes_on_after_the_list(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    list_import.import_list(desk, examined(desk, ("ليلى بنت صقر المريخي", NEW[0], "0501112223")))
    with desk.saving() as session:
        person = Person(
            uuid="x", kind="beneficiary", name="x", feminine=False, made_at=desk.now(),
            made_by=desk.user_id,
        )  # fmt: skip
        session.add(person)
        session.flush()
        last = session.scalar(select(func.max(Person.id)))
        assert person.id == last


def test_columns_that_name_nobody_are_refused_before_anything_is_read(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    lines = offices.trail_of(desk)
    with pytest.raises(RefusedInputError):
        list_import.examine(desk, listed(("ليلى",)), Columns({}))
    assert offices.trail_of(desk) == lines


@pytest.mark.parametrize("role", ["desk", "admin", "auditor"])
def test_other_roles_take_no_list_in(at_desk: OpenDesk, role: str, tmp_path: Path) -> None:
    desk = at_desk(role)
    with pytest.raises(NotAllowedError):
        list_import.read_file(desk, tmp_path / "a.csv")
    with pytest.raises(NotAllowedError):
        examined(desk, ("ليلى بنت صقر المريخي", NEW[0]))
