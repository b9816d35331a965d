"""Papers of a sample office, which has none until one is asked for."""

from sqlalchemy.orm import Session

from twaim_desk.db.models.requests import Declaration, Request
from twaim_desk.domain.declaration import Capacity, Signer, declaration_text, text_digest
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_rows import new_paper
from twaim_desk.services.paper_values import has_declaration, person_of
from twaim_desk.services.trail import Act

_INK = "ink"


def make_receipt_due(desk: Desk, request_id: int) -> None:
    """Give a complete request of a sample a receipt to be drawn, and what that rests on."""
    if not read_office(desk.folder).sample:
        return
    with desk.saving() as session:
        request = session.get_one(Request, request_id)
        if request.complete_on is None:
            return
        if not has_declaration(session, request_id):
            session.add(_declaration(desk, session, request))
        paper = new_paper(desk, session, request_id, "receipt")
        session.flush()
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper.id))


def _declaration(desk: Desk, session: Session, request: Request) -> Declaration:
    """What a made-up person would have signed."""
    forms, person = office_forms(session), person_of(session, request)
    signer, name = Signer(person.name, person.feminine), str(forms.association.policy.declaration)
    text = declaration_text(forms.forms.declarations, name, signer)
    return Declaration(
        request_id=request.id, purpose="truth", text=text, digest=text_digest(text),
        version=forms.digest, read_aloud=True, method=_INK, capacity=Capacity.SELF,
        signer=person.name, feminine=person.feminine, signed_at=desk.now(), by_id=desk.user_id,
    )  # fmt: skip
