"""The association's seal: put on its papers, renewed, and looked for in what is brought back."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import papers as rows
from twaim_desk.db.models.office import Setting, VoidNumber
from twaim_desk.db.models.papers import Paper, PaperKey
from twaim_desk.db.models.requests import Request
from twaim_desk.db.trail import lock_end
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.paper_code import names, parse_code
from twaim_desk.domain.written_dates import gregorian_in_words
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import verify as texts
from twaim_desk.vault import seal
from twaim_desk.vault.keys import derived_key
from twaim_desk.vault.seal import LARGEST, Reason
from twaim_desk.vault.seal_key import SealKey, new_seal_key, opened_key, wrapped_key

_ISSUED, _REPLACED, _VOID = "issued", "replaced", "void"
_REFUSALS = {
    Reason.TOO_LARGE: texts.TOO_LARGE,
    Reason.UNSEALED: texts.UNSEALED,
    Reason.UNREADABLE: texts.UNREADABLE,
    Reason.STRANGER: texts.STRANGER,
    Reason.FORGED: texts.FORGED,
}
_FILE = {_ISSUED: texts.FILE_STANDS, _REPLACED: texts.FILE_REPLACED, _VOID: texts.FILE_VOID}
_CODE = {_ISSUED: texts.CODE_STANDS, _REPLACED: texts.CODE_REPLACED, _VOID: texts.CODE_VOID}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became known of a paper, and the sentence for it; None is what nobody can say.

    A code alone does not tell whether the paper around it was changed. `standing` is a word for
    programs: issued, replaced or void.
    """

    ours: bool | None
    unchanged: bool | None
    stands: bool | None
    message: str
    standing: str | None = None

    @property
    def is_good(self) -> bool:
        """Whether nothing speaks against the paper."""
        return self.ours is True and self.unchanged is not False and self.stands is True


def sealed(desk: Desk, pdf: bytes) -> bytes:
    """The paper with the association's seal; the first one has its key made."""
    with desk.reading() as session:
        row = rows.current_key(session)
        key = None if row is None else _opened(desk, row)
    return seal.seal(pdf, key or first_key(desk), desk.now())


def prepare() -> None:
    """Import what seals, so that the first paper of the day is not waited for."""
    from twaim_desk.vault import pades

    del pades


def rotate(desk: Desk) -> None:
    """From now on papers are sealed with a new key; those sealed before stay valid."""
    desk.allow("seal.rotate")
    key = _new_key(desk)
    with desk.saving() as session:
        for row in rows.keys_in_use(session):
            row.retired_at = desk.now()
        _keep(desk, session, key, "seal.rotate")


