"""The register: versions of policies, copies, who has to sign again, what is to be reviewed."""

from datetime import date
from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from tests.services.test_desk_tools import PDF
from twaim_desk.clock import Clock
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.regulations import Relation
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services import register, shelf, today
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import NewUser, create, open_office
from twaim_desk.services.policy_copies import copies_of, give_copy, issue_copy_sheet
from twaim_desk.services.policy_signatures import set_relation, signatures
from twaim_desk.services.register import RegisterLine, change, enter
from twaim_desk.services.register import register as read_register
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.undertakings import reading_file, sign, unsigned
from twaim_desk.texts import policies as texts

OWN, OF_AWJ, ETHICS = "policies/000", "policies/003", "undertakings/ethics"
VERSION: dict[str, Answer | None] = {
    "version": "٢", "approved_by": "مجلس الإدارة", "session": "٥", "approved_on": "1/9/2026",
    "in_force_from": "1/10/2026", "review_on": "1/10/2027", "applies.employee": True,
    "must_sign": True,
}  # fmt: skip
COPY: dict[str, Answer | None] = {
    "department": "قسم العلاقات العامة", "received_by": "سعد الحربي", "given_on": "1/10/2026",
}  # fmt: skip


def newest(desk: Desk, code: str) -> RegisterLine:
    return next(one for one in read_register(desk).lines if one.code == code and one.newest)


def policy_file(desk: Desk, folder: Path, version: str = "١") -> int:
    chosen = folder / "policy.pdf"
    chosen.write_bytes(PDF)
    typed = {"tool": "policy", "title": "سياسة التعامل مع الشركاء", "version": version}
    return shelf.put_file(desk, chosen, typed)


def on(desk: Desk, clock: Clock) -> Desk:
    return open_office(desk.folder, desk.role, PASSWORD, clock)


@pytest.mark.parametrize(
    ("profile", "code"), [("awj", "policies/003"), ("general", "policies/001")]
)
def test_a_new_office_has_its_policy_in_the_register(
    profile: str, code: str, tmp_path: Path
) -> None:
    user = NewUser("سارة", "supervisor", "green bottles 7 tea", "سارة علي القحطاني")
    desk = create(tmp_path / "office", profile, [user], offices.clock).desk
    try:
        own = newest(desk, code)
        assert (own.version, own.must_sign) == (texts.FIRST_VERSION, True)
        assert own.applies_to == frozenset(Relation)
        stated = ("مجلس الإدارة", "12", date(2022, 12, 25))
        adopted = stated if code == OF_AWJ else (None, None, None)
        assert (own.approved_by, own.session, own.approved_on) == adopted
        assert newest(desk, ETHICS).title == "ميثاق أخلاقيات المهنة والسلوك"
    finally:
        desk.store.dispose()


def test_a_new_version_keeps_the_former_and_everyone_reads_and_signs_again(
    at_desk: OpenDesk,
) -> None:
    supervisor, before = at_desk("supervisor"), newest(at_desk("auditor"), OWN)
    enter(supervisor, VERSION, OWN)
    lines = [one for one in read_register(supervisor).lines if one.code == OWN]
    assert [(one.version, one.newest) for one in lines] == [("٢", True), (before.version, False)]
    assert (lines[0].session, lines[0].approved_on) == ("٥", date(2026, 9, 1))
    again = at_desk("desk")
    assert again.must_sign
    name, left = unsigned(again)
    assert [one.path for one in left] == [OWN]
    assert texts.OF_VERSION.format(version="٢") in left[0].text
    listed = {one.name: one.unsigned for one in signatures(supervisor).lines}
    assert listed[name] == (left[0].title,)
    assert not sign(again, left[0], name).must_sign
    listed = {one.name: one.unsigned for one in signatures(supervisor).lines}
    assert listed[name] == ()
    assert ("policy.signatures", "done", "supervisor") in offices.trail_of(supervisor)


def test_a_new_version_of_the_code_of_ethics_is_asked_for_too(at_desk: OpenDesk) -> None:
    enter(at_desk("admin"), VERSION, ETHICS)
    assert [one.path for one in unsigned(at_desk("liaison"))[1]] == [ETHICS]


