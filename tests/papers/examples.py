"""Invented people and their papers: what the tests compare, and what the pictures show."""

from datetime import date
from functools import cache

from twaim_desk import paths
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import Digits, left_to_right
from twaim_desk.domain.paper_parts import (
    AgreedWay,
    Capacity,
    Finger,
    Issue,
    Look,
    PaperFormat,
    PrintedPromise,
    SeenDocument,
    Served,
    Signer,
    SigningMethod,
    Witness,
)
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import Receipt
from twaim_desk.domain.profile import Contact, Letterhead
from twaim_desk.form_files import read_calendar, read_papers

LONGEST_NAME = "عبدالرحمن بن عبدالمحسن بن عبدالعزيز آل عبداللطيف الشمري"
LETTERHEAD = Letterhead(
    name="الجمعية التعاونية متعددة الأغراض بالمثال",
    supervised_by="وزارة الموارد البشرية والتنمية الاجتماعية",
    licence="10000",
    licence_year="1442",
    address="الرياض، محافظة المثال",
    phone="0110000000",
    email="info@example.org",
    website="www.example.org",
)
CONTACT = Contact(
    complaints="لجنة المتابعة، أو الموقع الإلكتروني، أو الفاكس",
    hours="من الأحد إلى الخميس، من ٨ صباحًا إلى ٢ ظهرًا",
    ramadan_hours="من ١٠ صباحًا إلى ٣ عصرًا",
    liaison="فهد بن سالم العتيبي",
)
ISSUE = Issue(
    letterhead=LETTERHEAD,
    issued_on=date(2026, 3, 1),
    employee="نورة بنت خالد الدوسري",
    counter="الاستقبال ١",
    code="7QF2-9KXM",
    qr="TWAIM1:TW-1448-000123:0123456789ABCDEF0123456789ABCDEF",
    contact=CONTACT,
)
PERSON = Served("سارة بنت محمد بن عبدالله القحطاني", "4821", "المستفيدة")
DECLARATION = (
    "أقرّ أنا سارة بنت محمد بن عبدالله القحطاني، مقدّمة الطلب، بأن جميع البيانات والمستندات التي "
    "قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها."
)
LONG_DECLARATION = (
    DECLARATION[:-1] + "، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم "
    "بتحديث بياناتي لدى الجمعية إذا طرأ تغيير على حالتي الاجتماعية أو الاقتصادية أو الصحية، "
    "وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."
)
REPLY = "الثلاثاء ٥ شوال ١٤٤٧هـ الموافق ٢٤ مارس ٢٠٢٦م"
PROMISE = PrintedPromise(
    sentence="يُعرض طلبكم على اللجنة المختصة لدراسته، وتُبلغكم الجمعية بالرد عبر الاتصال الهاتفي "
    f"في موعد أقصاه يوم {REPLY}، وذلك خلال مدة لا تتجاوز (١٥) خمسة عشر يوم عمل من تاريخ اكتمال "
    "الطلب.",
    reply_by=date(2026, 3, 24),
)
DOCUMENTS = (
    SeenDocument("الهوية الوطنية", True, False, date(2029, 5, 12)),
    SeenDocument("سجل الأسرة", True, False),
    SeenDocument("عقد الإيجار الإلكتروني", True, True, date(2026, 11, 30)),
    SeenDocument("شهادة رقم الحساب البنكي (الآيبان)", False, True),
    SeenDocument("بيان الضمان الاجتماعي المطوّر", False, True),
)
WAY = AgreedWay(Channel.PHONE, "+966 55 000 0000", "مساءً بعد صلاة العصر", Channel.TEXT_MESSAGE)
RECEIPT = Receipt(
    issue=ISSUE,
    number="TW-1447-000123",
    received_on=date(2026, 2, 26),
    complete_on=date(2026, 3, 1),
    person=PERSON,
    service="مساعدة في الإيجار",
    committee="اللجنة المختصة",
    documents=DOCUMENTS,
    way=WAY,
    promise=PROMISE,
    declaration=DECLARATION,
    signer=Signer(PERSON.name, feminine=True),
)
AGENT = Signer(
    LONGEST_NAME,
    capacity=Capacity.AGENT,
    relation="ابن أخيها",
    deed=f"وكالة رقم {left_to_right('441234567')}",
)
THUMB = Signer(
    PERSON.name,
    feminine=True,
    method=SigningMethod.THUMB,
    finger=Finger.RIGHT,
    witness=Witness("منيرة بنت سعد الحربي", "7730"),
)


@cache
def words() -> PaperWords:
    """The words that ship."""
    return read_papers(paths.shipped("forms", "papers"))


@cache
def look(sheet: PaperFormat = PaperFormat.A5, digits: Digits = Digits.ARABIC) -> Look:
    """How a paper is drawn, with the shipped table of months."""
    table = read_calendar(paths.shipped("forms", "calendar")).table
    return Look(sheet, digits, table)
