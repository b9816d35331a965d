"""What holds for every paper: the same bytes twice, readable, whole, in every format."""

import re
from dataclasses import replace

import pytest

from tests.paper.reading import drawings_of, letters_of, pages_of, says, sizes_of, text_of, words_of
from tests.papers.by_hand import (
    BOOKLET,
    EMPTY_FORM,
    FILLED_FORM,
    REPLY_TABLE,
    VOID_REGISTER,
)
from tests.papers.examples import (
    AGENT,
    ISSUE,
    LONGEST_NAME,
    PERSON,
    PROMISE,
    RECEIPT,
    REPLY,
    THUMB,
    look,
    words,
)
from tests.papers.expected import digests, expected
from tests.papers.house import BOARD_LETTER, HOUSE
from tests.papers.others import (
    CHANNEL_SLIP,
    COMPLAINT_RECEIPT,
    DECLARATION_SHEET,
    EXAMPLES,
    MISSING_SLIP,
    RECOVERY_SHEET,
    RECOVERY_WORDS,
    REFERRAL_SLIP,
    REQUIREMENTS_SHEET,
    Example,
)
from tests.papers.profiles import PROFILES, as_issued_by
from twaim_desk.domain.month_figures import MonthFigures
from twaim_desk.domain.paper_parts import (
    Capacity,
    Finger,
    Ink,
    PaperFormat,
    ReferralReason,
    Signer,
    SigningMethod,
    WhyMissing,
)
from twaim_desk.domain.papers import DeclarationSheet, Entry
from twaim_desk.domain.profile import Contact
from twaim_desk.paper.board_letter import draw_board_letter
from twaim_desk.paper.booklet import draw_booklet
from twaim_desk.paper.channel_slip import draw_channel_slip
from twaim_desk.paper.complaint_receipt import draw_complaint_receipt
from twaim_desk.paper.declaration import draw_declaration
from twaim_desk.paper.empty_form import draw_empty_form
from twaim_desk.paper.filled_form import draw_filled_form
from twaim_desk.paper.missing_slip import draw_missing_slip
from twaim_desk.paper.receipt import draw_receipt
from twaim_desk.paper.recovery_sheet import draw_recovery_sheet
from twaim_desk.paper.referral_slip import draw_referral_slip
from twaim_desk.paper.reply_table import draw_reply_table
from twaim_desk.paper.requirements_sheet import draw_requirements_sheet
from twaim_desk.paper.void_register import draw_void_register
from twaim_desk.services.before_office import association, shipped_forms

examples = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
formats = pytest.mark.parametrize("sheet", PaperFormat)
SIZES = {PaperFormat.A5: (420, 595), PaperFormat.TWO_UP: (842, 595)}
SIZES |= {PaperFormat.LARGE: (595, 842), PaperFormat.A4: (595, 842)}
LIBRARYS_OWN = 12.0  # set before any letter is drawn


@examples
def test_its_words_stand_in_reading_order(example: Example) -> None:
    text = letters_of(text_of(example.draw(example.sheet)))
    assert [part for part in example.order if letters_of(part) not in text] == []
    found = [text.index(letters_of(part)) for part in example.order]
    assert found == sorted(found)


@examples
@formats
def test_it_is_drawn_in_every_format(example: Example, sheet: PaperFormat) -> None:
    pdf = example.draw(sheet)
    assert pdf == example.draw(sheet)
    assert words_of(pdf)
    assert min(sizes_of(pdf) - {LIBRARYS_OWN}) >= 9
    if example.name == "recovery-sheet" and sheet is PaperFormat.TWO_UP:
        sheet = PaperFormat.A5  # two of it on one sheet would be two keys
    boxes = re.findall(rb"/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]", pdf)
    assert {(round(float(wide)), round(float(tall))) for wide, tall in boxes} == {SIZES[sheet]}


@pytest.mark.parametrize(
    "name",
    ["receipt", "missing-slip", "referral-slip", "channel-slip", "pause-notice", "go-on-notice",
     "complaint-receipt",
     "acceptance", "rejection", "delivery-receipt", "delivery-receipt-family",
     "requirements-sheet", "courtesy-slip", "trial-page", "morning-list", "delegate-list",
     "filled-form", "void-register", "recovery-sheet", "visit-record", "liaison-report",
     "work-statement"],
)  # fmt: skip
def test_an_ordinary_paper_is_one_page(name: str) -> None:
    example = next(each for each in EXAMPLES if each.name == name)
    assert pages_of(example.draw(PaperFormat.A5)) == 1


def test_the_letter_to_the_board_is_one_page_whatever_stands_on_it() -> None:
    longest = replace(BOARD_LETTER, digest=None, issue=replace(HOUSE, employee=LONGEST_NAME))
    for value in (BOARD_LETTER, longest):
        assert pages_of(draw_board_letter(value, words(), look(PaperFormat.A4))) == 1


