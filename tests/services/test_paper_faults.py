"""What can go wrong while a paper is made: one clear sentence, and the paper can be made again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from sqlalchemy import select

from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.papers import PaperKey
from twaim_desk.db.refusals import DiskFullError
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.paper.arabic import font
from twaim_desk.paper.arabic.font import NoTypefaceError, Weight
from twaim_desk.services import logo
from twaim_desk.services.desk import Desk
from twaim_desk.services.papers import issue
from twaim_desk.services.seals import first_key
from twaim_desk.texts import set_up as set_up_texts
from twaim_desk.vault.seal_key import SealKeyError

Break = Callable[[Desk, pytest.MonkeyPatch], None]


def taken(desk: Desk) -> int:
    """A request whose receipt is due."""
    return completed(desk, held(desk)).request_id


def no_typeface(desk: Desk, patch: pytest.MonkeyPatch) -> None:
    def load() -> Any:
        raise NoTypefaceError("IBMPlexSansArabic-Medium.ttf", "TTFOpenFile")

    patch.setattr("twaim_desk.paper.sheet.load_typeface", load)


def key_of_another(desk: Desk, patch: pytest.MonkeyPatch) -> None:
    """The key is there, and this office's ring does not open it."""
    first_key(desk)
    patch.setattr("twaim_desk.services.seals.derived_key", lambda *_: bytes(32))


def full_disk(desk: Desk, patch: pytest.MonkeyPatch) -> None:
    def keep(*_: object) -> Any:
        raise DiskFullError("disk full")

    patch.setattr("twaim_desk.services.papers.keep_plain", keep)


@pytest.mark.parametrize(
    ("fault", "error"),
    [(no_typeface, NoTypefaceError), (key_of_another, SealKeyError), (full_disk, DiskFullError)],
)
def test_the_request_is_safe_and_its_receipt_is_made_when_all_is_well_again(
    at_desk: OpenDesk, fault: Break, error: type[ExpectedError]
) -> None:
    desk = at_desk("desk")
    request_id = taken(desk)
    with pytest.MonkeyPatch.context() as patch:
        fault(desk, patch)
        with pytest.raises(error) as refusal:
            issue(desk, request_id, "receipt")
    assert offices.is_arabic(refusal.value.user_message)
    first = issue(desk, request_id, "receipt")
    assert first.content[:5] == b"%PDF-"
    assert issue(desk, request_id, "receipt").content == first.content


@pytest.mark.parametrize("spoiled", [None, b"", b"no typeface", b"\x00\x01\x00\x00" + bytes(40)])
def test_a_typeface_that_is_gone_or_spoiled_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoiled: bytes | None
) -> None:
    file = tmp_path / "font.ttf"
    if spoiled is not None:
        file.write_bytes(spoiled)
    monkeypatch.setattr("twaim_desk.paths.shipped", lambda *_: file)
    with pytest.raises(NoTypefaceError) as refusal:
        font._load(Weight.HEAVY)
    assert "IBMPlexSansArabic-SemiBold.ttf" in refusal.value.user_message


def test_a_spoiled_logo_is_left_out(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    with desk.saving() as session:
        session.merge(Setting(name=logo.SETTING, value="data:image/png;base64,AAAA"))
    receipt = issue(desk, taken(desk), "receipt").content
    assert b"/Subtype /Image" not in receipt


def test_a_logo_of_fifty_megabytes_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    with (tmp_path / "logo.png").open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.truncate(50_000_000)
    with pytest.raises(RefusedInputError) as refusal:
        logo.read_logo(tmp_path / "logo.png")
    assert refusal.value.user_message == set_up_texts.LOGO_REFUSALS["too_large"]


def test_the_certificate_of_the_seal_never_expires(at_desk: OpenDesk) -> None:
    """That a paper is ours does not end; a clock that went wrong seals as well."""
    desk = at_desk("desk")
    first_key(desk)
    with desk.reading() as session:
        content = session.scalars(select(PaperKey.certificate).limit(1)).one()
    certificate = x509.load_der_x509_certificate(content)
    assert certificate.not_valid_after_utc.year == 9999
    assert certificate.not_valid_before_utc.year == 2020
