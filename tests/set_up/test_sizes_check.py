"""What the check of the sizes sees."""

from pathlib import Path

from checks import sizes


def test_what_is_short_enough_is_let_through(tmp_path: Path) -> None:
    function = "def short():\n" + "    x = 1\n" * 39
    (tmp_path / "short.py").write_text(function + "y = 1\n" * 260, encoding="utf-8")
    assert list(sizes.too_long(tmp_path)) == []


def test_a_long_module_and_a_long_function_are_named(tmp_path: Path) -> None:
    inside = "class C:\n    async def long(self):\n" + "        x = 1\n" * 40
    path = tmp_path / "long.py"
    path.write_text(inside + "y = 1\n" * 259, encoding="utf-8")
    assert list(sizes.too_long(tmp_path)) == [
        f"{path}:1: 301 lines, more than 300",
        f"{path}:2: long has 41 lines, over 40",
    ]
