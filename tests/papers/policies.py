"""Papers about the policies and their changes, of an invented association."""

from datetime import date

from tests.papers.examples import CONTACT, LETTERHEAD
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.policy_papers import (
    ChangeNotice,
    ChannelsGuide,
    CopyLine,
    CopySheet,
    GuideOfficer,
    GuideWay,
)

DAY = date(2026, 3, 1)
COPY_SHEET = CopySheet(
    letterhead=LETTERHEAD,
    on=DAY,
    title="سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات",
    version="٢",
    lines=(
        CopyLine("إدارة الموارد البشرية", "فهد بن سالم العتيبي", DAY, "توقيع في الكشف"),
        CopyLine("قسم خدمة المستفيدين", "نورة بنت خالد الدوسري", DAY, "خطاب رقم 118"),
    ),
    missing=("الإدارة المالية", "قسم البحث الاجتماعي"),
)
CHANGE_NOTICE = ChangeNotice(
    letterhead=LETTERHEAD,
    contact=CONTACT,
    on=DAY,
    number=7,
    subject="شروط خدمة أو مستنداتها",
    title="عقد الإيجار الموثّق شرط لمساعدة الإيجار",
    text="كانت تُقبل صورة عقد الإيجار الورقي.\n"
    "ويُطلب الآن عقد موثّق في منصة إيجار، ويُحضر معه أصل الهوية.\n"
    "ومن اكتمل طلبه قبل ذلك فلا يُطلب منه عقد جديد.",
    from_on=date(2026, 3, 15),
    until_on=date(2026, 12, 31),
)
CHANNELS_GUIDE = ChannelsGuide(
    letterhead=LETTERHEAD,
    contact=CONTACT,
    on=DAY,
    ways=(
        GuideWay(Channel.VISIT, "الرياض، محافظة المثال"),
        GuideWay(Channel.LETTER, "الرياض، محافظة المثال"),
        GuideWay(Channel.PHONE, "0110000000"),
        GuideWay(Channel.FAX),
        GuideWay(Channel.WEBSITE, "www.example.org"),
        GuideWay(Channel.EMAIL, "info@example.org"),
        GuideWay(Channel.VOLUNTEERING),
    ),
    officers=(
        GuideOfficer(
            "منيرة بنت عبدالعزيز السبيعي",
            ("أرملة", "مطلقة", "أسرة أيتام"),
            ("الخدمات وشروطها", "المستندات"),
        ),
        GuideOfficer("سعد بن ناصر المطيري"),
    ),
)
