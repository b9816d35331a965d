"""The places after a decision: telling it, giving what it gives, and their papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.texts import telling
from twaim_desk.ui import builders
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def about_request(kind: str) -> Callable[[Visit], QWidget]:
    """The same for a kind that is asked for by the request it is about."""

    def build(visit: Visit) -> QWidget:
        from twaim_desk.domain.visits.value import Coming

        if isinstance(visit.kept, str):
            visit = replace(visit, kept=Coming(request=visit.kept))
        return builders.short(kind)(visit)

    return build


def answers(visit: Visit) -> QWidget:
    """Decisions that wait to be told."""
    from twaim_desk.ui.answers.page import AnswersPage

    return AnswersPage(visit)


def deliveries(visit: Visit) -> QWidget:
    """What is due to be given."""
    from twaim_desk.ui.deliveries.page import DeliveriesPage

    return DeliveriesPage(visit)


def delegates(visit: Visit) -> QWidget:
    """The papers of the delegates of branch offices."""
    from twaim_desk.ui.answers.delegates_page import DelegatesPage

    return DelegatesPage(visit)


def batch(visit: Visit) -> QWidget:
    """Several papers in one go."""
    from twaim_desk.ui.papers.batch_page import BatchPage

    return BatchPage(visit)


AFTER_DECISION = tuple(
    Place(name, title, "", build, action=action, rail=False, under=under)
    for name, title, build, action, under in (
        ("answers", texts.ANSWERS, answers, "answer.tell", ""),
        ("tell", texts.TELL, about_request("tell"), "answer.tell", "answers"),
        ("delegates", telling.DELEGATES, delegates, "answer.tell", "answers"),
        ("deliveries", texts.DELIVERIES, deliveries, "delivery.record", ""),
        ("deliver", texts.DELIVER, about_request("deliver"), "delivery.record",
         "deliveries"),
        ("batch", texts.BATCH, batch, "paper.print", ""),
    )
)  # fmt: skip
