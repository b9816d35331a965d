"""The places of the policies themselves, of notices of changes, and of the guide of channels."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import notices, policies
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _register(visit: Visit) -> QWidget:
    from twaim_desk.ui.policies.register_page import RegisterPage

    return RegisterPage(visit)


def _copies(visit: Visit) -> QWidget:
    from twaim_desk.ui.policies.copies_page import CopiesPage

    return CopiesPage(visit)


def _copy_sheet(visit: Visit) -> QWidget:
    from twaim_desk.services.policy_copies import issue_copy_sheet
    from twaim_desk.ui.papers.one_page import OnePaperPage

    issue = partial(issue_copy_sheet, version_id=visit.kept)
    return OnePaperPage(visit, "copy_sheet", issue, "policy_copies")


def _signatures(visit: Visit) -> QWidget:
    from twaim_desk.ui.policies.signatures_page import SignaturesPage

    return SignaturesPage(visit)


def _notices(visit: Visit) -> QWidget:
    from twaim_desk.ui.policies.notices_page import NoticesPage

    return NoticesPage(visit)


def _notice_paper(visit: Visit) -> QWidget:
    from dataclasses import replace

    from twaim_desk.services.notices import issue_notice
    from twaim_desk.ui.papers.one_page import OnePaperPage

    notice_id, kept = visit.kept
    issue = partial(issue_notice, notice_id=notice_id)
    return OnePaperPage(replace(visit, kept=kept), "change_notice", issue, "notices")


def _guide(visit: Visit) -> QWidget:
    from twaim_desk.ui.policies.guide_page import GuidePage

    return GuidePage(visit)


REGISTER = Place(
    "policy_register",
    policies.REGISTER,
    "scroll-text",
    _register,
    policies.REGISTER_ABOUT,
    action="policy.read",
    rail=False,
    under="manage",
)
NOTICES = (
    Place(
        "notices",
        notices.NOTICES,
        "",
        _notices,
        notices.NOTICES_ABOUT,
        action="notice.read",
        rail=False,
    ),
    Place(
        "channels_guide",
        notices.GUIDE,
        "",
        _guide,
        notices.GUIDE_ABOUT,
        action="paper.print",
        rail=False,
    ),
    Place(
        "policy_copies",
        policies.COPIES,
        "",
        _copies,
        action="policy.read",
        rail=False,
        under="",
    ),
    Place(
        "copy_sheet",
        policies.COPIES,
        "",
        _copy_sheet,
        action="policy.register",
        rail=False,
        under="",
    ),
    Place(
        "policy_signatures",
        policies.SIGNATURES,
        "",
        _signatures,
        action="policy.read",
        rail=False,
        under="",
    ),
    Place(
        "notice_paper",
        notices.NOTICES,
        "",
        _notice_paper,
        action="notice.read",
        rail=False,
        under="",
    ),
)
