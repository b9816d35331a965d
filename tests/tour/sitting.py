"""The committee sits: who came, its agenda, a decision, the minutes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.tour.hands import choose, come_in, fill, go_home, pick, see_paper, tab_to
from twaim_desk.texts import committee as texts
from twaim_desk.texts import today
from twaim_desk.ui.committee.session_page import SessionPage

if TYPE_CHECKING:
    from tests.tour.play import Tour

Key = Qt.Key
COMMITTEE = "اللجنة المختصة"


class _Present(dict[str, str]):
    """Every box is ticked."""

    def __contains__(self, _: object) -> bool:
        return True


def sit(tour: "Tour") -> None:
    """The secretary opens a session, decides the request that is followed, and closes it."""
    come_in(tour, "secretary")
    tour.picture("start-secretary")
    choose(tour, today.LINES["committees"])
    tour.wait(lambda: tour.listed(""))
    tour.glance("committees")
    choose(tour, COMMITTEE)
    tour.wait(lambda: tour.listed(""))
    tour.glance("committee")
    choose(tour, texts.NEW_SESSION)
    fill(tour, _Present(), texts.SAVE)
    tour.glance("session-who-came")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows("اكتمل النصاب"))
    _agenda(tour)
    _decide(tour)
    _close(tour)
    go_home(tour)


def _agenda(tour: "Tour") -> None:
    tab_to(tour, texts.WAITING)
    pick(tour, texts.WAITING, tour.followed.number)
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: _session(tour).agenda.count() == 1)
    tour.glance("session-agenda")
    tour.keys.press(Key.Key_F9)
    see_paper(tour, "agenda", "agenda")
    tour.wait(lambda: _session(tour).agenda.count() == 1)


def _decide(tour: "Tour") -> None:
    tab_to(tour, texts.AGENDA)
    pick(tour, texts.AGENDA, tour.followed.number)
    tour.keys.write("١")
    tour.wait(lambda: tour.shows(texts.OUTCOMES["accepted"][0]) and tour.shows(texts.FINDINGS))
    said = {
        texts.RIYALS: "900",
        texts.VALUE: "900",
        texts.FIRST: "23/11/2026",
        texts.EARLY: "اكتملت الدراسة قبل موعدها",
    }
    fill(tour, said, texts.RECORD)
    tour.glance("decide")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: _says(tour, texts.STANDINGS["accepted"]))
    tour.glance("session-decided")


def _close(tour: "Tour") -> None:
    tab_to(tour, texts.CLOSE)
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows(texts.CLOSE_AGAIN))
    tour.glance("session-close-again")
    tour.keys.press(Key.Key_Return)
    see_paper(tour, "minutes", "minutes")
    tour.wait(lambda: tour.desk.place == "committee_session" and tour.shows(texts.CLOSED))
    tour.picture("session-closed")


def _says(tour: "Tour", standing: str) -> bool:
    """Whether the one line of the agenda says this."""
    if tour.desk.place != "committee_session":
        return False
    agenda = _session(tour).agenda
    return agenda.count() == 1 and standing in agenda.item(0).text()


def _session(tour: "Tour") -> SessionPage:
    page = tour.desk.shell.pages.currentWidget()
    if not isinstance(page, SessionPage):
        raise TypeError("no session is on screen")
    return page
