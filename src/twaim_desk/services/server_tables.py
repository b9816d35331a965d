"""The tables of an office on a server, brought to the shape that an updated program needs."""

from twaim_desk.db import migrate, opening
from twaim_desk.db.refusals import ServerRefusedError
from twaim_desk.db.session import Store
from twaim_desk.errors import ExpectedError
from twaim_desk.services.office_place import NoOfficeOnServerError
from twaim_desk.texts import store as texts


class OlderTablesError(ExpectedError):
    """A counter met tables of an older program, and has no right to change them."""

    def __init__(self) -> None:
        super().__init__("older tables on the server", user_message=texts.OLDER_TABLES)


def bring_up(address: str) -> bool:
    """Whether the tables at the owner's address had to be changed; all of it, or nothing.

    The server's administrator has taken a copy before.
    """
    store = opening.open_at(address)
    try:
        if migrate.revision_of(store) is None:
            raise NoOfficeOnServerError
        if migrate.is_current(store):
            return False
        migrate.upgrade(store)
        return True
    finally:
        store.dispose()


def bring_up_if_allowed(store: Store) -> None:
    """The same by a counter, whose login owns the tables only where the office has no other."""
    try:
        migrate.upgrade(store)
    except ServerRefusedError as error:
        raise OlderTablesError from error
