"""Setting up an office: what may be typed, what is kept of it, and the office that comes of it."""

import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.paper.reading import says
from tests.services import offices
from twaim_desk.db.models.follow_up import CommitteeMember
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.users import User
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services import logo
from twaim_desk.services.before_office import association, promise_for, shipped_forms
from twaim_desk.services.office import new_recovery, open_office
from twaim_desk.services.office_folder import OFFICE, RING
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.recovery_files import words_in
from twaim_desk.services.set_up import answers, plan, recovery
from twaim_desk.services.set_up.draft import FILE, Draft, drop_draft, keep_draft, read_draft
from twaim_desk.services.set_up.plan import Person, make_office, shipped_head
from twaim_desk.texts import set_up as texts
from twaim_desk.vault.keys import open_with_recovery
from twaim_desk.vault.recovery import combine
from twaim_desk.vault.ring_file import read_ring

STRONG = "قهوة مرة وتمر سكري"
PEOPLE = [
    Person("مدير", "أحمد علي", "admin", STRONG),
    Person("مشرف", "سارة محمد", "supervisor", "مطر فوق سبعة أسطح 58"),
]
TODAY = date(2026, 10, 2)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'


def png(width: int = 1, height: int = 1) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        checked = kind + body
        return len(body).to_bytes(4, "big") + checked + zlib.crc32(checked).to_bytes(4, "big")

    sides = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    head = chunk(b"IHDR", sides + bytes([8, 0, 0, 0, 0]))
    body = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")


def typed(profile: str = "awj", **more: dict[str, str]) -> dict[str, dict[str, str]]:
    head = shipped_head(shipped_forms().profiles[profile])
    return {"association": {"profile": profile}, "letterhead": head, **more}


def test_the_office_is_as_it_was_set_up(tmp_path: Path) -> None:
    folder, place = tmp_path / "office", tmp_path / "usb"
    place.mkdir()
    fields = typed(
        ceiling={"days": "١٥", "session": "٧", "on": "2026-09-01"}, backup={"place": str(place)}
    )
    fields["committee:study"] = {"chair": "خالد فهد", "member_1": " سعد  ناصر "}
    fields["letterhead"] |= {"licence": "123", "prefix": "aj", "logo": logo.logo_of(SVG).text}
    keep_draft(folder, Draft("finish", fields))
    made = new_recovery()
    make_office(folder, fields, PEOPLE, made, offices.clock)
    desk = open_office(folder, "مدير", STRONG, offices.clock)
    with desk.reading() as session:
        own = office_forms(session).association
        settings = {row.name: row.value for row in session.scalars(select(Setting))}
        members = [(m.committee, m.duty, m.name) for m in session.scalars(select(CommitteeMember))]
        users = [(user.role, user.full_name) for user in session.scalars(select(User))]
        picture = logo.logo_in(session)
    desk.store.dispose()
    assert (own.profile.number_prefix, own.profile.letterhead.licence) == ("AJ", "123")
    assert own.terms.max_working_days == 15
    assert promise_for(own, TODAY).reply_by is not None
    assert settings[plan.BACKUP_PLACE] == str(place)
    assert members == [("study", "chair", "خالد فهد"), ("study", "member", "سعد ناصر")]
    assert users == [("admin", "أحمد علي"), ("supervisor", "سارة محمد")]
    assert picture == logo.Logo("svg+xml", SVG)
    assert read_draft(folder) is None
    ring = read_ring(folder / RING)
    assert open_with_recovery(ring, combine(made.parts[1:])) == desk.keys


def test_without_a_ceiling_nothing_is_promised(tmp_path: Path) -> None:
    fields = typed(ceiling={plan.WITHOUT: "yes", "days": "x"}, backup={plan.WITHOUT: "yes"})
    make_office(tmp_path / "office", fields, PEOPLE, new_recovery(), offices.clock)
    desk = open_office(tmp_path / "office", "مشرف", PEOPLE[1].password, offices.clock)
    with desk.reading() as session:
        own = office_forms(session).association
        settings = {row.name for row in session.scalars(select(Setting))}
    desk.store.dispose()
    assert promise_for(own, TODAY).reply_by is None
    assert settings.isdisjoint({plan.BACKUP_PLACE, logo.SETTING})


