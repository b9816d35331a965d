"""Where an office's folder may not be: on another machine, or where a program copies it away.

`refuse_folder` asks this machine; everything else decides from what it is given.
"""

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from twaim_desk.db.refusals import CloudFolderError, NetworkFolderError, TooLittleSpaceError

LEAST_SPACE_MB = 500
MB = 1_000_000

# Types of mounts, without the prefix «fuse.».
NETWORK_TYPES = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "ceph",
    "coda",
    "davfs",
    "gfs2",
    "glusterfs",
    "lustre",
    "ncpfs",
    "ocfs2",
    "beegfs",
    "vboxsf",
    "vmhgfs-fuse",
    "prl_fs",
    "sshfs",
    "rclone",
    "gvfsd-fuse",
    "kio-fuse",
    "s3fs",
    "curlftpfs",
    "onedriver",
    "google-drive-ocamlfuse",
}
DRIVE_REMOTE = 4  # what Windows' GetDriveTypeW says of a drive on another machine

# Names of folders, in small letters.
CLOUD_NAMES = {
    "onedrive*": "OneDrive",
    "dropbox*": "Dropbox",
    "google drive*": "Google Drive",
    "googledrive*": "Google Drive",
    "my drive*": "Google Drive",
    "icloud*": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud*": "Nextcloud",
    "owncloud*": "ownCloud",
    "mega": "MEGA",
    "megasync*": "MEGA",
}
CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")

# What the synchronising programs leave at the top of their folder: files, and folders with a slash.
CLOUD_MARKS = {
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".dropbox": "Dropbox",  # a folder of this name is in the home of each who has Dropbox
    ".dropbox.cache/": "Dropbox",
    ".tmp.driveupload/": "Google Drive",
    ".tmp.drivedownload/": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "ownCloud",
    ".megaignore": "MEGA",
}
CLOUD_LABELS = {"google drive": "Google Drive"}  # the name of the drive that it makes on Windows


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of /proc/self/mountinfo: where, of which type, from what."""

    point: PurePosixPath
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Drive:
    """What Windows says of the drive that holds a folder."""

    kind: int
    label: str


def refuse_folder(folder: Path) -> None:
    """Refuse a folder, there or not yet, that is on the network or synchronised."""
    place = folder.resolve()
    if is_on_network(place):
        raise NetworkFolderError("network folder", folder=place)
    if service := cloud_of(place):
        raise CloudFolderError(f"folder of {service}", folder=place, service=service)


def is_on_network(place: Path) -> bool:
    """Whether this machine reaches a folder through the network."""
    if isinstance(place, PureWindowsPath):
        return is_windows_network(place, drive_of(place))
    table = Path("/proc/self/mountinfo")
    if not table.exists():
        return False
    mount = mount_of(PurePosixPath(place), mounts_in(table.read_text("utf-8", "surrogateescape")))
    return mount is not None and is_network_mount(mount)


def cloud_of(place: Path) -> str | None:
    """The service that synchronises a folder of this machine, if any does."""
    label = drive_of(place).label if isinstance(place, PureWindowsPath) else ""
    return (
        cloud_by_name(place)
        or cloud_by_variables(place, os.environ)
        or CLOUD_LABELS.get(label.lower())
        or next(filter(None, (cloud_by_marks(above) for above in (place, *place.parents))), None)
    )


def mounts_in(table: str) -> list[Mount]:
    """The mounts that /proc/self/mountinfo tells."""
    mounts = []
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(), after.split()
        if len(fields) > 4 and len(kinds) > 1:
            mounts.append(Mount(PurePosixPath(_plain(fields[4])), kinds[0], _plain(kinds[1])))
    return mounts


def _plain(field: str) -> str:
    """A field of mountinfo, which writes a space as \\040."""
    for sign in (" ", "\t", "\n", "\\"):
        field = field.replace(f"\\{ord(sign):03o}", sign)
    return field


def mount_of(place: PurePosixPath, mounts: Iterable[Mount]) -> Mount | None:
    """The mount that a folder is on: the deepest, and of those on one point the last."""
    around = [mount for mount in mounts if place.is_relative_to(mount.point)]
    return max(reversed(around), key=lambda mount: len(mount.point.parts), default=None)


def is_network_mount(mount: Mount) -> bool:
    """Whether what is mounted is on another machine."""
    is_address = "://" in mount.source or mount.source.startswith("//")
    return is_address or mount.kind.removeprefix("fuse.") in NETWORK_TYPES


def is_windows_network(place: PureWindowsPath, drive: Drive) -> bool:
    """Whether a path names another machine, or its drive is one of another machine."""
    root = place.drive.upper()
    is_local_form = root.startswith(("\\\\?\\", "\\\\.\\")) and not root.startswith("\\\\?\\UNC\\")
    return (root.startswith("\\\\") and not is_local_form) or drive.kind == DRIVE_REMOTE


def drive_of(place: PurePath) -> Drive:
    """The kind and the label of a drive, asked of Windows."""
    kind, label = 0, ""
    if sys.platform == "win32":
        import ctypes

        root = place.anchor
        name = ctypes.create_unicode_buffer(261)
        kind = ctypes.windll.kernel32.GetDriveTypeW(root)
        told = (None, None, None, None, 0)
        if ctypes.windll.kernel32.GetVolumeInformationW(root, name, len(name), *told):
            label = name.value
    return Drive(kind, label)


def cloud_by_name(place: PurePath) -> str | None:
    """The service whose folder's usual name is in the path."""
    for part in place.parts:
        for name, service in CLOUD_NAMES.items():
            if fnmatchcase(part.lower(), name):
                return service
    return None


def cloud_by_variables(place: PurePath, variables: Mapping[str, str]) -> str | None:
    """OneDrive, when the path is below a folder that its variables name."""
    roots = [variables[name] for name in CLOUD_VARIABLES if variables.get(name)]
    return "OneDrive" if any(place.is_relative_to(type(place)(root)) for root in roots) else None


def cloud_by_marks(folder: Path) -> str | None:
    """The service that left its mark in a folder."""
    for mark, service in CLOUD_MARKS.items():
        found = folder.glob(mark.rstrip("/"))
        if any(each.is_dir() == mark.endswith("/") for each in found):
            return service
    return None


def space_left(folder: Path) -> int:
    """The free bytes of the disk that holds a folder, there or not yet."""
    place = folder.resolve()
    there = next(above for above in (place, *place.parents) if above.exists())
    return shutil.disk_usage(there).free


def refuse_without_space(folder: Path, size: int = 0) -> None:
    """Refuse a disk with less than 500 MB, or less than three times `size` bytes, left."""
    needed = max(LEAST_SPACE_MB * MB, 3 * size)
    left = space_left(folder)
    if left < needed:
        raise TooLittleSpaceError("too little space", left=left // MB, needed=-(-needed // MB))


def flush_folder(folder: Path) -> None:
    """Have the names in a folder survive a power cut; Windows keeps them without being asked."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
