"""Arabic on paper: turned the right way, joined, and copied out as it was typed."""

import io

import pytest
from bidi import get_display  # type: ignore[import-untyped]
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from tests.paper.reading import letters_of, says, text_of
from twaim_desk.domain.digits import drop_invisible
from twaim_desk.paper.arabic.font import Weight, load_typeface
from twaim_desk.paper.arabic.levels import levels, visual_runs
from twaim_desk.paper.arabic.paragraph import Type, draw_line, lines_of, whole_line, width_of
from twaim_desk.paper.arabic.shape import BOX, drawable, shaped

HARD = [
    "لجنة البحث (الشكاوى) «المتابعة» [أ] {ب}",
    "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ الموافق ٢٢ نوفمبر ٢٠٢٦م",
    "رقم الطلب \u2066TW-1448-000123\u2069 بتاريخ اليوم",
    "خلال مدة لا تتجاوز (١٥) خمسة عشر يوم عمل",
    "مُسَجَّلًا في السِّجِلِّ، وللهِ الحمدُ",
    "الإلكتروني لا لأ لإ لآ السالم ﷺ",
    "عبدالرحمن بن عبدالمحسن بن عبدالعزيز آل عبداللطيف الشمري",
    "نسخة رقم (٢) — نسخة الجمعية",
    "البريد \u2066twaim2030@gmail.com\u2069 فقط",
    "١٥٪ من ١٬٢٠٠ ريال",
]
AS_ON_PAPER = {
    "١٤٤٧هـ": "ـه١٤٤٧",
    "(أ)": "(أ)",
    "رقم \u206612-34\u2069 ثم ٥": "٥ مث 12-34 مقر",
    "هاتف \u2066+966 55\u2069 (م)": "(م) +966 55 فتاه",
    "من «أ» إلى [ب]": "[ب] ىلإ «أ» نم",
}
texts = st.text(
    st.one_of(
        st.sampled_from("ابجدهلإلآ ةى،.()[]«»١٢٣123abc-+%٪/:\u064b\u064f\u0651\u2066\u2069\u200f"),
        st.characters(),
    ),
    max_size=40,
)


def letters(weight: Weight = Weight.REGULAR, size: float = 11) -> Type:
    return Type(load_typeface()[weight], size, size * 1.5)


def drawn(lines: list[str]) -> bytes:
    """A page with these lines."""
    written = io.BytesIO()
    type_ = letters()
    canvas = Canvas(written, pagesize=(500, 800), invariant=1, initialFontName="Regular")
    for at, line in enumerate(lines):
        draw_line(canvas, whole_line(line, type_), type_, 480, 770 - 20 * at)
    canvas.save()
    return written.getvalue()


def on_paper(text: str) -> str:
    """The letters of a text as they stand from left to right, brackets as they look."""
    mirrored = str.maketrans("()[]«»{}", ")(][»«}{")
    parts = []
    for run in visual_runs(text, 0, len(text)):
        part = text[run.start : run.end]
        parts.append(part[::-1].translate(mirrored) if run.is_right_to_left else part)
    return drop_invisible("".join(parts))


@pytest.mark.parametrize("line", HARD)
def test_a_hard_line_copies_out_as_it_was_typed(line: str) -> None:
    assert says(drawn([line, *HARD[:1] * 3]), line) == []  # readers judge the page by its majority


@pytest.mark.parametrize(("text", "seen"), AS_ON_PAPER.items())
def test_numbers_and_brackets_stand_as_one_reads_them(text: str, seen: str) -> None:
    assert on_paper(text) == seen


def test_brackets_are_drawn_mirrored_in_arabic_and_not_in_latin() -> None:
    font = load_typeface()[Weight.REGULAR]
    name = {right_to_left: shaped(font, "(", right_to_left=right_to_left).glyphs
            for right_to_left in (True, False)}  # fmt: skip
    closing = shaped(font, ")", right_to_left=False).glyphs
    glyph = {key: font.face.charToGlyph[ord(value)] for key, value in name.items()}
    assert glyph[True] == font.face.charToGlyph[ord(closing)]
    assert glyph[False] != glyph[True]


