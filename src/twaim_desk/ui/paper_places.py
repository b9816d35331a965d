"""The places of papers that are kept ready, and of the papers of a request."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk
    from twaim_desk.services.papers import Issued
    from twaim_desk.ui.visit import Visit


def _empty_forms(visit: Visit) -> QWidget:
    from twaim_desk.ui.papers.empty_forms_page import EmptyFormsPage

    return EmptyFormsPage(visit)


def _request_papers(visit: Visit) -> QWidget:
    from twaim_desk.ui.requests.papers_page import RequestPapersPage

    return RequestPapersPage(visit)


def _void_register(visit: Visit) -> QWidget:
    from twaim_desk.ui.from_paper.register_page import VoidRegisterPage

    return VoidRegisterPage(visit)


def _one(visit: Visit, kind: str, then: str) -> QWidget:
    from twaim_desk.services.booklet_papers import issue_booklet, issue_void_register
    from twaim_desk.services.reply_table import issue_reply_table
    from twaim_desk.ui.papers.one_page import OnePaperPage

    issues: dict[str, Callable[[Desk], Issued]] = {
        "booklet": issue_booklet,
        "void_register": issue_void_register,
        "reply_table": issue_reply_table,
    }
    return OnePaperPage(visit, kind, issues[kind], then)


def _hidden(name: str, title: str, action: str, build: Callable[[Visit], QWidget]) -> Place:
    """A place that another page leads to."""
    return Place(name, title, "", build, action=action, rail=False, under="")


PAPER_PLACES = (
    Place(
        "empty_forms",
        texts.EMPTY_FORMS,
        "",
        _empty_forms,
        texts.EMPTY_FORMS_ABOUT,
        action="paper.print",
        rail=False,
    ),
    _hidden("request_papers", texts.REQUEST_PAPERS, "paper.print", _request_papers),
    _hidden("void_register", texts.VOID_REGISTER, "request.from_paper", _void_register),
    _hidden(
        "void_register_paper",
        texts.VOID_REGISTER,
        "request.from_paper",
        partial(_one, kind="void_register", then="void_register"),
    ),
    _hidden(
        "booklet_paper",
        texts.BOOKLET,
        "booklet.reserve",
        partial(_one, kind="booklet", then="from_paper"),
    ),
    _hidden(
        "reply_table",
        texts.REPLY_TABLE,
        "paper.print",
        partial(_one, kind="reply_table", then="reply_date"),
    ),
)
