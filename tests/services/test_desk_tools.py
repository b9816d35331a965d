"""Recordings, approved answers and the shelf: what is kept, what is refused, what stands in it."""

import wave
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.interviewing import count, row
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.desk import ApprovedAnswer, ShelfFile
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services import approved_answers as answers
from twaim_desk.services import recordings, shelf
from twaim_desk.services.recordings import keep_recording, remove_recording, seconds_of
from twaim_desk.services.visits.opening import open_enquiry
from twaim_desk.texts import keeping as texts

TYPED = {"question": " متى  يُفتح المكتب؟", "answer": "من الأحد\nإلى الخميس", "source": "المادة ٣"}
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
FILE = {"tool": "bylaw", "title": "اللائحة الأساسية", "version": "١٤٤٧"}


def sound(seconds: float = 2, rate: int = 8000, channels: int = 1) -> bytes:
    """A recording of silence."""
    made = BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(bytes(2 * channels * int(seconds * rate)))
    return made.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(RefusedInputError) as error:
        seconds_of(content)
    assert error.value.user_message == texts.RECORDING_REFUSALS[error.value.reason]
    return error.value.reason


def test_a_recording_is_kept_replaced_and_removed(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk, chosen = at_desk("admin"), tmp_path / "إقرار.wav"
    for seconds in (2, 5):
        chosen.write_bytes(sound(seconds))
        kept = keep_recording(desk, "short-feminine", chosen)
        assert kept.seconds == seconds
        assert recordings.file_of(desk.folder, "short-feminine") == kept.file
    listed = {one.name: one.seconds for one in recordings.recordings(desk)}
    assert listed == dict.fromkeys(recordings.NAMES, 0) | {"short-feminine": 5}
    remove_recording(desk, "short-feminine")
    assert list((desk.folder / recordings.FOLDER).iterdir()) == []
    with pytest.raises(RefusedInputError):
        remove_recording(desk, "short-feminine")
    assert count(desk, Audit, action="recording.keep", outcome="done") == 3


def test_what_is_refused_leaves_the_recording_before_it(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk, chosen = at_desk("admin"), tmp_path / "a.wav"
    chosen.write_bytes(sound())
    keep_recording(desk, "promise", chosen)
    chosen.write_bytes(b"RIFF")
    with pytest.raises(RefusedInputError):
        keep_recording(desk, "promise", chosen)
    with pytest.raises(RefusedInputError) as missing:
        keep_recording(desk, "promise", tmp_path / "none.wav")
    assert missing.value.reason == "unreadable"
    (kept,) = (desk.folder / recordings.FOLDER).iterdir()
    assert kept.read_bytes() == sound()


def test_only_whole_wav_files_of_a_reasonable_length_are_taken() -> None:
    assert seconds_of(sound(0.1)) == 1
    assert seconds_of(sound(3, rate=44_100, channels=2)) == 3
    assert refused(sound(601)) == "too_long"
    compressed = bytearray(sound())
    compressed[20] = 7  # mu-law
    for content in (b"", b"RIFF", sound(0), sound()[:-5], sound(1, 4_000), bytes(compressed)):
        assert refused(content) == "no_sound"


@given(st.binary(max_size=200), st.integers(0, 60))
def test_any_bytes_are_a_recording_or_refused(junk: bytes, at: int) -> None:
    for content in (junk, sound(0.01)[:at] + junk):
        with suppress(RefusedInputError):  # and nothing else
            assert seconds_of(content) > 0


def test_a_changed_answer_takes_the_place_of_the_old_one_which_stays(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    before = {one.id for one in answers.approved_answers(desk) if one.active}
    first = answers.approve(desk, TYPED)
    second = answers.approve(desk, TYPED | {"answer": "كل يوم عمل"}, first)
    lines = {one.id: one for one in answers.approved_answers(desk)}
    assert (lines[first].question, lines[first].answer) == (
        "متى يُفتح المكتب؟", "من الأحد\nإلى الخميس",
    )  # fmt: skip
    assert {one.id for one in lines.values() if one.active} == before | {second}
    assert row(desk, ApprovedAnswer, id=second)["approved_by"] == desk.user_id
    offered = {one.id for one in open_enquiry(at_desk("desk"), Coming()).approved}
    assert second in offered
    assert first not in offered
    answers.retire(desk, second)
    for act in (lambda: answers.retire(desk, second), lambda: answers.approve(desk, TYPED, first)):
        with pytest.raises(ExpectedError) as gone:
            act()
        assert gone.value.user_message == texts.NOT_IN_USE
    assert {one.id for one in answers.approved_answers(desk) if one.active} == before


@pytest.mark.parametrize("name", ["question", "answer", "source"])
def test_an_answer_without_all_of_it_is_refused(at_desk: OpenDesk, name: str) -> None:
    with pytest.raises(RefusedInputError):
        answers.approve(at_desk("supervisor"), TYPED | {name: " \u200f"})


def test_the_shelf_keeps_every_version_the_newest_first(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk, chosen = at_desk("supervisor"), tmp_path / "a.pdf"
    chosen.write_bytes(PDF)
    first = shelf.put_file(desk, chosen, FILE)
    with pytest.raises(RefusedInputError) as there:
        shelf.put_file(desk, chosen, FILE)
    assert there.value.reason == "version_there"
    chosen.write_bytes(PDF + b"\n")
    second = shelf.put_file(desk, chosen, FILE | {"version": "١٤٤٨"})
    reader = at_desk("desk")
    assert [(one.id, one.newest) for one in shelf.shelf(reader)] == [(second, True), (first, False)]
    assert shelf.open_file(reader, first) == PDF
    with pytest.raises(ExpectedError):
        shelf.open_file(reader, second + 1)
    assert count(desk, Audit, action="shelf.keep", outcome="done") == 2


def test_only_pdf_files_of_a_reasonable_size_are_put_on_the_shelf(
    at_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, chosen = at_desk("admin"), tmp_path / "a.pdf"
    monkeypatch.setattr(shelf, "LARGEST_BYTES", 100)
    said = []
    for content in (b"", b"MZ" + PDF[5:], PDF[:-7], PDF + bytes(100)):
        chosen.write_bytes(content)
        with pytest.raises(RefusedInputError) as error:
            shelf.put_file(desk, chosen, FILE)
        said.append(error.value.reason)
    assert said == ["no_pdf", "no_pdf", "no_pdf", "too_large"]
    assert count(desk, ShelfFile) == 0
