"""How a visitor found the service; kept without his name and without the employee's."""

from twaim_desk.db.models.desk import Rating
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.trail import Act


def rate(desk: Desk, service: str | None, rating: str) -> None:
    """One rating by one key; that nobody was asked is kept too."""
    desk.allow("interview.hold")
    with desk.saving() as session:
        session.add(Rating(rated_on=today_of(desk), service=service, rating=rating))
        desk.note(session, Act("rating.take"))