def test_a_letter_without_reply_dates_has_no_bars() -> None:
    value = replace(BOARD_LETTER, figures=MonthFigures(received=3), replies=())
    pdf = draw_board_letter(value, words(), look(PaperFormat.A4))
    assert says(pdf, "لم يحلّ في هذه الأشهر موعد رد", "لا ينطبق") == []
    assert says(pdf, "سبتمبر") == ["سبتمبر"]


@formats
def test_a_code_as_long_as_they_are_stands_apart_from_the_line_beside_it(
    sheet: PaperFormat,
) -> None:
    issue = replace(REFERRAL_SLIP.issue, code="HO5E-2A3D-KV5T-5PF6")
    pdf = draw_referral_slip(replace(REFERRAL_SLIP, issue=issue), words(), look(sheet))
    found = words_of(pdf)
    codes = [one for one in found if one.text == issue.code]
    assert codes
    for code in codes:
        beside = [one for one in found if round(one.top) == round(code.top) and one is not code]
        assert all(one.right <= code.left or one.left >= code.right for one in beside)


@examples
def test_every_font_is_in_it(example: Example) -> None:
    """A printer without Arabic letters still prints it."""
    pdf = example.draw(example.sheet)
    fonts = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert fonts
    assert all(b"+IBMPlexSansArabic" in font for font in fonts)
    assert pdf.count(b"/FontFile2") == len(fonts)


def test_all_look_as_they_did_when_somebody_last_looked_in_every_association() -> None:
    """After a wanted change: look at the pictures, then `python -m tests.papers.expected`."""
    assert digests() == expected()


@pytest.mark.parametrize("profile", PROFILES)
def test_an_association_has_its_own_name_words_and_promise_on_its_papers(profile: str) -> None:
    of = association(profile).profile
    woman = shipped_forms().people[of.person].the_feminine
    by_name = {one.name: as_issued_by(one, profile) for one in EXAMPLES}
    receipt, form = (by_name[name].draw(PaperFormat.A5) for name in ("receipt", "filled-form"))
    assert says(receipt, of.letterhead.name, f"توقيع {woman}") == []
    assert says(form, of.request_form) == []
    said = by_name["receipt"].value.promise
    assert says(receipt, said.sentence.split("،")[0]) == []
    assert (said.reply_by is not None) is (profile == "twaim")


@formats
def test_the_longest_code_leaves_the_rest_of_the_foot_alone(sheet: PaperFormat) -> None:
    issue = replace(ISSUE, code="HSP5-RGEU-3A2A-7ZUH")
    pdf = draw_channel_slip(replace(CHANNEL_SLIP, issue=issue), words(), look(sheet))
    for word in words_of(pdf):
        others = [each for each in words_of(pdf) if each != word and each.page == word.page]
        assert not any(
            each.left < word.right - 1
            and word.left < each.right - 1
            and each.top < word.top + 1 < each.bottom
            for each in others
            if "RGEU" in word.text
        )


# The declaration


def declaration(**changes: object) -> bytes:
    value: DeclarationSheet = replace(DECLARATION_SHEET, **changes)  # type: ignore[arg-type]
    return draw_declaration(value, words(), look())


def test_a_sheet_without_thumb_and_consent_is_one_page() -> None:
    pdf = declaration(signer=Signer(PERSON.name, feminine=True), consents=())
    assert pages_of(pdf) == 1
    assert says(pdf, "توقيع المستفيدة", "التاريخ") == []


@pytest.mark.parametrize(
    ("capacity", "feminine", "said"),
    [
        (Capacity.AGENT, False, "وكيل"),
        (Capacity.AGENT, True, "وكيلة"),
        (Capacity.GUARDIAN, False, "ولي"),
        (Capacity.TRUSTEE, True, "وصية"),
    ],
)
def test_who_signs_for_another_says_in_which_capacity(
    capacity: Capacity, feminine: bool, said: str
) -> None:
    signer = replace(AGENT, capacity=capacity, feminine=feminine, deed="صك ولاية")
    pdf = declaration(signer=signer)
    assert says(pdf, f"{LONGEST_NAME} · {said}", "ابن أخيها", "صك ولاية") == []
    assert says(pdf, "توقيع المستفيدة") == ["توقيع المستفيدة"]


def test_every_consent_is_signed_by_itself() -> None:
    signer = Signer(PERSON.name, feminine=True)
    pdf = declaration(signer=signer, consents=("موافقة أولى.", "موافقة ثانية."))
    assert text_of(pdf).count("توقيع المستفيدة") == 3


def test_a_draft_has_no_number_and_a_numbered_sheet_has() -> None:
    assert says(declaration(), "رقم الطلب") == ["رقم الطلب"]
    assert says(declaration(number="TW-1447-000123"), "رقم الطلب", "TW-1447-000123") == []


