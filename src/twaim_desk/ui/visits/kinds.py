"""Which service opens a kind of short visit, and which one ends it."""

from collections.abc import Callable
from typing import NamedTuple

from twaim_desk.domain.asks import Answers
from twaim_desk.domain.visits.value import Coming, Done, Opening
from twaim_desk.services.desk import Desk
from twaim_desk.services.visits import opening
from twaim_desk.services.visits.arrival import register_arrival
from twaim_desk.services.visits.change import change_data
from twaim_desk.services.visits.channel import change_channel
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.deliver import deliver
from twaim_desk.services.visits.enquiry import answer_enquiry
from twaim_desk.services.visits.follow_up import follow_up
from twaim_desk.services.visits.tell import tell
from twaim_desk.services.visits.turned_away import turn_away
from twaim_desk.services.visits.volunteer import take_offer


class Kind(NamedTuple):
    """What begins and what ends a short visit, and the keys that it has."""

    open: Callable[[Desk, Coming], Opening]
    act: Callable[[Desk, Opening, Answers], Done]
    keys: tuple[str, ...] = ("F1", "Ctrl+Enter")


KINDS = {
    "enquiry": Kind(opening.open_enquiry, answer_enquiry),
    "complaint": Kind(opening.open_complaint, take_complaint),
    "follow_up": Kind(opening.open_follow_up, follow_up, ("F1", "F7", "Ctrl+Enter")),
    "change": Kind(opening.open_change, change_data),
    "channel": Kind(opening.open_channel, change_channel),
    "turned_away": Kind(opening.open_turned_away, turn_away),
    "arrival": Kind(opening.open_arrival, register_arrival),
    "volunteer": Kind(opening.open_volunteer, take_offer),
    "tell": Kind(opening.open_tell, tell),
    "deliver": Kind(opening.open_deliver, deliver),
}
