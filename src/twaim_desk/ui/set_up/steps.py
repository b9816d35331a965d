"""Which steps a set-up has, in their order, and what stands above each."""

from twaim_desk.domain.digits import arabic_indic
from twaim_desk.services.before_office import Association
from twaim_desk.services.set_up.recovery import NUMBERS
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.set_up.step_page import Heading

FIRST, CEILING, LETTERHEAD, OTHERS = "association", "ceiling", "letterhead", "others"
BACKUP, PRINTER, FINISH = "backup", "printer", "finish"
CHIEFS = ("admin", "supervisor")
OTHER, COMMITTEE, PART, PROOF = "other:", "committee:", "part:", "proof:"
PRINT = "print:"  # of a part; one may pass it by
_TITLES = {
    FIRST: (texts.ASSOCIATION, texts.ASSOCIATION_ABOUT),
    CEILING: (texts.CEILING, texts.CEILING_ABOUT),
    LETTERHEAD: (texts.LETTERHEAD, texts.LETTERHEAD_ABOUT),
    "admin": (texts.ADMIN, texts.ADMIN_ABOUT),
    "supervisor": (texts.SUPERVISOR, texts.SUPERVISOR_ABOUT),
    OTHERS: (texts.OTHERS, texts.OTHERS_ABOUT),
    BACKUP: (texts.BACKUP, texts.BACKUP_ABOUT),
    PRINTER: (texts.PRINTER, texts.PRINTER_ABOUT),
    FINISH: (texts.FINISH, texts.FINISH_ABOUT),
}


def steps_of(association: Association | None) -> list[str]:
    """The steps for an association, by their names; before it is chosen only the first."""
    if association is None:
        return [FIRST]
    ceiling = [CEILING] if association.policy.reply.max_working_days is None else []
    committees = [f"{COMMITTEE}{one.id}" for one in association.profile.committees]
    parts = [f"{kind}{number}" for number in NUMBERS for kind in (PART, PROOF)]
    people = [*CHIEFS, OTHERS]
    return [FIRST, *ceiling, LETTERHEAD, *people, *committees, BACKUP, PRINTER, *parts, FINISH]


def part_of(step: str) -> str:
    """The step of the part that a print or a proof belongs to; every other step is itself."""
    return step.replace(PROOF, PART).replace(PRINT, PART)


def heading_of(step: str, association: Association | None) -> Heading:
    """What stands above a step; a proof has the number of its part."""
    steps = [one for one in steps_of(association) if not one.startswith(PROOF)]
    counted = OTHERS if step.startswith(OTHER) else part_of(step)
    title, about = _title_of(step, association)
    return Heading(steps.index(counted) + 1, len(steps), title, about)


def _title_of(step: str, association: Association | None) -> tuple[str, str]:
    kind, _, name = step.partition(":")
    if step.startswith((PART, PRINT)):
        parts = arabic_indic(str(NUMBERS[-1]))
        about = texts.PART_ABOUT if step.startswith(PART) else texts.PART_PRINT_ABOUT
        return texts.PART.format(part=arabic_indic(name), parts=parts), about
    if step.startswith(PROOF):
        return texts.PROOF.format(part=arabic_indic(name)), texts.PROOF_ABOUT
    if step.startswith(OTHER):
        return texts.OTHERS, texts.PERSON_ABOUT
    if step.startswith(COMMITTEE) and association is not None:
        committees = {one.id: one.title for one in association.profile.committees}
        return committees[name], texts.COMMITTEE_ABOUT
    return _TITLES[kind]
