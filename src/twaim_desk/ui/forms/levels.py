"""What the pages of forms list: parts of the association, services, documents."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from twaim_desk.domain.digits import written
from twaim_desk.domain.form_parts import Editing
from twaim_desk.domain.liaison_parts import liaison_of
from twaim_desk.domain.service import Document, Service
from twaim_desk.texts import form_pages as texts

Line = tuple[Sequence[str], str]
READING = frozenset({"history", "export", "to_needed", "to_catalogue"})  # acts that change nothing


class At(NamedTuple):
    """Where one is: the kind of list, and whose it is."""

    kind: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """One list: its title, its lines with what stands behind each, and the acts of a line.

    `path` names the form whose history is shown for a line.
    """

    title: str
    lines: tuple[Line, ...]
    acts: Mapping[str, tuple[str, str]]
    path: Callable[[str], str]


def level_of(at: At, editing: Editing) -> Level:
    """The list at this place, as the forms stand."""
    return _LEVELS[at.kind](editing, at.subject)


def _association(editing: Editing, _: str) -> Level:
    parts = (((title, texts.PARTS_ABOUT[name]), name) for name, title in texts.PARTS.items())
    officers = ((_officer_line(editing, user), f"liaison:{user}") for user in editing.officers)
    lines: tuple[Line, ...] = (*parts, *officers)
    own, policy = f"profiles/{editing.profile.id}.toml", f"policies/{editing.policy.id}.toml"
    return Level(
        texts.ASSOCIATION, lines, texts.ACTS, lambda name: policy if name == "pausing" else own
    )


def _services(editing: Editing, _: str) -> Level:
    every = [editing.forms.services[name] for name in editing.profile.services]
    lines = tuple((_service_line(one, editing), one.id) for one in every)
    return Level(texts.SERVICES, lines, texts.SERVICE_ACTS, lambda name: f"services/{name}.toml")


def _needed(editing: Editing, name: str) -> Level:
    service, documents = editing.forms.services[name], editing.forms.documents
    lines = []
    for at, needed in enumerate(service.documents):
        standing = "" if needed.required else texts.NOT_REQUIRED
        per = texts.PER["member"] if needed.per.value == "member" else ""
        lines.append(((documents[needed.document].title, standing, per), f"{name}:{at}"))
    title = texts.NEEDED_OF.format(service=service.title)
    return Level(title, tuple(lines), texts.NEEDED_ACTS, lambda _: f"services/{name}.toml")


def _catalogue(editing: Editing, _: str) -> Level:
    lines = tuple((_document_line(one), one.id) for one in editing.forms.documents.values())
    return Level(texts.CATALOGUE, lines, texts.CATALOGUE_ACTS, lambda _: "documents.toml")


def _choose(editing: Editing, name: str) -> Level:
    service = editing.forms.services[name]
    there = {one.document for one in service.documents}
    lines = tuple(
        (_document_line(one), f"{name}:{one.id}")
        for one in editing.forms.documents.values()
        if one.id not in there
    )
    title = texts.CHOOSE.format(service=service.title)
    return Level(title, lines, texts.CHOOSE_ACTS, lambda _: f"services/{name}.toml")


def _officer_line(editing: Editing, user: str) -> Sequence[str]:
    named, digits = liaison_of(editing, user), editing.profile.digits
    counts = {"categories": len(named.categories), "subjects": len(named.subjects)}
    said = {name: written(count, digits) for name, count in counts.items()}
    about = texts.LIAISON_ABOUT.format(**said) if any(counts.values()) else texts.LIAISON_ALL
    return (texts.LIAISON.format(name=editing.officers[user]), about)


def _service_line(service: Service, editing: Editing) -> Sequence[str]:
    digits = editing.profile.digits
    return (
        service.title,
        texts.CONDITIONS_COUNT.format(count=written(len(service.conditions), digits)),
        texts.DOCUMENTS_COUNT.format(count=written(len(service.documents), digits)),
        texts.RETIRED if service.retired else "",
    )


def _document_line(document: Document) -> Sequence[str]:
    return (document.title, document.where)


_LEVELS: Mapping[str, Callable[[Editing, str], Level]] = {
    "association": _association,
    "services": _services,
    "needed": _needed,
    "catalogue": _catalogue,
    "choose": _choose,
}
