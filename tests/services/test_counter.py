"""A counter's own sheet and name, on the papers that are issued there."""

from pathlib import Path

import pytest

from tests.paper.reading import pages_of, says
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.counter import note_trial, set_counter, trial_sheet
from twaim_desk.services.counter_file import Counter, counter_of
from twaim_desk.services.paper_rows import paper_format, single_format
from twaim_desk.services.paper_settings import choose_format
from twaim_desk.services.paper_values import at_counter
from twaim_desk.services.requirements import issue_requirements


def chosen(folder: Path, name: str, sheet: str) -> None:
    """As the window writes it, between its other choices."""
    text = f"[General]\nlook=dark\n\n[counter]\nname={name}\nsheet={sheet}\n\n[printers]\nany=a%b\n"
    (folder / "counter.ini").write_text(text, "utf-8")


@pytest.mark.parametrize(
    "spoiled", [b"", b"\x00\xff\xfe", b"name=1", b"[counter\nname", b"[counter]\nsheet=b4\n"]
)
def test_a_spoiled_choice_is_as_none(tmp_path: Path, spoiled: bytes) -> None:
    assert counter_of(tmp_path) == Counter()
    (tmp_path / "counter.ini").write_bytes(spoiled)
    assert counter_of(tmp_path) == Counter()


def test_a_counter_prints_on_its_own_sheet_and_the_office_on_its(at_desk: OpenDesk) -> None:
    choose_format(at_desk("admin"), "a4-large")
    desk = at_desk("desk")
    with desk.reading() as session:
        assert paper_format(desk, session) is PaperFormat.LARGE
        chosen(desk.folder, "الاستقبال ١", "a4-two-up")
        assert paper_format(desk, session) is PaperFormat.TWO_UP
        assert single_format(desk, session) is PaperFormat.A4
    assert at_counter(desk.folder).counter == "الاستقبال ١"
    issued = issue_requirements(desk, "food_basket")
    assert b"/MediaBox [ 0 0 595" in issued.content


def test_what_is_typed_is_refused_or_kept_and_noted(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    for name, sheet in (("a=b", "a5"), ("ا" * 41, "a5"), ("الأول", "b4")):
        with pytest.raises(RefusedInputError) as refusal:
            set_counter(desk, {"name": name, "sheet": sheet})
        assert offices.is_arabic(refusal.value.user_message)
    assert set_counter(desk, {"name": " الثاني ", "sheet": "office"}) == Counter("الثاني")
    note_trial(desk, came_out=False)
    assert offices.trail_of(desk)[-2:] == [
        ("counter.set", "done", "desk"),
        ("counter.try", "done", "desk"),
    ]


@pytest.mark.parametrize(("kind", "size"), [("receipt", b"419"), ("agenda", b"595")])
def test_the_trial_page_is_on_the_sheet_of_its_kind(
    at_desk: OpenDesk, kind: str, size: bytes
) -> None:
    pdf = trial_sheet(at_desk("desk"), kind)
    assert b"/MediaBox [ 0 0 " + size in pdf
    assert pages_of(pdf) == 1
    assert says(pdf, "صفحة تجريبية") == []