def test_what_cannot_be_leaves_nothing_but_the_draft(tmp_path: Path) -> None:
    folder, fields = tmp_path / "office", typed("twaim")
    keep_draft(folder, Draft("finish", fields))
    weak = [PEOPLE[0], Person("مشرف", "س", "supervisor", "1234567890")]
    with pytest.raises(ExpectedError) as refusal:
        make_office(folder, fields, weak, new_recovery(), offices.clock)
    assert offices.is_arabic(refusal.value.user_message)
    assert [path.name for path in folder.iterdir()] == [FILE]
    assert not (folder / OFFICE).exists()


def test_a_draft_is_kept_and_a_spoiled_one_is_none(tmp_path: Path) -> None:
    draft = Draft("letterhead", {"association": {"profile": "awj"}, "letterhead": {"name": "ج"}})
    keep_draft(tmp_path / "office", draft)
    assert read_draft(tmp_path / "office") == draft
    file = tmp_path / "office" / FILE
    for content in (b"", b"{}", file.read_bytes()[:-3], b"\xff", b"[]"):
        file.write_bytes(content)
        assert read_draft(tmp_path / "office") is None
    drop_draft(tmp_path / "office")
    assert not file.exists()


@pytest.mark.parametrize("profile", ["awj", "khair-albiqa"])
def test_the_ceiling_never_ends_before_the_least_time(profile: str) -> None:
    chosen = association(profile)
    read = answers.ceiling_days(chosen.profile, chosen.policy)
    least = 11 if chosen.policy.reply.min_calendar_days else 1
    assert read(str(least)) == least
    assert read("٣٦٦") == 366
    for wrong in (str(least - 1), "367", "", "abc", "-3", "1.5", "9" * 40):
        with pytest.raises(RefusedInputError):
            read(wrong)


def test_the_session_of_the_board_is_not_yet_to_come() -> None:
    read = answers.past_day(association("awj"), TODAY)
    assert read("2/10/2026") == TODAY
    with pytest.raises(RefusedInputError) as refusal:
        read("3/10/2026")
    assert refusal.value.user_message == texts.REFUSALS["future"]


@pytest.mark.parametrize(
    ("read", "text", "reason"),
    [
        (answers.some_text, " \u200f ", "empty"),
        (answers.some_text, "ا" * 201, "too_long"),
        (answers.any_text, "a\u2028b\x00", "invisible"),
        (answers.prefix, "T", "prefix"),
        (answers.unified_number, "1026477542", "prefix"),
        (answers.prefix, "طم", "prefix"),
        (answers.prefix, "TWAIM", "prefix"),
        (answers.sign_in_name({"أحمد"}), " احمد ", "name_taken"),
        (answers.sign_in_name(set()), "!!", "name_empty"),
        (answers.backup_place(Path("/")), "", "empty"),
        (answers.backup_place(Path("/nowhere")), "relative", "no_folder"),
        (answers.backup_place(Path("/nowhere")), "/no/such/folder", "no_folder"),
        (answers.backup_place(Path("/nowhere")), "/\0", "no_folder"),
    ],
)
def test_what_is_refused_says_why(read: Callable[[str], object], text: str, reason: str) -> None:
    with pytest.raises(RefusedInputError) as refusal:
        read(text)
    assert refusal.value.reason == reason
    assert offices.is_arabic(refusal.value.user_message)