def content_of(file: Path) -> bytes:
    """A file, or as much of it as shows that it is too large."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        detail = f"paper to verify: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.FILE_UNREADABLE) from error


def verify_file(desk: Desk | None, content: bytes) -> Verdict:
    """Whether a file is one of our papers, unchanged, and still stands.

    Without a desk only what the seal says of itself.
    """
    if desk is None:
        whole = not seal.reasons_against(content, None)
        said = texts.SEAL_HOLDS if whole else texts.SEAL_FAILS
        return Verdict(None, whole, None, f"{said} {texts.WITHOUT_OFFICE}")
    desk.allow("paper.verify")
    digest = sha256(content).hexdigest()
    with desk.reading() as session:
        if (paper := rows.by_digest(session, digest)) is not None:
            return _found(session, paper, _FILE, unchanged=True)
        certificates = rows.certificates(session)
    reasons = seal.reasons_against(content, certificates)
    if not reasons:
        return Verdict(True, True, None, texts.NOT_KEPT)
    if reasons[0] in _REFUSALS:
        return Verdict(False, False, None, _REFUSALS[reasons[0]])
    return Verdict(True, False, None, texts.CHANGED)


def verify_code(desk: Desk | None, text: str) -> Verdict:
    """Whether a code, or what a square says, is of one of our papers that still stands."""
    try:
        given = parse_code(text)
    except RefusedInputError as error:
        return Verdict(None if desk is None else False, None, None, error.user_message)
    if desk is None:
        return Verdict(None, None, None, texts.WITHOUT_OFFICE)
    desk.allow("paper.verify")
    with desk.reading() as session:
        paper = rows.by_code(session, given.code)
        if paper is None:
            return Verdict(False, None, None, texts.UNKNOWN_CODE)
        if not names(given, _number_of(session, paper)):
            return Verdict(True, False, None, texts.OTHER_NUMBER)
        return _found(session, paper, _CODE, unchanged=None)


def _found(
    session: Session, paper: Paper, sentences: dict[str, str], *, unchanged: bool | None
) -> Verdict:
    number = _number_of(session, paper)
    standing = _standing_of(session, paper, number)
    digits = office_forms(session).association.profile.digits
    named = {
        "paper": _in_words(paper, number, digits),
        "by": _replaced_by(session, paper, digits) if standing == _REPLACED else "",
        "voided": _voided(session, number, digits) if standing == _VOID else "",
    }
    message = sentences[standing].format(**named)
    return Verdict(True, unchanged, standing == _ISSUED, message, standing)


def _standing_of(session: Session, paper: Paper, number: str | None) -> str:
    if paper.standing == _VOID or (number and session.get(VoidNumber, number) is not None):
        return _VOID
    if paper.standing == _REPLACED or rows.replacement(session, paper) is not None:
        return _REPLACED
    return _ISSUED


def _replaced_by(session: Session, paper: Paper, digits: Digits) -> str:
    """The paper that stands now; where it was not drawn yet, that there will be one."""
    newer = rows.replacement(session, paper)
    if newer is None or newer.issued_at is None:
        return texts.NEWER_TO_COME
    return _in_words(newer, _number_of(session, newer), digits)


def _voided(session: Session, number: str | None, digits: Digits) -> str:
    """Since when the number stands for nothing, where it stands in the register."""
    void = None if number is None else session.get(VoidNumber, number)
    if void is None:
        return ""
    day = void.voided_at.astimezone(RIYADH).date()
    return texts.VOIDED_ON.format(day=gregorian_in_words(day, digits))


def _in_words(paper: Paper, number: str | None, digits: Digits) -> str:
    copy = texts.ORIGINAL
    if paper.copy_number:
        copy = texts.COPY.format(number=written(paper.copy_number, digits))
    kind = texts.KINDS.get(paper.kind, texts.OTHER_KIND)
    sentence = texts.NUMBERED_PAPER if number else texts.PAPER
    day = gregorian_in_words(_day_of(paper), digits)
    return sentence.format(kind=kind, number=number, copy=copy, day=day)


def _day_of(paper: Paper) -> date:
    if paper.issued_at is None:
        raise RuntimeError("a paper that was issued has its day")
    return paper.issued_at.astimezone(RIYADH).date()


def _number_of(session: Session, paper: Paper) -> str | None:
    request = None if paper.request_id is None else session.get(Request, paper.request_id)
    return None if request is None else request.number


def first_key(desk: Desk) -> SealKey:
    """The first key of an office, made now; where another counter was quicker, its key."""
    key = _new_key(desk)
    with desk.saving() as session:
        lock_end(session)  # until the commit no other counter makes one
        row = rows.current_key(session)
        if row is not None:
            return _opened(desk, row)
        _keep(desk, session, key, "seal.make")
    return key


def _new_key(desk: Desk) -> SealKey:
    """A key under the name of the profile: made while no transaction waits for it."""
    with desk.reading() as session:
        setting = session.get(Setting, "profile")
    return new_seal_key("twaim-desk" if setting is None else f"twaim-desk {setting.value}")


def _keep(desk: Desk, session: Session, key: SealKey, action: str) -> None:
    wrapped = wrapped_key(key, _wrapping(desk), desk.office)
    row = PaperKey(certificate=key.certificate, wrapped=wrapped, made_at=desk.now())
    session.add(row)
    session.flush()
    detail = f"certificate {sha256(key.certificate).hexdigest()}"
    desk.note(session, Act(action, object_kind="seal_key", object_id=row.id, detail=detail))


def _opened(desk: Desk, row: PaperKey) -> SealKey:
    return opened_key(row.certificate, row.wrapped, _wrapping(desk), desk.office)


def _wrapping(desk: Desk) -> bytes:
    return derived_key(desk.keys, "seal")
