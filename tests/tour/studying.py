"""A complete request goes to the social researcher, and from there on to the committee."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.tour.hands import (
    answer,
    choose,
    come_in,
    fill,
    go_home,
    open_followed,
    pick,
    see_paper,
    tab_to,
)
from twaim_desk.texts import request_acts as acts
from twaim_desk.texts import studies as texts
from twaim_desk.texts import today
from twaim_desk.texts.request import STATES

if TYPE_CHECKING:
    from tests.tour.play import Tour

Key = Qt.Key


def send_to_study(tour: "Tour") -> None:
    """The desk opens the request by its person and sends it to the social researcher."""
    open_followed(tour)
    tour.wait(lambda: tour.shows(STATES["complete"]))
    tour.picture("request-complete")
    choose(tour, acts.ACTS["study"][0])
    tour.wait(lambda: tour.shows(texts.NUMBER))
    tour.glance("to-study")
    answer(tour, texts.SEND_REASON, "تُدرس حالة الأسرة قبل العرض")
    tour.wait(lambda: tour.shows(STATES["with_researcher"]))
    tour.picture("request-with-researcher")
    go_home(tour)


def study(tour: "Tour") -> None:
    """The researcher writes what was found, adds a visit, prints the report and sends it on."""
    come_in(tour, "researcher")
    tour.picture("start-researcher")
    choose(tour, today.LINES["referrals"])
    pick(tour, "الدراسات والإحالات", tour.followed.number)
    tour.glance("studies")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows(texts.NO_VISITS))
    tour.glance("study")
    _visit(tour)
    _findings(tour)
    tour.keys.press(Key.Key_F9)
    see_paper(tour, "study_report", "study-report")
    tour.wait(lambda: tour.shows("بيت شعبي"))
    tour.glance("study-written")
    tab_to(tour, texts.TO_COMMITTEE)
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.desk.place == "referrals")
    tour.glance("studies-after")


def _visit(tour: "Tour") -> None:
    tab_to(tour, texts.ADD_VISIT)
    tour.keys.press(Key.Key_Return)
    said = {
        texts.VISITED_ON: "23/11/2026",
        texts.VISIT_PLACE: "منزل الأسرة",
        texts.SEEN: "بيت شعبي مستأجر، والأثاث قليل",
    }
    answer(tour, texts.VISITED_ON, said[texts.VISITED_ON])
    fill(tour, said, texts.SAVE_VISIT)
    tour.glance("study-visit")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows(texts.VISIT_SAVED))


def _findings(tour: "Tour") -> None:
    tab_to(tour, texts.FINDINGS)
    tour.keys.write("الأسرة مستحقة، ودخلها لا يكفي حاجتها")
    tab_to(tour, texts.REPORT)
    tour.keys.write("تمت زيارة الأسرة والتحقق من المستندات، ويوصى بالقبول.")
    tab_to(tour, texts.RECOMMENDED_RIYALS)
    tour.keys.write("900")
    tour.keys.press(Key.Key_Return)
