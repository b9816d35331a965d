"""The declaration and its signature: who signs, in which capacity, how, and what he was shown."""

import json
from datetime import date
from enum import StrEnum

from twaim_desk.domain.asks import Answer, Ask, AskKind, Block, Missing
from twaim_desk.domain.declaration import ENQUIRE, Capacity, Signer, declaration_text, text_digest
from twaim_desk.domain.digits import bare_number
from twaim_desk.domain.interview.person import (
    BORN,
    GENDERS,
    age_on,
    full_name,
    is_feminine,
)
from twaim_desk.domain.interview.service import base_service, chosen_service
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.names import same_name
from twaim_desk.domain.service import Choice
from twaim_desk.texts import interview as texts


class Method(StrEnum):
    """How the declaration is signed, or that it is not."""

    INK = "ink"
    PAD = "pad"
    THUMB = "thumb"
    GUARDIAN = "guardian"
    AGENT = "agent"
    REFUSED = "refused"


_OF_AGE = 18
FINGERS = (Choice("right", texts.RIGHT_THUMB), Choice("left", texts.LEFT_THUMB))
CAPACITIES = tuple(Choice(name, title) for name, title in texts.CAPACITIES.items())
REPLY_TO = tuple(Choice(name, title) for name, title in texts.REPLY_TO.items())


def method_of(interview: Interview) -> Method | None:
    """How it is to be signed."""
    name = interview.text("sign.method")
    return Method(name) if name in set(Method) else None


def signature_blocks(interview: Interview) -> list[Block]:
    """How one signs, what that needs, the text with its ticks, the signature itself."""
    feminine = is_feminine(interview)
    refused = texts.REFUSED_FEMININE if feminine else texts.REFUSED_MASCULINE
    titles = {**texts.METHODS, Method.REFUSED: refused}
    choices = tuple(Choice(method, titles[method]) for method in Method)
    which = Ask("sign.method", AskKind.CHOICE, texts.METHOD, choices=choices)
    blocks = [Block("sign", texts.METHOD, (which,), texts.SAY_METHOD)]
    method = method_of(interview)
    if method is None:
        return blocks
    if details := _DETAILS.get(method):
        say = texts.SAY_UNSIGNED if method is Method.REFUSED else texts.SAY_SIGNER
        blocks.append(Block("sign.details", titles[method], details, say))
    if method is not Method.REFUSED:
        blocks.append(_text_block(interview, method))
    return blocks


def signer_of(interview: Interview) -> Signer:
    """Who signs, for whom and by what right."""
    method = method_of(interview)
    person, feminine = full_name(interview), is_feminine(interview)
    if method not in {Method.GUARDIAN, Method.AGENT}:
        return Signer(person, feminine)
    return Signer(
        " ".join(interview.text("sign.name").split()),
        interview.text("sign.gender") == "female",
        _capacity_of(interview),
        person,
        feminine,
        " ".join(interview.text("sign.deed").split()),
    )


def _capacity_of(interview: Interview) -> Capacity:
    """As what another signs: a guardian by law, unless he said that he was appointed."""
    if method_of(interview) is Method.AGENT:
        return Capacity.AGENT
    is_trustee = interview.text("sign.capacity") == str(Capacity.TRUSTEE)
    return Capacity.TRUSTEE if is_trustee else Capacity.GUARDIAN


def texts_to_sign(interview: Interview) -> tuple[str, ...]:
    """The declaration, and the consent to enquire where the service asks for it."""
    rules, signer = interview.rules, signer_of(interview)
    names = [str(rules.policy.declaration)]
    if asks_consent(interview):
        names.append(ENQUIRE)
    return tuple(declaration_text(rules.declarations, name, signer) for name in names)


def digest_to_sign(interview: Interview) -> str:
    """What the signature is bound to: the hash of everything that was shown."""
    return text_digest("\n\n".join(texts_to_sign(interview)))


def read_anew(interview: Interview) -> dict[str, Answer | None]:
    """What is to be kept once the text was read as it stands; no signature under another text."""
    read: dict[str, Answer | None] = {"sign.read": True, "sign.shown": digest_to_sign(interview)}
    if interview.text("sign.shown") not in {"", read["sign.shown"]}:
        read |= {"sign.done": None, "sign.strokes": None}
    return read


def asks_consent(interview: Interview) -> bool:
    """Whether the association means to ask other bodies about the person."""
    services = (chosen_service(interview), base_service(interview))
    return any(one is not None and one.consent_to_enquire for one in services)


def signature_faults(interview: Interview) -> list[Missing]:
    """What keeps the declaration from being signed, beyond questions without an answer."""
    method = method_of(interview)
    clause = interview.rules.policy.gate.signature
    of_age = ("sign.method", _fault_of_age(interview))
    checks = {
        Method.REFUSED: (("sign.method", texts.UNSIGNED),),
        Method.INK: (of_age,),
        Method.PAD: (of_age, ("sign.strokes", _fault_of_strokes(interview))),
        Method.THUMB: (
            of_age,
            ("sign.witness", _fault_of_witness(interview)),
        ),
        Method.GUARDIAN: (("sign.identity", _fault_of_signer(interview)),),
        Method.AGENT: (
            ("sign.identity", _fault_of_signer(interview)),
            ("sign.covers", _fault_of_scope(interview)),
            ("sign.deed_expires", _fault_of_deed(interview)),
        ),
    }
    found = list(checks.get(method, ())) if method is not None else []
    if method not in {None, Method.REFUSED} and interview.is_true("sign.read"):
        found.append(("sign.read", _fault_of_shown(interview)))
    return [
        Missing(name, "sign" if name == "sign.method" else _block_of(name), clause, message)
        for name, message in found
        if message is not None
    ]


