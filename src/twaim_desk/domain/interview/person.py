"""The person of an interview: who is it, where can he be reached, what changed."""

from datetime import date

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.digits import bare_number, left_to_right
from twaim_desk.domain.identity import IdentityKind, parse_identity
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import Choice
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import interview as texts

NAME_PARTS = ("person.first", "person.father", "person.grandfather", "person.family")
GENDERS = (Choice("male", texts.MALE), Choice("female", texts.FEMALE))
BORN = Ask("person.born", AskKind.PAST, texts.BORN)
_SHOWN = 4
PHONE = Ask("person.phone", AskKind.PHONE, texts.PHONE)


def person_blocks(interview: Interview) -> list[Block]:
    """What is asked about the person: all of a new one, what changed of a known one."""
    told = _told(interview)
    if not interview.is_known:
        contact = _contact(interview)
        last = Block(contact.id, contact.title, (*contact.asks, told), contact.say, contact.note)
        return [_who(interview), _name(interview), last]
    changed = Ask("person.changed", AskKind.YES_NO, texts.CHANGED, no_first=True)
    back = Block("person.back", texts.READ_BACK, (changed, told), texts.SAY_READ_BACK)
    if not interview.is_true("person.changed"):
        return [back, *_unknown(interview)]
    return [back, _who(interview), _name(interview), _contact(interview)]


def is_feminine(interview: Interview) -> bool:
    """Whether the person is addressed as a woman."""
    return interview.text("person.gender") == "female"


def is_citizen(interview: Interview) -> bool | None:
    """Whether the identity number is a citizen's; None until there is one."""
    number = bare_number(interview.text("person.identity"))
    try:
        return parse_identity(number).kind is IdentityKind.CITIZEN
    except RefusedInputError as error:
        return number.startswith("1") if error.reason == "checksum" else None


def full_name(interview: Interview) -> str:
    """The name as the parts of it were typed; a known person's as the record has it."""
    parts = [" ".join(interview.text(part).split()) for part in NAME_PARTS]
    return " ".join(part for part in parts if part)


def override_reason(interview: Interview) -> str:
    """Why a number that fails its check is taken as it is; the reason of another one is none."""
    name = "person.identity_reason"
    known = bare_number(str(interview.record.get("person.identity", "")))
    if not known or known == bare_number(interview.text("person.identity")):
        return interview.text(name)
    given = interview.answers.get(name)
    return given if isinstance(given, str) else ""


def age_on(born: date, day: date) -> int:
    """Whole years between two days."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def checksum_fails(interview: Interview) -> bool:
    """Whether the identity number is sound but for its check digit."""
    try:
        parse_identity(interview.text("person.identity"))
    except RefusedInputError as error:
        return error.reason == "checksum"
    return False


def asks_of_record(interview: Interview) -> list[Ask]:
    """The questions whose answers the record of a person keeps, all but his name."""
    return [ask for block in (_who(interview), _contact(interview)) for ask in block.asks]


def _who(interview: Interview) -> Block:
    asks = [_identity(interview)]
    if checksum_fails(interview):
        asks.append(Ask("person.identity_reason", AskKind.TEXT, texts.IDENTITY_REASON))
    asks += [
        BORN,
        Ask("person.gender", AskKind.CHOICE, texts.GENDER, choices=GENDERS),
    ]
    return Block("person.who", texts.WHO, tuple(asks), texts.SAY_WHO)


def _identity(interview: Interview) -> Ask:
    """The whole number of a known person is asked for without being shown."""
    known = bare_number(str(interview.record.get("person.identity", "")))
    hint = texts.KNOWN_NUMBER.format(digits=left_to_right(known[-_SHOWN:])) if known else ""
    return Ask("person.identity", AskKind.IDENTITY, texts.IDENTITY, hint, private=bool(known))


def _name(interview: Interview) -> Block:
    labels = (texts.FIRST_NAME, texts.FATHER_NAME, texts.GRANDFATHER_NAME, texts.FAMILY_NAME)
    citizen = is_citizen(interview) is not False
    needed = (True, citizen, citizen, True)
    asks = tuple(
        Ask(name, AskKind.NAME, label, required=required)
        for name, label, required in zip(NAME_PARTS, labels, needed, strict=True)
    )
    return Block("person.name", texts.NAME, asks, texts.SAY_NAME)


def _contact(interview: Interview) -> Block:
    asks = [
        PHONE,
        Ask("person.district", AskKind.TEXT, texts.DISTRICT),
        Ask("person.address", AskKind.TEXT, texts.ADDRESS, required=False),
        *category_asks(interview),
    ]
    return Block("person.contact", texts.CONTACT, tuple(asks), texts.SAY_CONTACT)


def category_asks(interview: Interview) -> list[Ask]:
    """The categories of this association's services, where they tell its people apart."""
    rules = interview.rules
    offered = {one for name in rules.profile.services for one in rules.services[name].categories}
    if len(offered) < 2:
        return []
    choices = [Choice(one.id, one.title) for one in rules.categories.values() if one.id in offered]
    return [Ask("person.category", AskKind.CHOICE, texts.CATEGORY, choices=tuple(choices))]


def person_in_words(interview: Interview) -> str:
    """The association's word for the person, in the right gender."""
    word = interview.rules.person
    return word.the_feminine if is_feminine(interview) else word.the_masculine


def _unknown(interview: Interview) -> list[Block]:
    """What an old record lacks is asked as of a new person."""
    lacking = tuple(
        ask for ask in asks_of_record(interview) if ask.required and ask.id not in interview.record
    )
    return [Block("person.lacking", texts.LACKING, lacking, texts.SAY_LACKING)] if lacking else []


def _told(interview: Interview) -> Ask:
    label = texts.TOLD_DUTIES.format(person=person_in_words(interview))
    return Ask("person.told", AskKind.TICK, label, hint=texts.DUTIES)