def test_a_policy_holds_for_those_it_names_and_in_place_of_another(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    admin = at_desk("admin")
    file = policy_file(admin, tmp_path)
    typed = VERSION | {"title": "سياسة التعامل مع الشركاء", "file": str(file)}
    typed |= {"applies.employee": False, "applies.volunteer": True}
    enter(admin, typed)
    code = next(one.code for one in read_register(admin).lines if one.file is not None)
    of_desk, of_liaison = at_desk("desk"), at_desk("liaison")
    assert not of_desk.must_sign
    set_relation(admin, of_desk.user_id, {"relation": "volunteer"})
    set_relation(admin, of_liaison.user_id, {"relation": "contractor", "own_code": code})
    enter(admin, VERSION | {"applies.contractor": True, "applies.volunteer": True}, OWN)
    assert [one.path for one in unsigned(at_desk("desk"))[1]] == [OWN, code]
    _, only_his = unsigned(at_desk("liaison"))
    assert [one.path for one in only_his] == [code]
    assert reading_file(at_desk("liaison"), only_his[0]) == PDF
    lines = {one.user_id: one for one in signatures(admin).lines}
    assert lines[of_liaison.user_id].own_title == "سياسة التعامل مع الشركاء"
    assert lines[of_desk.user_id].standing.relation is Relation.VOLUNTEER


def test_another_file_of_a_version_is_read_and_signed_again(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    admin = at_desk("admin")
    first = policy_file(admin, tmp_path)
    entered = enter(admin, VERSION | {"title": "سياسة التعامل مع الشركاء", "file": str(first)})
    name, (reading,) = unsigned(at_desk("desk"))
    sign(at_desk("desk"), reading, name)
    assert not at_desk("desk").must_sign
    change(admin, entered, VERSION | {"review_on": "1/10/2028", "file": str(first)})
    assert not at_desk("desk").must_sign
    second = policy_file(admin, tmp_path, "٢")
    change(admin, entered, VERSION | {"file": str(second)})
    assert at_desk("desk").must_sign
    assert register.file_of(admin, entered) == ("سياسة التعامل مع الشركاء", PDF)


@pytest.mark.parametrize(
    ("changed", "of", "reason"),
    [
        ({"version": texts.FIRST_VERSION}, OWN, "version_there"),
        ({"version": " "}, OWN, "empty"),
        ({"review_on": "1/10/2026"}, OWN, "review_before"),
        ({"approved_on": "1/1/2027"}, OWN, "future"),
        ({}, "register/9", "no_such"),
        ({"title": "لائحة الموارد البشرية"}, None, "nothing_to_read"),
        ({"title": "ميثاق أخلاقيات المهنه والسلوك"}, None, "title_there"),
    ],
)
def test_what_cannot_stand_in_the_register_is_refused(
    at_desk: OpenDesk, changed: dict[str, Answer], of: str | None, reason: str
) -> None:
    desk = at_desk("supervisor")
    before = read_register(desk).lines
    with pytest.raises(RefusedInputError) as refusal:
        enter(desk, VERSION | changed, of)
    assert refusal.value.reason == reason
    assert offices.is_arabic(refusal.value.user_message)
    assert read_register(desk).lines == before


def test_a_review_that_is_due_is_a_line_of_the_first_page(at_desk: OpenDesk) -> None:
    admin = at_desk("admin")
    own = newest(admin, OWN)
    change(admin, own.id, VERSION | {"review_on": "3/10/2026"})

    def names(desk: Desk) -> list[str]:
        return [line.name for line in today.today(desk).lines]

    assert "reviews" not in names(admin)
    then = on(admin, lambda: offices.clock().replace(day=3))
    assert "reviews" in names(then)
    assert newest(then, OWN).due
    change(then, own.id, VERSION | {"review_on": "3/10/2027"})
    assert "reviews" not in names(then)
    then.store.dispose()


def test_each_department_has_a_copy_once_and_who_lacks_the_new_one_is_named(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("supervisor")
    own = newest(desk, OWN)
    before = copies_of(desk, own.id)
    assert before.wanted == ("جميع الإدارات والأقسام",)
    give_copy(desk, own.id, COPY)
    with pytest.raises(RefusedInputError) as twice:
        give_copy(desk, own.id, COPY | {"department": "قسم  العلاقات العامه"})
    assert twice.value.user_message == texts.TWICE
    given = copies_of(desk, own.id).lines
    assert len(given) == len(before.lines) + 1
    assert (given[0].received_by, given[0].given_on) == ("سعد الحربي", date(2026, 10, 1))
    second = enter(desk, VERSION | {"must_sign": False}, OWN)
    after = copies_of(at_desk("auditor"), second)
    assert after.lines == ()
    assert COPY["department"] in after.missing
    sheet = issue_copy_sheet(desk, second)
    assert sheet.content.startswith(b"%PDF")
    assert ("paper.issue", "done", "supervisor") in offices.trail_of(desk)


def test_nobody_changes_a_version_or_a_user_that_is_not_there(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    for act in (
        lambda: change(desk, 999, VERSION),
        lambda: give_copy(desk, 999, COPY),
        lambda: set_relation(desk, 999, {"relation": "employee"}),
        lambda: register.file_of(desk, 999),
    ):
        with pytest.raises(ExpectedError) as refusal:
            act()
        assert offices.is_arabic(refusal.value.user_message)
