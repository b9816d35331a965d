"""The copy of everything on record of a person that he asked for, made due to be printed."""

from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.services.desk import Desk
from twaim_desk.services.paper_rows import new_paper
from twaim_desk.services.reveal import kept_person
from twaim_desk.services.trail import Act

KIND = "access_file"


def make_copy_due(desk: Desk, person_id: int) -> ToPrint:
    """The paper, to be drawn, sealed and kept when it is printed; back to the file after it."""
    desk.allow("person.copy")
    with desk.saving() as session:
        person = kept_person(session, person_id)
        paper = new_paper(desk, session, None, KIND, person_id=person.id)
        act = Act("person.copy", object_kind="person", object_id=person.id, detail=str(paper.id))
        desk.note(session, act)
        return ToPrint(paper.id, KIND, "person", person.id)
