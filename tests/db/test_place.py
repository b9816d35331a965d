"""Folders on the network and in the cloud are refused; both systems are decided here."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from twaim_desk.db import place
from twaim_desk.db.place import Drive, Mount
from twaim_desk.db.refusals import CloudFolderError, NetworkFolderError, TooLittleSpaceError

MOUNTINFO = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:35 / /mnt/share rw shared:2 - cifs //server/office rw
41 22 0:36 / /mnt/share/local rw shared:3 - ext4 /dev/vdb rw
42 22 0:37 / /media/usb\\040disk rw - vfat /dev/sdb1 rw
43 22 0:38 / /home/n/remote rw - fuse.sshfs n@server:/data rw
44 22 0:39 / /mnt/dav rw - fuse https://cloud.example/dav rw
45 22 8:1 / /media/ntfs rw - fuseblk /dev/sda1 rw
46 22 0:40 / /mnt/twice rw - ext4 /dev/vdc rw
47 22 0:41 / /mnt/twice rw - nfs4 server:/data rw
48 22 0:42 / /mnt/wsl rw - 9p drvfs rw
too short
"""


@pytest.mark.parametrize(
    ("folder", "is_network"),
    [
        ("/var/lib/office", False),
        ("/mnt/share/office", True),
        ("/mnt/shared", False),
        ("/mnt/share/local/office", False),
        ("/media/usb disk/office", False),
        ("/home/n/remote", True),
        ("/mnt/dav/office", True),
        ("/media/ntfs/office", False),
        ("/mnt/twice/office", True),
        ("/mnt/wsl", True),
    ],
)
def test_the_deepest_and_last_mount_decides(folder: str, is_network: bool) -> None:
    mount = place.mount_of(PurePosixPath(folder), place.mounts_in(MOUNTINFO))
    assert mount is not None
    assert place.is_network_mount(mount) is is_network


@pytest.mark.parametrize("kind", ["nfs", "smb3", "davfs", "fuse.rclone", "fuse.gvfsd-fuse"])
def test_types_of_the_network(kind: str) -> None:
    assert place.is_network_mount(Mount(PurePosixPath("/"), kind, "none"))


@pytest.mark.parametrize(
    ("folder", "kind", "is_network"),
    [
        (r"C:\Office", 3, False),
        (r"Z:\Office", place.DRIVE_REMOTE, True),
        (r"\\server\share\Office", 1, True),
        (r"\\?\UNC\server\share\Office", 1, True),
        (r"\\?\C:\Office", 3, False),
        (r"\\wsl.localhost\Debian\home", 1, True),
        (r"E:\Office", 2, False),
    ],
)
def test_windows(folder: str, kind: int, is_network: bool) -> None:
    found = place.is_windows_network(PureWindowsPath(folder), Drive(kind, ""))
    assert found is is_network


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\n\OneDrive - Khair\Office", "OneDrive"),
        (r"C:\Users\n\Dropbox (Personal)\Office", "Dropbox"),
        (r"G:\My Drive\Office", "Google Drive"),
        (r"C:\Users\n\iCloudDrive\Office", "iCloud"),
        (r"C:\Users\n\Nextcloud2\Office", "Nextcloud"),
        (r"C:\Users\n\ownCloud\Office", "ownCloud"),
        (r"C:\Users\n\Documents\MEGA\Office", "MEGA"),
        (r"C:\Users\mega.ahmad\Office", None),
        (r"C:\Users\n\Documents\مكتب", None),
    ],
)
def test_usual_names_of_the_cloud(folder: str, service: str | None) -> None:
    assert place.cloud_by_name(PureWindowsPath(folder)) == service


def test_onedrive_by_its_variables() -> None:
    variables = {"OneDriveCommercial": r"C:\Users\n\Khair", "OneDrive": ""}
    inside = PureWindowsPath(r"c:\users\n\khair\Office")
    assert place.cloud_by_variables(inside, variables) == "OneDrive"
    assert place.cloud_by_variables(PureWindowsPath(r"C:\Users\n\Other"), variables) is None
    assert place.cloud_by_variables(inside, {}) is None


def make_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("mark", "made_by", "service"),
    [
        (".849C9593-D756-4E56-8D6E-42412F2A707B", Path.touch, "OneDrive"),
        (".dropbox", Path.touch, "Dropbox"),
        (".dropbox", make_folder, None),
        (".dropbox.cache", make_folder, "Dropbox"),
        (".sync_5f2a.db", Path.touch, "Nextcloud"),
        (".tmp.driveupload", make_folder, "Google Drive"),
        ("office.db", Path.touch, None),
    ],
)
def test_marks_of_the_cloud(
    tmp_path: Path, mark: str, made_by: Callable[[Path], None], service: str | None
) -> None:
    made_by(tmp_path / mark)
    assert place.cloud_of(tmp_path / "deep" / "office") == service


def test_a_folder_of_this_machine_is_taken(tmp_path: Path) -> None:
    place.refuse_folder(tmp_path / "not there yet")
    assert place.drive_of(tmp_path) == Drive(0, "")


def test_the_reason_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synchronised = tmp_path / "OneDrive" / "Office"
    with pytest.raises(CloudFolderError) as caught:
        place.refuse_folder(synchronised)
    assert str(synchronised) in caught.value.user_message
    assert "OneDrive" in caught.value.user_message
    monkeypatch.setattr(place, "is_network_mount", lambda _: True)
    with pytest.raises(NetworkFolderError) as other:
        place.refuse_folder(tmp_path)
    assert str(tmp_path) in other.value.user_message


def test_a_link_does_not_hide_where_a_folder_is(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    link = tmp_path / "office"
    link.symlink_to(tmp_path / "Dropbox")
    with pytest.raises(CloudFolderError):
        place.refuse_folder(link)


def test_space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = 600_000_000
    monkeypatch.setattr(place, "space_left", lambda _: left)
    place.refuse_without_space(tmp_path, 200_000_000)
    with pytest.raises(TooLittleSpaceError) as caught:
        place.refuse_without_space(tmp_path, 200_000_001)
    assert "601" in caught.value.user_message


def test_the_space_of_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    assert place.space_left(tmp_path / "a" / "b") == pytest.approx(
        place.space_left(tmp_path), rel=0.1
    )
