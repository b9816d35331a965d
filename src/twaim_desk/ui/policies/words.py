"""A version of the register in words."""

from datetime import date

from twaim_desk.domain.regulations import Relation
from twaim_desk.domain.written_dates import both_calendars, hijri_in_words
from twaim_desk.services.before_office import Association
from twaim_desk.services.register import RegisterLine
from twaim_desk.texts import policies as texts


def day_in_both(association: Association, day: date) -> str:
    """A day in both calendars, with its weekday."""
    return both_calendars(day, association.forms.table, association.profile.digits)


def day_in_list(association: Association, day: date) -> str:
    """A day as a list has room for it."""
    return hijri_in_words(association.forms.table.from_gregorian(day), association.profile.digits)


def approval_of(association: Association, line: RegisterLine) -> str:
    """Who approved a version, in which session, on which day."""
    if line.approved_by is None or line.approved_on is None:
        return line.approved_by or texts.NOT_APPROVED
    day = day_in_both(association, line.approved_on)
    if line.session is None:
        return texts.APPROVAL_WITHOUT_SESSION.format(by=line.approved_by, day=day)
    return texts.APPROVAL.format(by=line.approved_by, session=line.session, day=day)


def review_of(association: Association, line: RegisterLine) -> str:
    """When a version is to be looked at again; nothing of one that is not the newest."""
    if not line.newest:
        return ""
    if line.review_on is None:
        return texts.NO_REVIEW
    sentence = texts.REVIEW_DUE if line.due else texts.REVIEW
    return sentence.format(day=day_in_list(association, line.review_on))


def about(association: Association, line: RegisterLine) -> str:
    """All that is known of a version, a line each."""
    who = texts.SEPARATOR.join(texts.RELATIONS[one] for one in Relation if one in line.applies_to)
    said = [
        line.title,
        texts.OF_VERSION.format(version=line.version),
        texts.ABOUT_APPROVED.format(said=approval_of(association, line)),
        texts.ABOUT_APPLIES.format(who=who) if who else texts.ABOUT_OWN_ONLY,
    ]
    if line.in_force_from is not None:
        day = day_in_both(association, line.in_force_from)
        said.insert(3, texts.ABOUT_IN_FORCE.format(day=day))
    if line.excepted is not None:
        said.append(texts.ABOUT_EXCEPTED.format(who=line.excepted))
    if line.must_sign:
        said.append(texts.ABOUT_SIGN)
    file = line.file
    no_file = texts.ABOUT_NO_FILE
    said.append(
        no_file if file is None else texts.ABOUT_FILE.format(title=file.title, version=file.version)
    )
    return "\n".join(said)
