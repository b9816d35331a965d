"""How a visitor found the service; kept without his name and without the employee's."""

from twaim_desk.db.models.desk import Rating
from twaim_desk.domain.surveys import Method
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.trail import Act


def rate(desk: Desk, service: str | None, rating: str, method: Method = Method.COUNTER) -> None:
    """One rating by one key; that nobody was asked is kept too.

    What is asked after the delivery of a service is kept apart from what is asked after an
    interview.
    """
    action = "delivery.record" if method is Method.DELIVERY else "interview.hold"
    desk.allow(action)
    with desk.saving() as session:
        session.add(Rating(rated_on=today_of(desk), method=method, service=service, rating=rating))
        desk.note(session, Act("rating.take", detail=method))
