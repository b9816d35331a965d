import json
from pathlib import Path
from typing import Any

import pytest

from twaim_desk.__main__ import main

VECTORS = Path(__file__).parents[1] / "vectors" / "vectors.json"

Capture = pytest.CaptureFixture[str]


def write(path: Path, sections: object) -> Path:
    path.write_text(json.dumps(sections), encoding="utf-8")
    return path


def a_wrong_case() -> dict[str, Any]:
    return {"id": "D9999", "start": "2026-03-01", "n": 15, "weekend": ["fri"], "holidays": []} | {
        "due": "2026-03-17"
    }


def test_every_case_that_ships_passes(capsys: Capture) -> None:
    assert main(["vectors", str(VECTORS), "--json"]) == 0
    printed = capsys.readouterr()
    assert not printed.err
    sections = json.loads(printed.out)["sections"]
    file = json.loads(VECTORS.read_text(encoding="utf-8"))
    assert {section["name"] for section in sections} == file.keys() - {"rule"}
    assert all(section["passed"] and not section["failed"] for section in sections)
    assert not any(section["examples"] for section in sections)


def test_a_person_reads_one_line_per_section(capsys: Capture) -> None:
    assert main(["vectors", str(VECTORS)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "القسم phones: الحالات المطابقة: ١٠٠، الحالات المخالفة: ٠" in lines
    assert len(lines) == 11


def test_a_planted_wrong_case_is_named(tmp_path: Path, capsys: Capture) -> None:
    file = write(tmp_path / "cases.json", {"due_dates": [a_wrong_case()]})
    assert main(["vectors", str(file), "--json"]) == 1
    printed = capsys.readouterr()
    assert "عدد الحالات المخالفة: ١" in printed.err
    assert json.loads(printed.out)["sections"] == [
        {
            "name": "due_dates",
            "passed": 0,
            "failed": 1,
            "examples": [
                {
                    "case": "D9999",
                    "got": {"due": "2026-03-18"},
                    "expected": {"due": "2026-03-17"},
                }
            ],
        }
    ]


def test_a_person_reads_how_a_case_fails(tmp_path: Path, capsys: Capture) -> None:
    file = write(tmp_path / "cases.json", {"due_dates": [a_wrong_case()]})
    assert main(["vectors", str(file)]) == 1
    printed = capsys.readouterr().out
    assert "D9999" in printed
    assert "2026-03-18" in printed
    assert "2026-03-17" in printed


def test_an_unknown_section_is_named_and_fails(tmp_path: Path, capsys: Capture) -> None:
    file = write(tmp_path / "cases.json", {"rule": {}, "ids": [], "moons": [1]})
    assert main(["vectors", str(file), "--json"]) == 1
    printed = capsys.readouterr()
    assert "moons" in printed.err
    assert "rule" not in printed.err
    assert json.loads(printed.out)["unknown"] == ["moons"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not JSON",
        b"\xff\xfe",
        b"[" * 100_000,
        b"1" * 5_000,
        b"null",
        b"[]",
        b"{}",
        b'{"rule": {}}',
        b'{"ids": 5}',
        b'{"ids": {}}',
        b'{"statutory_holidays": []}',
        b'{"statutory_holidays": {"2026": 5}}',
    ],
)
def test_what_is_no_file_of_cases_is_refused(
    content: bytes, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "cases.json"
    file.write_bytes(content)
    assert main(["vectors", str(file)]) == 1
    printed = capsys.readouterr()
    assert not printed.out
    assert len(printed.err.splitlines()) == 1
    assert "خطأ في البرنامج" not in printed.err


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, capsys: Capture) -> None:
    for path in (tmp_path, tmp_path / "none.json", tmp_path / ("x" * 5_000)):
        assert main(["vectors", str(path)]) == 1
        assert "غير موجود" in capsys.readouterr().err
