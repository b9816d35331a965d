"""The receipt: everything on it, in its order, whatever the longest real value is."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from tests.paper.reading import letters_of, pages_of, says, sizes_of, text_of, words_of
from tests.papers.examples import (
    AGENT,
    DECLARATION,
    DOCUMENTS,
    ISSUE,
    LONG_DECLARATION,
    LONGEST_NAME,
    PROMISE,
    RECEIPT,
    REPLY,
    THUMB,
    look,
    words,
)
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.paper_parts import AgreedWay, Half, PaperFormat, PrintedPromise, Served
from twaim_desk.domain.papers import Receipt
from twaim_desk.paper.receipt import draw_receipt

formats = pytest.mark.parametrize("sheet", PaperFormat)
ADDRESS = ("حي النخيل، شارع الأمير سلطان بن عبدالعزيز، " * 10)[:400].strip()


def drawn(receipt: Receipt = RECEIPT, sheet: PaperFormat = PaperFormat.A5) -> bytes:
    return draw_receipt(receipt, words(), look(sheet))


def at(text: str, *parts: str) -> list[int]:
    """Where each of the parts begins in a text."""
    letters = letters_of(text)
    return [letters.index(letters_of(part)) for part in parts]


@formats
def test_everything_is_on_it(sheet: PaperFormat) -> None:
    assert (
        says(
            drawn(sheet=sheet),
            "الجمعية التعاونية متعددة",
            "ترخيص رقم 10000",
            "إيصال استلام طلب",
            "النسخة الأصلية",
            "TW-1447-000123",
            "الخميس ٩ رمضان ١٤٤٧هـ الموافق ٢٦ فبراير ٢٠٢٦م",
            "الأحد ١٢ رمضان ١٤٤٧هـ الموافق ١ مارس ٢٠٢٦م",
            "سارة بنت محمد بن عبدالله القحطاني",
            "مساعدة في الإيجار",
            "اللجنة المختصة",
            *(document.title for document in DOCUMENTS),
            "الاتصال الهاتفي",
            "966550000000",
            "مساءً بعد صلاة العصر",
            "الرسالة النصية",
            "الرد في موعد أقصاه يوم",
            REPLY,
            "خمسة عشر يوم عمل من تاريخ اكتمال الطلب",
            "وبأنني مسؤولة",
            "توقيع المستفيدة",
            "نورة بنت خالد الدوسري",
            "لتقديم شكوى أو مقترح",
            "يُرجى إبلاغ الجمعية عند تغيّر أي من بياناتكم",
            "وفي رمضان",
            "رمز التحقق",
            "7QF2-9KXM",
            "نسخة من ملف مختوم رقميًا بمفتاح الجمعية",
        )
        == []
    )


def test_its_order_is_that_of_the_paper() -> None:
    order = at(
        text_of(drawn()),
        "بالمثال",
        "إيصال استلام طلب",
        "تاريخ اكتمال الطلب",
        "ينتهي بالأرقام",
        "جهة الدراسة",
        "الهوية الوطنية",
        "وسيلة التواصل",
        "الرد في موعد",
        "أقرّ أنا",
        "توقيع المستفيدة",
        "يُرجى إبلاغ",
        "رمز التحقق",
    )
    assert order == sorted(order)


@formats
def test_the_same_value_gives_the_same_bytes(sheet: PaperFormat) -> None:
    first = drawn(sheet=sheet)
    drawn(replace(RECEIPT, number="TW-1447-000999"), PaperFormat.LARGE)
    assert drawn(sheet=sheet) == first


def test_an_ordinary_receipt_is_one_page() -> None:
    assert pages_of(drawn()) == 1
    assert pages_of(drawn(sheet=PaperFormat.TWO_UP)) == 1


def test_of_an_identity_number_only_the_end_is_printed() -> None:
    whole = replace(RECEIPT, person=Served(RECEIPT.person.name, "1098764821", "المستفيدة"))
    text = letters_of(text_of(drawn(whole)))
    assert "4821" in text
    assert "64821" not in text


@pytest.mark.parametrize(
    ("sheet", "size"), [(PaperFormat.A5, 16), (PaperFormat.TWO_UP, 16), (PaperFormat.LARGE, 26)]
)
def test_nothing_is_small_and_the_reply_is_large(sheet: PaperFormat, size: float) -> None:
    sizes = sizes_of(drawn(longest(), sheet)) - {12.0}  # the library's own, before any letter
    assert min(sizes) >= 9
    assert any(size <= each < size + 1 for each in sizes)


def longest() -> Receipt:
    """A receipt with the longest real values."""
    person = Served(LONGEST_NAME, "4821", "المستفيد")
    papers = tuple(
        replace(DOCUMENTS[0], title=f"{number} {DOCUMENTS[4].title} لفرد الأسرة: {LONGEST_NAME}")
        for number in range(1, 15)
    )
    return replace(
        RECEIPT,
        person=person,
        service="صرف تعويض لمستفيدي المواعيد الطبية خارج المحافظة",
        documents=papers,
        way=AgreedWay(Channel.LETTER, ADDRESS, "مساءً", Channel.PRIVATE_MESSAGE),
        declaration=LONG_DECLARATION,
        signer=AGENT,
        notices=(f"تنتهي صلاحية الهوية قبل موعد الرد {REPLY}، يُرجى تجديدها.",),
        replaces=date(2026, 2, 28),
        issue=replace(ISSUE, employee=LONGEST_NAME, copy_number=2),
    )


@formats
def test_the_longest_values_go_on_to_numbered_pages(sheet: PaperFormat) -> None:
    receipt = longest()
    pdf = drawn(receipt, sheet)
    words_of(pdf)
    pages = pages_of(pdf)
    assert pages > 1
    last = "صفحة ٢ من ٢" if pages == 2 else "صفحة ٣ من"
    lost = says(
        pdf,
        LONGEST_NAME,
        receipt.documents[13].title[:32],
        ADDRESS[-30:].strip("، "),
        "وكيل",
        "وكالة رقم",
        "441234567",
        "يُرجى تجديدها",
        "يحلّ هذا الإيصال محلّ الإيصال المؤرخ",
        "نسخة رقم ٢",
        last,
    )
    assert [sentence for sentence in lost if sheet is not PaperFormat.TWO_UP] == []


def test_heads_of_the_table_are_on_every_page_of_it() -> None:
    text = text_of(drawn(longest()))
    assert text.count("صالح حتى") == 2


def test_the_two_halves_say_whose_they_are() -> None:
    pdf = drawn(sheet=PaperFormat.TWO_UP)
    assert says(pdf, "نسخة المستفيدة", "نسخة الجمعية") == []
    halves = [word.left for word in words_of(pdf) if word.text == "TW-1447-000123"]
    assert len(halves) == 2
    middle = 297 / 25.4 * 72 / 2
    assert min(halves) < middle < max(halves)


def test_one_sheet_alone_says_whose_it_is_when_it_is_somebodys() -> None:
    theirs = replace(RECEIPT, issue=replace(ISSUE, half=Half.PERSON))
    assert says(drawn(theirs), "نسخة المستفيدة") == []
    assert says(drawn(), "نسخة المستفيدة") == ["نسخة المستفيدة"]


def test_a_copy_says_which_one_it_is() -> None:
    second = replace(RECEIPT, issue=replace(ISSUE, copy_number=2))
    assert says(drawn(second), "نسخة رقم (٢)") == []
    assert says(drawn(second), "النسخة الأصلية") == ["النسخة الأصلية"]


@pytest.mark.parametrize(("attachments", "said"), [(0, "المرفقات: لا توجد"), (3, "المرفقات: ٣")])
def test_what_is_attached_is_said_where_the_letterhead_has_it(attachments: int, said: str) -> None:
    pdf = drawn(replace(RECEIPT, issue=replace(ISSUE, attachments=attachments)))
    assert says(pdf, said) == []
    assert pages_of(pdf) == 1
    assert says(drawn(), "المرفقات") == ["المرفقات"]


def test_a_practice_office_is_written_across() -> None:
    marked = drawn(replace(RECEIPT, issue=replace(ISSUE, sample=True)))
    assert max(sizes_of(marked)) > max(sizes_of(drawn()))


def test_without_a_day_of_reply_none_is_shown() -> None:
    open_end = PrintedPromise("يُدرس طلبكم بحسب أنظمة الجمعية ولوائحها.")
    pdf = drawn(replace(RECEIPT, promise=open_end))
    assert says(pdf, "يُدرس طلبكم بحسب أنظمة الجمعية ولوائحها") == []
    assert says(pdf, "الرد في موعد أقصاه يوم") == ["الرد في موعد أقصاه يوم"]


def test_a_least_length_shows_the_earliest_day() -> None:
    least = PrintedPromise("لا يُتوقع الرد قبل ذلك.", not_before=PROMISE.reply_by)
    pdf = drawn(replace(RECEIPT, promise=least))
    assert says(pdf, f"أقرب موعد متوقع للرد: يوم {REPLY}") == []


def test_received_and_complete_on_one_day_is_one_line() -> None:
    same = replace(RECEIPT, received_on=RECEIPT.complete_on)
    assert says(drawn(same), "تاريخ الاستلام واكتمال الطلب") == []


def test_a_thumb_was_set_before_its_witness() -> None:
    pdf = drawn(replace(RECEIPT, signer=THUMB))
    assert says(pdf, "بصمة إبهام اليد اليمنى", "الشاهد: منيرة بنت سعد الحربي", "7730") == []


def test_western_digits_are_everywhere_where_the_office_wants_them() -> None:
    pdf = draw_receipt(RECEIPT, words(), look(digits=Digits.LATIN))
    assert says(pdf, "الخميس 9 رمضان 1447هـ الموافق 26 فبراير 2026م", "لعام 1442هـ") == []
    assert says(pdf, "صفحة 1 من 1") == []


@pytest.mark.parametrize(
    "name", ["\u202eسعد\u202c 👨‍👩‍👧", "漢字", "<b>سعد</b>", "\ud800", "a" * 300, "\u2069سعد\u2066"]
)
def test_no_name_stops_a_receipt_or_turns_what_is_around_it(name: str) -> None:
    odd = replace(
        RECEIPT, person=Served(name, "4821", "المستفيد"), signer=replace(AGENT, name=name)
    )
    pdf = drawn(odd)
    words_of(pdf)
    assert says(pdf, "TW-1447-000123", REPLY, DECLARATION[-30:]) == []


def test_the_bytes_do_not_hang_on_the_process() -> None:
    code = (
        "import hashlib, sys; from tests.papers.test_receipt import drawn;"
        "sys.stdout.write(hashlib.sha256(drawn()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("0", "1")
    }
    assert digests == {hashlib.sha256(drawn()).hexdigest()}
