"""The places of the office's figures: on screen, and as a folder for those who oversee it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import evidence as evidence_texts
from twaim_desk.texts import figures as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _figures(visit: Visit) -> QWidget:
    from twaim_desk.ui.figures.page import FiguresPage

    return FiguresPage(visit)


def _evidence(visit: Visit) -> QWidget:
    from twaim_desk.ui.evidence.page import EvidencePage

    return EvidencePage(visit)


FIGURES = Place(
    "figures", texts.TITLE, "", _figures, texts.ABOUT, action="figures.read", rail=False
)
EVIDENCE = Place(
    "evidence",
    evidence_texts.TITLE,
    "",
    _evidence,
    evidence_texts.ABOUT,
    action="evidence.write",
    rail=False,
    under="manage",
)
