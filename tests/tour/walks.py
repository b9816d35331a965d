"""The walks of the tour: what is pressed, and what must then be on screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.tour.hands import at_start, choose, go_home, number_on_screen, sign_in
from tests.tour.interviews import Interview
from tests.tour.known import known_person
from tests.tour.studying import send_to_study
from twaim_desk.texts import places

if TYPE_CHECKING:
    from tests.tour.play import Tour

Walk = Callable[["Tour"], None]
PAPERS, MOST_KEYS = 7, 120  # of a known person, by an experienced employee


def look_around(tour: "Tour") -> None:
    """Without an office: the reply date of any day, the policies, every association."""
    _first_start(tour)
    _reply_date(tour)
    _policy(tour)
    _large_type(tour)
    _every_association(tour)


def work_in_an_office(tour: "Tour") -> None:
    """A sample office: made, signed in to, searched, covered."""
    tour.keys.write("1")
    tour.picture("which-sample")
    tour.keys.write("٥")
    tour.wait(lambda: tour.desk.place == "sign_in")
    tour.picture("sign-in")
    sign_in(tour, "desk", "wrong-wrong")
    tour.wait(lambda: tour.shows("تعذّر الدخول: الاسم أو كلمة المرور غير صحيحة."))
    tour.picture("sign-in-refused")
    tour.keys.write("sample-sample")
    tour.keys.press(Qt.Key.Key_Return)
    at_start(tour)
    tour.expect("مكتب تجريبي", "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ")
    tour.picture("office")
    tour.keys.press(Qt.Key.Key_F3)
    tour.keys.write("نوره العت")
    tour.wait(lambda: tour.listed("نورة"))
    tour.keys.press(Qt.Key.Key_Return)
    tour.wait(lambda: tour.shows("آخر رقم الهوية أو الإقامة"))
    tour.picture("search")
    tour.keys.press(Qt.Key.Key_F12)
    tour.expect("الشاشة مخفية")
    tour.picture("covered")
    sign_in(tour, "desk", "sample-sample")
    tour.wait(lambda: not tour.desk.shell.is_covered)
    _new_person(tour)
    _incomplete_then_complete(tour)
    _known_person(tour)
    _verify(tour)
    _shelf(tour)
    go_home(tour)
    send_to_study(tour)


def _new_person(tour: "Tour") -> None:
    """A new person with her papers, who signs on the pad."""
    interview = Interview(tour)
    interview.begin("1000000008")
    interview.walk()
    tour.wait(lambda: tour.shows("اكتمل الطلب"))
    tour.wait(lambda: tour.shows("إيصال استلام طلب"))
    tour.picture("receipt")
    tour.keep_paper("receipt", "receipt.pdf")
    tour.keys.press(Qt.Key.Key_Escape)


def _incomplete_then_complete(tour: "Tour") -> None:
    """A paper is missing: a slip and a number to come back with; the next day it is there."""
    interview = Interview(tour, absent=frozenset({"family_card"}))
    interview.begin("1000000016")
    interview.walk()
    tour.expect("الطلب غير مكتمل، ولا تبدأ مدة الرد إلا من تاريخ اكتماله")
    tour.picture("missing")
    tour.keys.write("1")
    tour.wait(lambda: tour.shows("حُفظ الطلب غير مكتمل"))
    tour.picture("slip")
    tour.keep_paper("missing_slip", "missing-papers.pdf")
    tour.keys.press(Qt.Key.Key_Escape)
    tour.next_day()
    tour.wait(lambda: tour.shows("الشاشة مخفية"))
    sign_in(tour, "desk", "sample-sample")
    tour.wait(lambda: not tour.desk.shell.is_covered)
    again = Interview(tour)
    again.begin("1000000016", purpose="3")
    again.walk()
    tour.wait(lambda: tour.shows("اكتمل الطلب"))
    tour.picture("complete-next-day")
    tour.keys.press(Qt.Key.Key_Escape)


def _known_person(tour: "Tour") -> None:
    """A known person with seven papers; how many keys it takes is counted, and is not much."""
    assert tour.desk.entrance is not None
    person = known_person(tour.desk.entrance.desk, PAPERS)
    tour.followed.identity = person.identity
    tour.start_watching()
    before = tour.keys.pressed
    interview = Interview(
        tour,
        chosen={"person.changed": "1", "service": person.service_key, "sign.method": "1"},
        name="known",
    )
    interview.begin(person.identity)
    interview.walk()
    tour.wait(lambda: tour.shows("اكتمل الطلب"))
    tour.wait(lambda: tour.shows("إيصال استلام طلب"))
    tour.known_keys = tour.keys.pressed - before
    if tour.known_keys > MOST_KEYS:
        tour.problems.append(f"a known person takes {tour.known_keys} keys")
    tour.picture("known-complete")
    tour.followed.number = number_on_screen(tour)
    tour.keys.press(Qt.Key.Key_Escape)


def _verify(tour: "Tour") -> None:
    go_home(tour)
    choose(tour, places.OTHERS)
    choose(tour, "التحقق من ورقة")
    tour.wait(lambda: tour.desk.place == "verify")
    tour.keys.write("TW-1448-000123 ABCD-EFGH-ABCD-EFGH")
    tour.keys.press(Qt.Key.Key_Return)
    tour.wait(lambda: tour.shows("لا توجد ورقة صادرة بهذا الرمز"))
    tour.picture("verify")


def _shelf(tour: "Tour") -> None:
    go_home(tour)
    choose(tour, places.OTHERS)
    choose(tour, "الأدوات")
    tour.wait(lambda: tour.shows("لم يُحفظ ملف بعد."))
    tour.picture("shelf")


def _first_start(tour: "Tour") -> None:
    tour.expect("أهلًا بكم في مكتب الاستقبال")
    tour.picture("welcome")
    tour.keys.write("2")
    tour.expect("اختيار الجمعية")
    tour.picture("choose")
    tour.keys.write("٥")
    tour.expect("الأحد ١٢ جمادى الآخرة ١٤٤٨هـ", "٢٢ نوفمبر ٢٠٢٦م")
    tour.picture("start")


def _reply_date(tour: "Tour") -> None:
    tour.keys.write("1")
    tour.expect("موعد الرد", "الأحد ٤ رجب ١٤٤٨هـ")
    tour.type_date("١٢/٩/١٤٤٧")
    tour.expect("الثلاثاء ٥ شوال ١٤٤٧هـ", "الموافق ٢٤ مارس ٢٠٢٦م", "إجازة عيد الفطر")
    tour.picture("reply-date")
    tour.type_date("30/2/2027")
    tour.keys.press(Qt.Key.Key_Return)
    tour.expect("ليس في هذا الشهر الميلادي يوم بهذا الرقم.", "الثلاثاء ٥ شوال ١٤٤٧هـ")
    tour.picture("refused-date")
    tour.type_date("1-3-2027")
    tour.expect("يعتمد على إجازة تقديرية")
    tour.picture("estimated")
    tour.keys.press(Qt.Key.Key_Escape)
    tour.expect("الإجازات الرسمية القادمة")


def _policy(tour: "Tour") -> None:
    tour.keys.write("2")
    tour.expect("سياسة تنظيم العلاقة")
    tour.picture("policy")
    tour.keys.press(Qt.Key.Key_Escape)


def _large_type(tour: "Tour") -> None:
    tour.keys.write("1")
    for _ in range(3):
        tour.keys.press(Qt.Key.Key_F11)
    tour.expect_size()
    tour.picture("reply-date-large")
    tour.keys.press(Qt.Key.Key_Escape)
    tour.expect_size()
    tour.picture("start-large")
    tour.keys.press(Qt.Key.Key_F11)


def _every_association(tour: "Tour") -> None:
    for number in "١٢٣٤٥":
        tour.keys.press(Qt.Key.Key_Escape)
        tour.keys.write("3")
        tour.keys.write(number)
        tour.keys.write("1")
        tour.picture(f"association-{tour.desk.preferences.profile}")
