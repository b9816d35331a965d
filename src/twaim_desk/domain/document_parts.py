"""What of a document of the catalogue is edited together."""

from dataclasses import replace

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.form_parts import Editing, FieldRefusedError, Form, Part, Read, free_id
from twaim_desk.domain.forms import Documents
from twaim_desk.domain.service import Choice, Copying, Document
from twaim_desk.texts import form_pages as texts

_VALIDITY = tuple(Choice(name, title) for name, title in texts.VALIDITY.items())
_ASKS = (
    Ask("title", AskKind.TEXT, texts.DOCUMENT_TITLE, texts.DOCUMENT_TITLE_HINT),
    Ask("where", AskKind.TEXT, texts.WHERE, texts.WHERE_HINT),
    Ask("validity", AskKind.CHOICE, texts.VALIDITY_TITLE, choices=_VALIDITY),
    Ask("issued_within_months", AskKind.NUMBER, texts.WITHIN, texts.WITHIN_HINT, required=False),
    Ask("copying", AskKind.TICK, texts.COPYING),
)
_LIMITS = {"issued_within_months": (1, 120)}


def document_part(editing: Editing, name: str) -> Part:
    """A document: its name, where one gets it, how long it is good, whether a copy is kept."""
    document, every = editing.forms.documents[name], editing.forms.documents

    def put(read: Read) -> tuple[Form, ...]:
        changed = _changed(document, read)
        return (Documents(tuple((every | {name: changed}).values())),)

    return Part(document.title, put, _ASKS, _given(document), _LIMITS)


def new_document_part(editing: Editing, _: str) -> Part:
    """One more document in the catalogue."""
    every = editing.forms.documents

    def put(read: Read) -> tuple[Form, ...]:
        title = str(read["title"])
        if title in {one.title for one in every.values()}:
            raise FieldRefusedError("title", texts.DOCUMENT_TAKEN)
        made = _changed(Document(free_id("document", every), title, ""), read)
        return (Documents((*every.values(), made)),)

    given: dict[str, Answer | None] = {"copying": True, "validity": "always"}
    return Part(texts.NEW_DOCUMENT, put, _ASKS, given, _LIMITS)


def _changed(document: Document, read: Read) -> Document:
    validity, months = read["validity"], read["issued_within_months"]
    if validity == "within" and months is None:
        raise FieldRefusedError("issued_within_months", texts.WITHIN_WANTED)
    within = months if validity == "within" and isinstance(months, int) else None
    return replace(
        document,
        title=str(read["title"]),
        where=str(read["where"]),
        expires=validity == "expires",
        issued_within_months=within,
        copying=Copying.YES if read["copying"] is True else Copying.NO,
    )


def _given(document: Document) -> dict[str, Answer | None]:
    within = document.issued_within_months
    validity = "expires" if document.expires else ("always" if within is None else "within")
    return {
        "title": document.title, "where": document.where, "validity": validity,
        "issued_within_months": within, "copying": document.copying is Copying.YES,
    }  # fmt: skip