def test_a_long_question_stands_beside_its_answer() -> None:
    question = "هل صدر بحقكم حكم أو إشعار مطالبة من المحكمة خلال السنة الماضية بسبب الإيجار؟"
    pdf = declaration(entries=(Entry(question, "نعم، وصدر في شهر رجب"), Entry("", "بلا عنوان")))
    answers = [word for word in words_of(pdf) if word.text in {"وصدر", "رجب"}]
    assert len({round(word.top) for word in answers}) == 1
    assert says(pdf, "بسبب الإيجار", "بلا عنوان") == []


def test_who_has_no_number_has_no_line_for_it() -> None:
    pdf = declaration(person=replace(PERSON, identity_end=""))
    assert says(pdf, "رقم الهوية أو الإقامة") == ["رقم الهوية أو الإقامة"]


def test_a_thumb_has_its_box_and_its_witness() -> None:
    said = ["بصمة إبهام اليد اليمنى", "منيرة بنت سعد الحربي", "توقيع الشاهد", "توقيع الموظف"]
    assert says(declaration(), *said) == []
    left = replace(THUMB, finger=Finger.LEFT, witness=None)
    assert says(declaration(signer=left), "بصمة إبهام اليد اليسرى") == []
    assert says(declaration(signer=left), "توقيع الشاهد") == ["توقيع الشاهد"]


# The slips


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (WhyMissing.NOT_BROUGHT, "لم يُقدَّم"),
        (WhyMissing.EXPIRED, "انتهت صلاحيته"),
        (WhyMissing.TOO_OLD, "المقبولة"),
        (WhyMissing.NOT_MATCHING, "مطابقة"),
    ],
)
def test_each_missing_paper_says_why(why: WhyMissing, said: str) -> None:
    paper = replace(MISSING_SLIP.documents[0], why=why)
    value = replace(MISSING_SLIP, documents=(paper,))
    assert says(draw_missing_slip(value, words(), look()), said) == []


@pytest.mark.parametrize(
    ("months", "said"),
    [(1, "أكثر من شهر"), (2, "من شهرين"), (6, "من ٦ أشهر"), (12, "من ١٢ شهرًا")],
)
def test_how_old_a_paper_may_be_agrees_with_its_number(months: int, said: str) -> None:
    paper = replace(MISSING_SLIP.documents[1], issued_within_months=months)
    value = replace(MISSING_SLIP, documents=(paper,))
    assert says(draw_missing_slip(value, words(), look(PaperFormat.LARGE)), said.split()[-1]) == []


def test_forty_missing_papers_go_on_to_other_pages() -> None:
    value = replace(MISSING_SLIP, documents=MISSING_SLIP.documents * 10)
    pdf = draw_missing_slip(value, words(), look())
    assert pages_of(pdf) >= 3
    assert text_of(pdf).count("جهة الحصول عليه") == pages_of(pdf)


def test_a_referral_without_an_appointment_has_no_box() -> None:
    bare = replace(
        REFERRAL_SLIP,
        reason=ReferralReason.NEEDS_STUDY,
        researcher=None,
        place=None,
        on=None,
        time=None,
        call_back=None,
    )
    pdf = draw_referral_slip(bare, words(), look())
    assert says(pdf, "حالة تحتاج إلى دراسة", "سعد بن ناصر") == []
    assert says(pdf, "يستقبلكم", "الموعد") == ["يستقبلكم", "الموعد"]


def test_a_channel_that_an_agent_changes_names_him() -> None:
    pdf = draw_channel_slip(replace(CHANNEL_SLIP, signer=AGENT, numbers=()), words(), look())
    assert says(pdf, LONGEST_NAME, "وكيل", "441234567") == []
    assert says(pdf, "الطلبات التي يُبلَّغ") == ["الطلبات التي يُبلَّغ"]


# Complaints


def test_a_complaint_without_a_name_says_so_and_asks_to_come_back() -> None:
    value = replace(COMPLAINT_RECEIPT, person=None, way=None)
    pdf = draw_complaint_receipt(value, words(), look(PaperFormat.TWO_UP))
    assert says(pdf, "دون ذكر الاسم", "ويُراجَع الاستقبال بهذا الرقم", "نسخة الجمعية") == []
    assert says(pdf, PERSON.name) == [PERSON.name]


def test_a_suggestion_is_called_one() -> None:
    value = replace(COMPLAINT_RECEIPT, is_suggestion=True)
    pdf = draw_complaint_receipt(value, words(), look())
    assert says(pdf, "إيصال استلام مقترح", "رقم المقترح") == []


def test_a_complaint_with_a_promise_shows_its_day() -> None:
    value = replace(COMPLAINT_RECEIPT, answer_by=PROMISE.reply_by)
    assert says(draw_complaint_receipt(value, words(), look()), REPLY) == []