def _block_of(name: str) -> str:
    return "sign.text" if name in {"sign.read", "sign.strokes"} else "sign.details"


def _text_block(interview: Interview, method: Method) -> Block:
    asks = [Ask("sign.read", AskKind.TICK, texts.READ_WHOLE)]
    if asks_consent(interview):
        asks.append(Ask("sign.consent", AskKind.YES_NO, texts.CONSENT))
    if method is not Method.PAD:
        label = texts.THUMBED if method is Method.THUMB else texts.SIGNED
        asks.append(Ask("sign.done", AskKind.TICK, label, hint=texts.PRINT_TO_SIGN))
    return Block("sign.text", texts.DECLARATION, tuple(asks), texts.SAY_DECLARATION)


_NAME = Ask("sign.name", AskKind.NAME, texts.SIGNER_NAME)
_GENDER = Ask("sign.gender", AskKind.CHOICE, texts.GENDER, choices=GENDERS)
_IDENTITY = Ask("sign.identity", AskKind.IDENTITY, texts.SIGNER_IDENTITY)
_DETAILS: dict[Method, tuple[Ask, ...]] = {
    Method.THUMB: (
        Ask("sign.finger", AskKind.CHOICE, texts.FINGER, choices=FINGERS),
        Ask("sign.witness", AskKind.NAME, texts.WITNESS),
        Ask("sign.witness_identity", AskKind.IDENTITY, texts.WITNESS_IDENTITY),
    ),
    Method.GUARDIAN: (
        _NAME,
        _GENDER,
        _IDENTITY,
        Ask("sign.capacity", AskKind.CHOICE, texts.CAPACITY, choices=CAPACITIES),
        Ask("sign.relation", AskKind.TEXT, texts.RELATION),
        Ask("sign.deed", AskKind.TEXT, texts.GUARDIAN_DEED, hint=texts.GUARDIAN_DEED_HINT),
        Ask("sign.deed_on", AskKind.PAST, texts.DEED_ON),
    ),
    Method.AGENT: (
        _NAME,
        _GENDER,
        _IDENTITY,
        Ask("sign.deed", AskKind.TEXT, texts.AGENT_DEED),
        Ask("sign.deed_on", AskKind.PAST, texts.AGENT_DEED_ON),
        Ask("sign.deed_expires", AskKind.DATE, texts.AGENT_DEED_EXPIRES),
        Ask("sign.covers", AskKind.YES_NO, texts.COVERS),
        Ask("sign.reply_to", AskKind.CHOICE, texts.REPLY_TO_WHOM, choices=REPLY_TO),
    ),
    Method.REFUSED: (Ask("sign.refused", AskKind.TEXT, texts.REFUSED_REASON, required=False),),
}


def _fault_of_age(interview: Interview) -> str | None:
    """Who is under age signs nothing himself."""
    born = interview.value(BORN)
    if not isinstance(born, date) or age_on(born, interview.rules.today) >= _OF_AGE:
        return None
    return texts.UNDER_AGE


def _fault_of_strokes(interview: Interview) -> str | None:
    """A signature on the pad counts for the very text that was shown while it was written."""
    try:
        drawn = json.loads(interview.text("sign.strokes") or "{}")
    except (ValueError, RecursionError):
        drawn = {}
    strokes = drawn.get("strokes") if isinstance(drawn, dict) else None
    if not isinstance(strokes, list) or not any(strokes):
        return texts.NOT_SIGNED_ON_PAD
    return None if drawn.get("text") == digest_to_sign(interview) else texts.TEXT_CHANGED


def _fault_of_witness(interview: Interview) -> str | None:
    witness = interview.text("sign.witness")
    if witness and any(same_name(witness, employee) for employee in interview.employees):
        return texts.WITNESS_IS_EMPLOYEE
    return texts.WITNESS_IS_PERSON if _is_the_person(interview, "sign.witness_identity") else None


def _fault_of_signer(interview: Interview) -> str | None:
    return texts.SIGNER_IS_PERSON if _is_the_person(interview, "sign.identity") else None


def _is_the_person(interview: Interview, name: str) -> bool:
    number = bare_number(interview.text(name))
    return bool(number) and number == bare_number(interview.text("person.identity"))


def _fault_of_scope(interview: Interview) -> str | None:
    return texts.OUT_OF_SCOPE if interview.answer("sign.covers") is False else None


def _fault_of_deed(interview: Interview) -> str | None:
    ask = next(one for one in _DETAILS[Method.AGENT] if one.id == "sign.deed_expires")
    expires = interview.value(ask)
    if expires is None or isinstance(expires, str | bool | int):
        return None
    return texts.DEED_EXPIRED if expires < interview.rules.today else None


def _fault_of_shown(interview: Interview) -> str | None:
    """The tick «read» stands for the text as it was shown; another text must be read anew."""
    return None if interview.text("sign.shown") == digest_to_sign(interview) else texts.TEXT_CHANGED