def test_backups_are_not_put_into_the_office_nor_where_one_is_synchronised(tmp_path: Path) -> None:
    inside = tmp_path / "office" / "in"
    inside.mkdir(parents=True)
    read = answers.backup_place(tmp_path / "office")
    for place in (inside, tmp_path / "office", tmp_path / "x" / ".." / "office"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(RefusedInputError) as refusal:
            read(str(place))
        assert refusal.value.reason == "inside_office"
    (tmp_path / "Nextcloud").mkdir()
    with pytest.raises(RefusedInputError) as refusal:
        read(str(tmp_path / "Nextcloud"))
    assert "Nextcloud" in refusal.value.user_message
    assert read(str(tmp_path / "x")) == str(tmp_path / "x")
    assert answers.is_same_disk(str(tmp_path / "x"), tmp_path / "not" / "yet")


@pytest.mark.parametrize(
    ("content", "kind"),
    [(png(), "png"), (SVG, "svg+xml"), (b"\xff\xd8\xff\xe0 picture \xff\xd9", "jpeg")],
)
def test_a_logo_is_kept_as_it_is(tmp_path: Path, content: bytes, kind: str) -> None:
    (tmp_path / "logo").write_bytes(content)
    taken = logo.read_logo(tmp_path / "logo")
    assert taken == logo.Logo(kind, content)
    assert logo.logo_from(taken.text) == taken


@pytest.mark.parametrize(
    "content",
    [
        b"", b"text", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"<html/>", b"<svg", png(9000, 9), png(0, 1),
        b"\xff\xd8\xff cut", SVG + b" " * logo.LARGEST_BYTES,
        b"<!DOCTYPE svg [<!ENTITY a 'a'>]>" + SVG, SVG.replace(b"<rect", b"<script/><rect"),
        SVG.replace(b"<rect", b"<rect onload='x'"),
        SVG.replace(b"<rect", b"<image href='file:///etc/passwd'/><rect"),
        SVG.replace(b"<rect", b"<image href=\"http://x/y.png\"/><rect"),
        SVG.replace(b"<rect", b"<rect style='fill:url(http://x)'"),
    ],
)  # fmt: skip
def test_what_is_no_picture_or_does_more_than_be_one_is_refused(content: bytes) -> None:
    with pytest.raises(RefusedInputError) as refusal:
        logo.logo_of(content)
    assert refusal.value.user_message in texts.LOGO_REFUSALS.values()


@pytest.mark.parametrize("text", ["", "data:image/png;base64,", "data:image/png;base64,!!", "x"])
def test_a_spoiled_logo_of_a_draft_is_refused(text: str) -> None:
    with pytest.raises(RefusedInputError):
        logo.logo_from(text)


def test_a_logo_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path, Path("\0")):
        with pytest.raises(RefusedInputError) as refusal:
            logo.read_logo(path)
        assert refusal.value.user_message == texts.LOGO_REFUSALS["unreadable"]


def test_a_part_is_saved_once_and_outside_the_office(tmp_path: Path) -> None:
    made, office = new_recovery(), tmp_path / "office"
    sheet = recovery.sheet_of(made, 2, association("awj"), "جمعية المثال", TODAY)
    file = recovery.save_sheet(sheet, tmp_path, office)
    written = file.read_bytes()
    assert words_in(file).split()[1::2] == list(made.parts[1].words)
    assert says(written, "جمعية المثال", made.fingerprint, "٢١ ربيع الآخر ١٤٤٨هـ") == []
    (office / "in").mkdir(parents=True)
    (tmp_path / "Dropbox").mkdir()
    for place in (tmp_path, office / "in", tmp_path / "none", tmp_path / "Dropbox"):
        with pytest.raises(ExpectedError) as refusal:
            recovery.save_sheet(sheet, place, office)
        assert offices.is_arabic(refusal.value.user_message)
    assert file.read_bytes() == written


def test_the_words_of_a_part_are_read_from_its_sheet_or_from_a_text(tmp_path: Path) -> None:
    typed = tmp_path / "typed.txt"
    typed.write_text("\ufeffجزء الاستعادة\n1 duckling 2 enlarge\n", "utf-8")
    assert words_in(typed) == "1 duckling 2 enlarge"
    for spoiled in (b"%PDF-1.7 and no more", b"\xff\xfe"):
        typed.write_bytes(spoiled)
        with pytest.raises(ExpectedError) as refusal:
            words_in(typed)
        assert offices.is_arabic(refusal.value.user_message)


def test_the_proof_is_two_words_of_the_part_itself() -> None:
    made = new_recovery()
    for number in recovery.NUMBERS:
        asked = recovery.words_to_ask(made, number)
        assert len(set(asked)) == recovery.ASKED_WORDS
        for place in asked:
            word = made.parts[number - 1].words[place - 1]
            for said in (word, word[:4], f" {word.upper()} "):
                assert recovery.check_word(made, number, place, said) == word
            for wrong in ("", word[:3], "zzzz", "كلمة", f"q{word}"):
                with pytest.raises(RefusedInputError):
                    recovery.check_word(made, number, place, wrong)