def test_a_long_complaint_is_printed_to_its_end() -> None:
    value = replace(COMPLAINT_RECEIPT, text="شكوى طويلة في سطر واحد. " * 200 + "نهايتها")
    pdf = draw_complaint_receipt(value, words(), look())
    assert pages_of(pdf) >= 2
    assert says(pdf, "نهايتها") == []


# Sheets that name nobody


def test_requirements_say_nothing_where_there_is_nothing() -> None:
    value = replace(REQUIREMENTS_SHEET, conditions=(), documents=(), contact=Contact())
    pdf = draw_requirements_sheet(value, words(), look())
    assert says(pdf, "الشروط", "جهة الحصول عليه") == ["الشروط", "جهة الحصول عليه"]
    assert says(pdf, "مساعدة في الإيجار", "صفحة ١ من ١") == []


def test_the_words_of_a_recovery_part_stand_from_left_to_right() -> None:
    pdf = draw_recovery_sheet(RECOVERY_SHEET, words(), look())
    rows: dict[int, list[tuple[float, str]]] = {}
    for word in words_of(pdf):
        if word.text in RECOVERY_WORDS:
            rows.setdefault(round(word.top), []).append((word.left, word.text))
    read = [text for _, row in sorted(rows.items()) for _, text in sorted(row)]
    assert tuple(read) == RECOVERY_WORDS


# Papers that are written on by hand


def test_the_form_and_the_table_for_a_day_without_power_fit_one_sheet() -> None:
    assert pages_of(draw_empty_form(EMPTY_FORM, words(), look(PaperFormat.A4))) == 1
    assert pages_of(draw_reply_table(REPLY_TABLE, words(), look(PaperFormat.A4))) == 1


def test_a_form_without_family_and_papers_has_no_room_for_them() -> None:
    bare = replace(EMPTY_FORM, members=0, documents=())
    pdf = draw_empty_form(bare, words(), look(PaperFormat.A4))
    assert says(pdf, "أفراد الأسرة", "أصل المستند") == ["أفراد الأسرة", "أصل المستند"]


def test_what_somebody_may_not_read_is_said_to_be_left_out() -> None:
    said = "بيانات الدخل"
    assert says(draw_filled_form(FILLED_FORM, words(), look()), said) == []
    whole = replace(FILLED_FORM, left_out=False)
    assert says(draw_filled_form(whole, words(), look()), said) == [said]


def test_a_form_that_nobody_signed_says_so() -> None:
    value = replace(FILLED_FORM, declaration="", complete_on=None, way=None)
    pdf = draw_filled_form(value, words(), look())
    assert says(pdf, "لم يُوقَّع الإقرار بعد") == []
    assert says(pdf, "تاريخ اكتمال الطلب", "أقرّ أنا") == ["تاريخ اكتمال الطلب", "أقرّ أنا"]


def test_three_sheets_of_the_booklet_stand_on_a_page_and_each_has_its_number() -> None:
    pdf = draw_booklet(BOOKLET, words(), look(PaperFormat.A4))
    assert pages_of(pdf) == 2
    assert says(pdf, *BOOKLET.numbers) == []
    assert text_of(pdf).count("TW-1447-E") == len(BOOKLET.numbers)


def test_an_empty_register_says_so() -> None:
    pdf = draw_void_register(replace(VOID_REGISTER, entries=()), words(), look())
    assert says(pdf, "لا توجد أرقام ملغاة") == []


def test_where_the_policy_has_no_longest_time_the_table_says_the_earliest_day() -> None:
    pdf = draw_reply_table(replace(REPLY_TABLE, is_latest=False), words(), look(PaperFormat.A4))
    assert says(pdf, "أقرب موعد متوقع للرد") == []
    assert says(pdf, "الرد في موعد أقصاه") == ["الرد في موعد أقصاه"]


# Signatures from the pad


def test_a_signature_from_the_pad_is_drawn_as_lines_and_stays_small() -> None:
    wave = tuple((at, 500 + (at * 37) % 300) for at in range(0, 1000, 2))
    signer = Signer(PERSON.name, feminine=True, method=SigningMethod.PAD)
    inked = replace(signer, ink=Ink(600, 150, (wave, ((10, 10),))))
    without, with_ink = declaration(signer=signer), declaration(signer=inked)
    lines = [drawing.count(b" l") for pdf in (without, with_ink) for drawing in drawings_of(pdf)]
    assert lines[-1] >= lines[0] + len(wave)
    assert pages_of(with_ink) == pages_of(without)
    assert len(with_ink) - len(without) < 12_000
    receipt = draw_receipt(replace(RECEIPT, signer=inked), words(), look())
    assert pages_of(receipt) == 1
    assert len(receipt) < 60_000
