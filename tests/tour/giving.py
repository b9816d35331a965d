"""A decision is told, what it gives is given and signed for, and the request is closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.tour.hands import (
    answer,
    choose,
    come_in,
    come_to,
    fill,
    go_home,
    open_followed,
    pick,
    see_paper,
)
from twaim_desk.texts import deliveries as given
from twaim_desk.texts import places, today
from twaim_desk.texts import request_acts as acts
from twaim_desk.texts import telling as told
from twaim_desk.texts.interview_page import RATING
from twaim_desk.texts.request import STATES

if TYPE_CHECKING:
    from tests.tour.play import Tour

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NO_ANSWER, TOLD = "٢", "١"


def tell_and_give(tour: "Tour") -> None:
    """The desk calls in vain, calls again and tells it, gives the aid, and closes the request."""
    come_in(tour, "desk")
    tour.picture("start-desk")
    _call_in_vain(tour)
    _tell(tour)
    _give(tour)
    _sign(tour)
    _close(tour)


def _to_tell(tour: "Tour") -> None:
    choose(tour, today.LINES["answers"])
    pick(tour, places.ANSWERS, tour.followed.number)


def _call_in_vain(tour: "Tour") -> None:
    _to_tell(tour)
    tour.glance("answers")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.desk.place == "tell" and tour.shows(told.RESULT))
    tour.glance("tell")
    come_to(tour, told.CHECKED)
    tour.keys.press(Key.Key_Return)
    answer(tour, told.RESULT, NO_ANSWER)
    tour.keys.press(Key.Key_Return, CTRL)
    tour.wait(lambda: tour.shows(told.TRIED_DONE))
    tour.glance("tell-no-answer")
    tour.keys.press(Key.Key_Return)
    go_home(tour)


def _tell(tour: "Tour") -> None:
    _to_tell(tour)
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.desk.place == "tell" and tour.shows(told.RESULT))
    come_to(tour, told.CHECKED)
    tour.keys.press(Key.Key_Space)
    tour.keys.press(Key.Key_Return)
    answer(tour, told.RESULT, TOLD)
    fill(tour, {told.NOTICE: "yes"}, told.NOTE)
    tour.glance("tell-reached")
    tour.keys.press(Key.Key_Return, CTRL)
    tour.wait(lambda: tour.shows(told.TOLD_DONE))
    tour.glance("told")
    tour.keys.press(Key.Key_Return)
    see_paper(tour, "decision_notice", "notice-of-decision")
    go_home(tour)


def _give(tour: "Tour") -> None:
    choose(tour, today.LINES["deliveries"])
    pick(tour, places.DELIVERIES, tour.followed.number)
    tour.glance("deliveries")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.desk.place == "deliver" and tour.shows(given.WHOLE))
    tour.glance("deliver")
    answer(tour, given.WHOLE, "١")
    answer(tour, given.TO, "١")
    come_to(tour, given.CHECKED)
    tour.keys.press(Key.Key_Space)
    tour.glance("deliver-whole")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows(given.GIVEN_DONE))
    tour.glance("delivered")
    tour.keys.press(Key.Key_Return)
    see_paper(tour, "delivery_receipt", "acknowledgement")


def _sign(tour: "Tour") -> None:
    """The window comes back to the delivery: its signature is noted, and he is asked how it was."""
    tour.wait(lambda: tour.desk.place == "deliver" and tour.shows(given.ACT))
    tour.glance("deliver-to-sign")
    answer(tour, given.ACT, "١")
    come_to(tour, given.SIGNED)
    tour.keys.press(Key.Key_Space)
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows(given.SIGNED_DONE))
    tour.glance("signed")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows(RATING))
    tour.glance("delivery-rated")
    tour.keys.write("1")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.desk.place == "deliveries")
    go_home(tour)


def _close(tour: "Tour") -> None:
    open_followed(tour)
    tour.wait(lambda: tour.shows(STATES["delivered"]))
    tour.picture("request-delivered")
    title = acts.ACTS["close"][0]
    choose(tour, title)
    answer(tour, acts.REASON.format(act=title), "سُلّم ما تقرر ووُقّع إقرار استلامه")
    tour.wait(lambda: tour.shows(STATES["closed"]))
    tour.picture("request-closed")
    go_home(tour)
