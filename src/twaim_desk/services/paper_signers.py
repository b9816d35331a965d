"""Who signed a declaration, as a paper says it."""

from twaim_desk.db.models.requests import Declaration
from twaim_desk.domain.declaration import Capacity as SignedAs
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.ink import ink_of
from twaim_desk.domain.interview.person import is_feminine
from twaim_desk.domain.interview.signature import Method, method_of
from twaim_desk.domain.interview.signature import signer_of as typed_signer
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import Capacity, Finger, Signer, SigningMethod, Witness
from twaim_desk.texts import paper_values as texts

_CAPACITIES = {
    SignedAs.SELF: Capacity.SELF,
    SignedAs.AGENT: Capacity.AGENT,
    SignedAs.GUARDIAN: Capacity.GUARDIAN,
    SignedAs.TRUSTEE: Capacity.TRUSTEE,
}
_METHODS = {Method.PAD: SigningMethod.PAD, Method.THUMB: SigningMethod.THUMB}
_SHOWN = 4


def signer_of_row(declaration: Declaration) -> Signer:
    """Who signed, from the declaration as it is kept."""
    capacity = SignedAs(declaration.capacity)
    return Signer(
        name=declaration.signer,
        feminine=declaration.feminine,
        capacity=_CAPACITIES[capacity],
        method=_METHODS.get(Method(declaration.method), SigningMethod.PEN),
        relation=declaration.relation,
        deed=_deed(capacity, declaration.deed or ""),
        finger=Finger(declaration.finger) if declaration.finger else None,
        witness=_witness(declaration.witness),
        ink=ink_of((declaration.strokes or b"").decode()),
    )


def signer_of_interview(interview: Interview) -> Signer:
    """Who is about to sign, from the answers so far; the person himself where none are given."""
    method, signer = method_of(interview), typed_signer(interview)
    name = " ".join(interview.text("sign.witness").split())
    finger = interview.text("sign.finger")
    witness = Witness(name, interview.text("sign.witness_identity").strip()[-_SHOWN:])
    thumb = method is Method.THUMB
    return Signer(
        name=signer.name,
        feminine=signer.feminine if signer.name else is_feminine(interview),
        capacity=_CAPACITIES[signer.capacity],
        method=_METHODS.get(method, SigningMethod.PEN) if method else SigningMethod.PEN,
        relation=interview.text("sign.relation") or None,
        deed=_deed(signer.capacity, signer.deed),
        finger=Finger(finger) if thumb and finger in set(Finger) else None,
        witness=witness if thumb and name else None,
        ink=ink_of(interview.text("sign.strokes")) if method is Method.PAD else None,
    )


def _deed(capacity: SignedAs, number: str) -> str | None:
    if capacity is SignedAs.SELF or not number:
        return None
    sentence = texts.AGENT_DEED if capacity is SignedAs.AGENT else texts.GUARDIAN_DEED
    return sentence.format(number=left_to_right(number))


def _witness(kept: str | None) -> Witness | None:
    """The witness as a declaration keeps him: his name, and the last digits in brackets."""
    if not kept:
        return None
    name, _, digits = kept.rstrip(")").rpartition(" (")
    return Witness(name, digits)
