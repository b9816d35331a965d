"""The record of a destruction on paper: numbers and who took part, and nobody it concerned."""

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.keeping_papers import DestroyedKind, DestructionRecord, Took
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.paper.destruction_record import draw_destruction_record
from twaim_desk.services.desk import Desk
from twaim_desk.services.keeping.lists import DestructionError, Did, ListCard, card, existing
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.trail import Act
from twaim_desk.texts import retention as texts

KIND = "destruction_record"


def issue_record(desk: Desk, list_id: int) -> Issued:
    """The record of a list that was carried out."""
    desk.allow("retention.read")
    with desk.reading() as session:
        forms, done = office_forms(session), card(desk, session, existing(session, list_id))
        look = look_of(session, forms, PaperFormat.A4)
    value = _record(forms, done, sample=read_office(desk.folder).sample)
    drawn = draw_destruction_record(value, forms.papers, look)
    with desk.saving() as session:
        paper = Paper(kind=KIND, format=PaperFormat.A4, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        act = Act("paper.issue", object_kind="paper", object_id=paper_id, detail=done.number)
        desk.note(session, act)
    return keep_plain(desk, paper_id, drawn)


def _record(forms: OfficeForms, done: ListCard, *, sample: bool) -> DestructionRecord:
    if done.carried is None or done.decided is None:
        raise DestructionError("not carried out", texts.NOT_CARRIED)
    kinds = (DestroyedKind(one.title, one.ground, one.count, one.done) for one in done.counts)
    carried = _took(done.carried)
    return DestructionRecord(
        letterhead=forms.association.profile.letterhead,
        number=done.number,
        kinds=tuple(kinds),
        left=left_said(done, forms.association.profile.digits),
        prepared=_took(done.prepared),
        approved=_took(done.decided),
        carried=carried,
        witnessed=Took(done.witness, carried.on),
        sample=sample,
    )


def left_said(done: ListCard, digits: Digits) -> tuple[str, ...]:
    """What of a list was not destroyed, and why, in words."""
    return tuple(texts.LEFT[why].format(count=written(count, digits)) for why, count in done.left)


def _took(did: Did) -> Took:
    return Took(did.name, did.at.astimezone(RIYADH).date())
