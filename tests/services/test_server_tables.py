"""After an update the tables on a server are brought up once, by who owns them."""

from pathlib import Path

import pytest
from sqlalchemy import inspect

from tests import stores
from tests.services import offices
from tests.services.updating import update_program
from twaim_desk.__main__ import main
from twaim_desk.db.refusals import NewerFileError
from twaim_desk.services.office import NewUser, create, open_office
from twaim_desk.services.office_place import NoOfficeOnServerError, Server
from twaim_desk.services.server_tables import OlderTablesError, bring_up
from twaim_desk.texts import office_commands as texts

STRONG = "قهوة مرة وتمر سكري"
ADMIN = NewUser("أحمد", "admin", STRONG, "أحمد علي")


@pytest.fixture
def place(server: stores.Server) -> Server:
    """A new database, as a counter reaches it and as who owns the tables does."""
    database = server.new_database()
    return Server(server.address(database, stores.DESK), server.address(database))


def test_the_owner_brings_them_up_and_every_counter_goes_on(
    place: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "office"
    create(folder, "twaim", [ADMIN], offices.clock, server=place).desk.store.dispose()
    assert place.owner is not None
    words = ["migrate", "--postgres-owner", place.owner, "--copied"]
    assert main(words) == 0
    assert capsys.readouterr().out.strip() == texts.NOTHING_TO_MIGRATE
    with pytest.MonkeyPatch.context() as tomorrow:
        update_program(tomorrow, tmp_path / "versions")
        with pytest.raises(OlderTablesError) as refusal:
            open_office(folder, "أحمد", STRONG, offices.clock)
        assert offices.is_arabic(refusal.value.user_message)
        assert main(words) == 0
        assert capsys.readouterr().out.strip() == texts.MIGRATED
        desk = open_office(folder, "أحمد", STRONG, offices.clock)
        columns = inspect(desk.store.reader).get_columns("setting")
        assert "note" in {column["name"] for column in columns}
        desk.store.dispose()
    with pytest.raises(NewerFileError):
        open_office(folder, "أحمد", STRONG, offices.clock)


def test_where_there_is_no_office_nothing_is_made(
    place: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    assert place.owner is not None
    with pytest.raises(NoOfficeOnServerError):
        bring_up(place.owner)
    assert main(["migrate", "--postgres-owner", place.owner]) == 2
    assert "--copied" in capsys.readouterr().err
