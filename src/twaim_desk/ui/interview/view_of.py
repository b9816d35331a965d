"""The view that a block needs; most are plain questions."""

from twaim_desk.domain.asks import Block
from twaim_desk.services.before_office import Association
from twaim_desk.ui.interview.back_view import BackView
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.interview.reply_view import ReplyView
from twaim_desk.ui.interview.service_view import ServiceView
from twaim_desk.ui.interview.signature_view import SignatureView
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.tokens import Theme


def view_of(theme: Theme, association: Association, block: Block) -> BlockView | PapersView:
    """A fresh view for a block."""
    if block.id == "papers":
        return PapersView(theme)
    if block.id == "reply":
        return ReplyView(theme, association)
    special = {
        "person.back": BackView, "service": ServiceView, "sign.text": SignatureView,
    }  # fmt: skip
    made: type[BlockView] = special.get(block.id, BlockView)
    return made(theme)