def test_vowel_signs_are_drawn_but_do_not_tear_words_apart() -> None:
    font = load_typeface()[Weight.REGULAR]
    run = shaped(font, "مُسَجَّلًا", right_to_left=True)
    assert len(run.marks) == 4  # the doubling and the vowel above it are one sign
    assert letters_of(text_of(drawn(["مُسَجَّلًا"]))) == "مسجلا"


@settings(max_examples=300)
@given(texts)
def test_runs_give_the_order_of_the_standard(text: str) -> None:
    """The library's own order, but for ends of lines and signs that nobody sees."""
    text = drawable(drop_invisible(text), load_typeface()[Weight.REGULAR]).strip()
    expected = get_display(text, base_dir="R")
    assert on_paper_unmirrored(text) == drop_invisible(expected).strip()


def on_paper_unmirrored(text: str) -> str:
    runs = visual_runs(text, 0, len(text))
    parts = [text[run.start : run.end] for run in runs]
    turned = [
        part[::-1] if run.is_right_to_left else part for part, run in zip(parts, runs, strict=True)
    ]
    return drop_invisible("".join(turned)).strip()


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=())))
def test_whatever_a_name_holds_it_is_drawn(text: str) -> None:
    type_ = letters()
    line = whole_line(text, type_)
    assert len(levels(line.text)) == len(line.text)
    assert width_of(line, type_) >= 0


@settings(max_examples=30)
@given(st.text(st.characters(exclude_categories=())), st.text("ابجد x1", max_size=9))
def test_any_page_is_written(first: str, second: str) -> None:
    assert drawn([first, second + first]).endswith(b"%%EOF\n")


@pytest.mark.parametrize(
    ("typed", "on_the_page"),
    [
        ("علي 👍", "علي "),
        ("漢字", BOX * 2),
        ("ａ", "a"),
        ("سعد\u200b\ufeff\u202e", "سعد"),
        ("أ\u0000ب\u0007", "أب"),
        ("أ\nب\tج", "أ ب ج"),
        ("أ \n  ب", "أ ب"),
        ("\ud800", BOX),
        ("x\u0489", "x"),
        ("سارة\u2069", "سارة\u2069"),
    ],
)
def test_what_the_font_lacks_is_replaced_or_left_out(typed: str, on_the_page: str) -> None:
    assert drawable(typed, load_typeface()[Weight.REGULAR]) == on_the_page


def test_a_box_stands_where_a_letter_is_lacking() -> None:
    assert BOX in text_of(drawn(["علي 漢 سعد"]))


@settings(max_examples=100)
@example("AA  A", 24.0)
@given(st.text("ابجد لا١٢ ABC(،", max_size=120), st.floats(20, 200))
def test_lines_hold_every_letter_once_and_fit(text: str, width: float) -> None:
    type_ = letters()
    lines = lines_of(text, type_, width)
    put_together = "".join(line.text[line.start : line.end] for line in lines)
    assert put_together.replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line, type_) <= width + 1 for line in lines)


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert len(lines_of("ب" * 400, letters(), 200)) > 1


def test_the_same_page_has_the_same_bytes_also_after_another_one() -> None:
    first = drawn(HARD)
    drawn(["شيء آخر"])
    assert drawn(HARD) == first


@pytest.mark.parametrize("text", ["<b>سعد</b>", "&lt;", "\\(", ") Tj ET (", "%PDF", "{name}"])
def test_text_is_never_read_as_anything_else(text: str) -> None:
    assert says(drawn([text, "بعد"]), text, "بعد") == []


@pytest.mark.parametrize("text", ["", " ", " levels: [Level(9)] paragraphs: [", "أ levels: ["])
def test_levels_are_not_misled(text: str) -> None:
    assert len(levels(text)) == len(text)
    assert max(levels(text), default=0) <= 2
