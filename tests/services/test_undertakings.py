"""Reading and signing: nothing opens before it, and a changed text is asked for again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from twaim_desk.db.models.users import Undertaking
from twaim_desk.errors import ExpectedError
from twaim_desk.form_files import FormFileError, Problem
from twaim_desk.services.desk import Desk, NotAllowedError, UnsignedError
from twaim_desk.services.find import find
from twaim_desk.services.office import NewUser, create, open_office, shipped_roles
from twaim_desk.services.undertakings import sign, unsigned

NAME, PASSWORD, FULL_NAME = "سارة", "green bottles 7 tea", "سارة علي القحطاني"
READINGS = "twaim_desk.services.undertakings.readings_in"
TITLES = [
    "تعهد بالمحافظة على سرية البيانات",
    "ميثاق أخلاقيات المهنة والسلوك",
    "سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات",
]
RIGHTS = shipped_roles()
OPEN = {
    "undertaking.sign",
    "audit.verify",
    "trail.take_on",
    "clock.confirm",
    "backup.age",
    "backup.daily",
    "backup.make",
    "backup.restore",
    "office.health",
}


def come_in(folder: Path) -> Desk:
    return open_office(folder, NAME, PASSWORD, offices.clock)


@pytest.fixture(params=offices.ROLES)
def new(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The desk of someone who comes in for the first time."""
    user = NewUser(NAME, request.param, PASSWORD, FULL_NAME)
    create(tmp_path / "office", "twaim", [user], offices.clock).desk.store.dispose()
    desk = come_in(tmp_path / "office")
    yield desk
    desk.store.dispose()


def test_nothing_opens_before_signing_but_what_keeps_the_office(new: Desk) -> None:
    for action in RIGHTS.actions:
        if new.role not in action.roles:
            with pytest.raises(NotAllowedError):
                new.allow(action.id)
        elif action.id in OPEN:
            new.allow(action.id)
        else:
            with pytest.raises(UnsignedError) as refusal:
                new.allow(action.id)
            assert offices.is_arabic(refusal.value.user_message)
            assert offices.trail_of(new)[-1] == (action.id, "denied", new.role)


def test_who_signed_everything_is_let_in_and_not_asked_again(new: Desk) -> None:
    name, texts = unsigned(new)
    assert name == FULL_NAME
    assert [one.title for one in texts] == TITLES
    one = sign(new, texts[0], "ساره على القحطاني")
    two = sign(one, texts[1], FULL_NAME)
    assert one.must_sign
    assert two.must_sign
    every = sign(two, texts[2], FULL_NAME)
    assert not every.must_sign
    every.allow("undertaking.sign")
    assert unsigned(every) == (FULL_NAME, ())
    again = come_in(new.folder)
    assert not again.must_sign
    again.store.dispose()


def test_the_signature_names_the_text_and_the_text_is_kept(new: Desk) -> None:
    _, texts = unsigned(new)
    sign(new, texts[0], FULL_NAME)
    with new.store.reading() as session:
        signed = session.scalars(select(Undertaking)).one()
    assert (signed.user_id, signed.text_digest) == (new.user_id, texts[0].digest)
    assert (signed.text_path, signed.version, signed.text) == (texts[0].path, 1, texts[0].text)
    assert offices.trail_of(new)[-1] == ("undertaking.sign", "done", new.role)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A receptionist who comes in for the first time."""
    user = NewUser(NAME, "desk", PASSWORD, FULL_NAME)
    create(tmp_path / "office", "twaim", [user], offices.clock).desk.store.dispose()
    desk = come_in(tmp_path / "office")
    yield desk
    desk.store.dispose()


@pytest.mark.parametrize("name", ["", " ", "سارة", "نورة علي القحطاني", "x" * 300])
def test_another_name_signs_nothing(desk: Desk, name: str) -> None:
    _, texts = unsigned(desk)
    before = offices.trail_of(desk)
    with pytest.raises(ExpectedError) as refusal:
        sign(desk, texts[0], name)
    assert offices.is_arabic(refusal.value.user_message)
    assert offices.trail_of(desk) == before
    assert unsigned(desk)[1] == texts


def test_a_text_that_is_not_the_one_of_the_forms_is_not_signed(desk: Desk) -> None:
    _, texts = unsigned(desk)
    with pytest.raises(ExpectedError):
        sign(desk, replace(texts[0], closing="شيء آخر"), FULL_NAME)
    assert unsigned(desk)[1] == texts


def test_a_changed_text_is_asked_for_again_as_its_next_version(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, texts = unsigned(desk)
    for text in texts:
        sign(desk, text, FULL_NAME)
    changed = replace(texts[1], closing="يتم الالتزام بهذه السياسة.")
    monkeypatch.setattr(READINGS, lambda _: (texts[0], changed))
    again = come_in(desk.folder)
    assert again.must_sign
    assert unsigned(again)[1] == (changed,)
    assert not sign(again, changed, FULL_NAME).must_sign
    with again.store.reading() as session:
        last = session.scalars(select(Undertaking).order_by(Undertaking.id.desc())).first()
    assert last is not None
    assert (last.text_path, last.version, last.text) == (changed.path, 2, changed.text)
    again.store.dispose()


def test_forms_that_cannot_be_read_open_nothing_but_what_keeps_the_office(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in unsigned(desk)[1]:
        sign(desk, text, FULL_NAME)

    def refuse(_: object) -> object:
        raise FormFileError([Problem(Path("undertakings.toml"), 1, "لا يُقرأ.")])

    monkeypatch.setattr(READINGS, refuse)
    again = come_in(desk.folder)
    assert again.must_sign
    with pytest.raises(FormFileError):
        unsigned(again)
    again.store.dispose()


def test_the_users_of_a_sample_office_have_signed_everything(folder: Path) -> None:
    for role in offices.ROLES:
        desk = offices.sign_in(folder, role)
        assert not desk.must_sign
        assert unsigned(desk)[1] == ()
        desk.store.dispose()


def test_a_search_before_signing_is_refused(desk: Desk) -> None:
    with pytest.raises(UnsignedError):
        find(desk, "سارة")
