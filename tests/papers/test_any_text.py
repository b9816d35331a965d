"""Whatever people typed, the paper is drawn, and nothing of it leaves the page."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.paper.reading import pages_of, says, words_of
from tests.papers.examples import AGENT, ISSUE, LETTERHEAD, PERSON, RECEIPT, look, words
from tests.papers.others import (
    ACCEPTANCE,
    EXAMPLES,
    FAMILY_RECEIPT,
    MISSING_SLIP,
    PAUSE_NOTICE,
    REJECTION,
)
from twaim_desk.domain import paper_parts, papers
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.paper_parts import AgreedWay, PaperFormat
from twaim_desk.domain.papers import DueGift, Receipt
from twaim_desk.paper.decision_notice import draw_decision_notice
from twaim_desk.paper.delivery_receipt import draw_delivery_receipt
from twaim_desk.paper.missing_slip import draw_missing_slip
from twaim_desk.paper.pause_notice import draw_pause_notice
from twaim_desk.paper.receipt import draw_receipt

typed = st.text(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from("ابتلاإ ١٢٣ab()«»\u2066\u2069\u202e\u200f\n\u064b"),
    ),
    max_size=80,
)
formats = st.sampled_from(PaperFormat)


@settings(max_examples=30)
@given(name=typed, service=typed, address=typed, sheet=formats)
def test_any_text_in_any_field_of_a_receipt(
    name: str, service: str, address: str, sheet: PaperFormat
) -> None:
    receipt = replace(
        RECEIPT,
        person=replace(PERSON, name=name),
        service=service,
        way=AgreedWay(Channel.LETTER, address, best_time=service),
        documents=(replace(RECEIPT.documents[0], title=name),),
        signer=replace(AGENT, name=name, deed=address),
        declaration=name,
        issue=replace(ISSUE, employee=name, counter=service),
    )
    pdf = draw_receipt(receipt, words(), look(sheet))
    words_of(pdf)
    assert says(pdf, "TW-1447-000123", "الرد في موعد أقصاه يوم") == []


@settings(max_examples=15)
@given(title=typed, note=typed)
def test_any_text_in_a_table(title: str, note: str) -> None:
    document = replace(MISSING_SLIP.documents[0], title=title, where=note, note=note, member=title)
    slip = replace(MISSING_SLIP, documents=(document,) * 3)
    words_of(draw_missing_slip(slip, words(), look()))


@settings(max_examples=15)
@given(name=typed, what=typed, reason=typed, halalas=st.integers(0, 10**13), sheet=formats)
def test_any_text_in_what_was_decided_and_given(
    name: str, what: str, reason: str, halalas: int, sheet: PaperFormat
) -> None:
    gifts = (DueGift(what, halalas, None), DueGift(reason, None, ISSUE.issued_on)) * 3
    person = replace(PERSON, name=name)
    notice = replace(
        REJECTION, person=person, gifts=gifts, service=what, reason=reason, address=what
    )
    accepted = replace(ACCEPTANCE, person=person, gifts=gifts, service=what, address=reason)
    receipt = replace(
        FAMILY_RECEIPT, person=person, gifts=gifts, service=what, rest=gifts, kin=reason
    )
    paused = replace(PAUSE_NOTICE, person=person, service=what, reason=reason)
    for pdf in (
        draw_pause_notice(paused, words(), look(sheet)),
        draw_decision_notice(notice, words(), look(sheet)),
        draw_decision_notice(accepted, words(), look(sheet)),
        draw_delivery_receipt(receipt, words(), look(sheet)),
    ):
        words_of(pdf)
        assert says(pdf, "TW-1447-000123") == []


@pytest.mark.parametrize(
    "name", ["جمعية " * 30, "J" * 90, "الجمعية التعاونية لمربي النحل ومنتجي العسل بدومة الجندل"]
)
def test_any_association_stands_in_its_letterhead(name: str) -> None:
    head = replace(
        LETTERHEAD, name=name.strip(), email="a" * 60 + "@example.org", licence_year=None
    )
    receipt = replace(RECEIPT, issue=replace(ISSUE, letterhead=head))
    words_of(draw_receipt(receipt, words(), look()))


def test_an_association_without_anything_has_its_name() -> None:
    head = type(LETTERHEAD)(name="جمعية المثال")
    receipt = replace(RECEIPT, issue=replace(ISSUE, letterhead=head))
    pdf = draw_receipt(receipt, words(), look())
    assert says(pdf, "جمعية المثال") == []
    assert pages_of(pdf) == 1


def test_a_long_number_stays_in_its_box() -> None:
    long = replace(RECEIPT, number="ABCD-1447-000123456")
    number = next(
        word
        for word in words_of(draw_receipt(long, words(), look()))
        if word.text == "ABCD-1447-000123456"
    )
    assert number.right - number.left < 134


def test_papers_drawn_at_the_same_time_are_those_drawn_alone() -> None:
    alone = [example.draw(example.sheet) for example in EXAMPLES]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda example: example.draw(example.sheet), EXAMPLES))
    assert together == alone


def test_no_paper_has_a_place_for_a_category() -> None:
    """It would tell everybody who sees the paper that a widow or a prisoner's family came."""
    values = [
        value
        for module in (papers, paper_parts)
        for value in vars(module).values()
        if isinstance(value, type) and is_dataclass(value)
    ]
    assert Receipt in values
    assert not [part.name for value in values for part in fields(value) if "categ" in part.name]
