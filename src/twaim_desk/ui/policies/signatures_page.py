"""Who has signed what holds for him, who has not, and as what each one works here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import written
from twaim_desk.domain.regulations import relation_asks
from twaim_desk.errors import ExpectedError
from twaim_desk.services.policy_signatures import (
    SignatureLine,
    Signatures,
    set_relation,
    signatures,
)
from twaim_desk.texts import keeping as keeping_texts
from twaim_desk.texts import policies as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class SignaturesPage(DatedListPage):
    """Who lacks a signature first; 1 or Enter says as what the chosen one works."""

    def __init__(self, visit: Visit) -> None:
        self._may = "policy.register" in visit.inside.actions
        wanted = texts.SIGNATURE_ACTS.items()
        acts = {name: said for name, said in wanted if self._may or name == "register"}
        super().__init__(visit, texts.SIGNATURES, texts.SIGNATURE_LIST, acts)
        self._signatures: Signatures | None = None
        self.counted = label("", "soft", wrap=True)
        self.down.insertWidget(1, self.counted)
        self.list.opened.connect(lambda _: self.act("relation"))
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def back(self) -> bool:
        """From the form to the list, from there to the register."""
        if not super().back():
            self.visit.go_to("policy_register")
        return True

    def read(self) -> None:
        """Everyone who may sign in; the trail has its line, so it is read where acts are."""
        desk = self.desk
        self.worker.save(self, tried(lambda: signatures(desk)), self._show)

    def act(self, name: str) -> None:
        """As what he works, and whether he has a policy of his own; or back to the register."""
        chosen = self.list.current()
        if name == "register":
            self.visit.go_to("policy_register")
            return
        if self._signatures is None or not self._may:
            return
        if not isinstance(chosen, SignatureLine):
            self.say(keeping_texts.NOTHING_CHOSEN, is_problem=True)
            return

        def save(typed: Given) -> None:
            self.do(partial(set_relation, self.desk, chosen.user_id, typed), texts.RELATION_SAVED)

        title = texts.SEPARATOR.join((texts.SIGNATURE_ACTS[name][0], chosen.name))
        given: Given = {
            "relation": str(chosen.standing.relation), "own_code": chosen.standing.own_code,
        }  # fmt: skip
        self.open_form(title, relation_asks(self._signatures.policies), given, save)

    def _show(self, answer: Signatures | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self._signatures = answer
        lacking = sum(bool(one.unsigned) for one in answer.lines)
        count = written(lacking, self.visit.around.association.profile.digits)
        counted = texts.UNSIGNED_COUNT.format(count=count)
        self.counted.setText(counted if lacking else texts.ALL_HAVE_SIGNED)
        self.show_lines(answer.lines, _parts, "")
        self._tell()

    def _tell(self) -> None:
        """The titles of what he has yet to sign stand whole beside the list."""
        chosen = self.list.current()
        if isinstance(chosen, SignatureLine):
            self.tell_about("\n".join((chosen.name, *_parts(chosen)[1:])))


def _parts(one: SignatureLine) -> list[str]:
    own = "" if one.own_title is None else texts.HAS_OWN.format(title=one.own_title)
    titles = texts.SEPARATOR.join(one.unsigned)
    said = texts.UNSIGNED.format(titles=titles) if titles else texts.ALL_SIGNED
    relation = texts.RELATION_OF_ONE[one.standing.relation]
    return [one.name, texts.SEPARATOR.join(part for part in (relation, own) if part), said]
