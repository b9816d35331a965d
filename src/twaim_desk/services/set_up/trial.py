"""The page that tries the printers of an office to be."""

from dataclasses import replace
from datetime import date
from typing import Any

from twaim_desk.domain.paper_parts import Look, PaperFormat
from twaim_desk.domain.papers import TrialPage
from twaim_desk.paper.logo import drawable
from twaim_desk.paper.trial_page import draw_trial_page
from twaim_desk.services.before_office import Association
from twaim_desk.services.logo import logo_from
from twaim_desk.services.paper_texts import paper_words
from twaim_desk.services.set_up.draft import Typed
from twaim_desk.services.set_up.plan import LETTERHEAD, LOGO


def trial_page(association: Association, typed: Typed, on: date) -> bytes:
    """The page as a PDF, under the letterhead as it was typed so far."""
    profile, head = association.profile, typed.get("letterhead", {})
    written: dict[str, Any] = {name: head.get(name, "").strip() or None for name in LETTERHEAD}
    written["name"] = written["name"] or profile.letterhead.name
    kept = head.get(LOGO, "")
    logo = drawable(logo_from(kept).content) if kept else None
    look = Look(PaperFormat.LARGE, profile.digits, association.forms.table, logo)
    shown = replace(profile.letterhead, **written)
    return draw_trial_page(TrialPage(shown, on), paper_words(), look)
