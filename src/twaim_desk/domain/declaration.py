"""The declaration: its words for who signs and for whom, and the hash that binds a signature."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from hashlib import sha256

from twaim_desk.domain.sentences import filled

ENQUIRE = "enquire"


class Capacity(StrEnum):
    """As what one signs."""

    SELF = "self"
    AGENT = "agent"
    GUARDIAN = "guardian"
    TRUSTEE = "trustee"


@dataclass(frozen=True, slots=True)
class DeclarationWords:
    """One declaration for one capacity, as a man and as a woman says it."""

    id: str
    capacity: Capacity
    masculine: str
    feminine: str


@dataclass(frozen=True, slots=True)
class Agreeing:
    """The words that agree with the person for whom another signs."""

    feminine: bool
    behalf: str
    data: str
    state: str


@dataclass(frozen=True, slots=True)
class Declarations:
    """Every declaration of the office."""

    declarations: tuple[DeclarationWords, ...]
    agreeing: tuple[Agreeing, ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, and for whom, by what right."""

    name: str
    feminine: bool
    capacity: Capacity = Capacity.SELF
    principal: str = ""
    principal_feminine: bool = False
    deed: str = ""


def declaration_text(declarations: Declarations, name: str, signer: Signer) -> str:
    """The declaration with this name as this person signs it."""
    words = next(
        one
        for one in declarations.declarations
        if one.id == name and one.capacity is signer.capacity
    )
    agreeing = next(
        one for one in declarations.agreeing if one.feminine is signer.principal_feminine
    )
    values = {
        "name": signer.name,
        "principal": signer.principal,
        "deed": signer.deed,
        "behalf": agreeing.behalf,
        "data": agreeing.data,
        "state": agreeing.state,
    }
    return filled(words.feminine if signer.feminine else words.masculine, values)


def of_both(masculine: str, feminine: str) -> str:
    """A text that a man or a woman will sign: each word that differs stands in both its forms."""
    his, hers = masculine.split(), feminine.split()
    said: list[str] = []
    for way, a, b, c, d in SequenceMatcher(None, his, hers, autojunk=False).get_opcodes():
        both = his[a:b] if way == "equal" else [*his[a:b], "/", *hers[c:d]]
        said += both
    return " ".join(said)


def text_digest(text: str) -> str:
    """What binds a signature to the text as it was shown."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
