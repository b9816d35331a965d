"""An office's store by what its settings say, without naming an engine."""

from pathlib import Path

import pytest

from tests import stores
from twaim_desk.db import opening, place
from twaim_desk.db.refusals import (
    CloudFolderError,
    FileMissingError,
    FileTakenError,
    TooLittleSpaceError,
)


def test_a_file_in_a_folder(tmp_path: Path) -> None:
    opening.create_in_folder(tmp_path, stores.KEY).dispose()
    with pytest.raises(FileMissingError):
        opening.open_in_folder(tmp_path / "..", stores.KEY)
    store = opening.create_in_folder(tmp_path, stores.KEY)  # begun, and cut off before its tables
    assert opening.is_in_folder(store)
    assert "SQLCipher" in opening.versions_of(store)
    store.dispose()


def test_a_copy_does_not_come_to_the_side_of_an_old_journal(tmp_path: Path) -> None:
    opening.refuse_leftovers(tmp_path)
    (tmp_path / "office.db-journal").write_bytes(b"pages of another day")
    with pytest.raises(FileTakenError):
        opening.refuse_leftovers(tmp_path)


def test_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    for attempt in (opening.create_in_folder, opening.open_in_folder):
        with pytest.raises(CloudFolderError):
            attempt(folder, stores.KEY)
    assert list(folder.iterdir()) == []


def test_no_office_begins_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "space_left", lambda _: 1)
    with pytest.raises(TooLittleSpaceError):
        opening.create_in_folder(tmp_path, stores.KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_server(server: stores.Server) -> None:
    store = opening.open_at(server.address(stores.EMPTY))
    assert not opening.is_in_folder(store)
    assert "PostgreSQL" in opening.versions_of(store)
    store.dispose()
