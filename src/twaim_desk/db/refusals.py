"""What a store refuses, or fails at, in a way that a person can mend; the same for both engines."""

import errno
from typing import ClassVar

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import store as texts


class StoreError(ExpectedError):
    """A failure of the store; the detail names files and codes, never what was typed."""

    sentence: ClassVar[str]

    def __init__(self, detail: str, **values: object) -> None:
        super().__init__(detail, user_message=self.sentence.format(**values))


class NoCipherError(StoreError):
    """The library does not encrypt."""

    sentence = texts.NO_CIPHER


class UnsafeLibraryError(StoreError):
    """The library has a version that is known to lose what was kept."""

    sentence = texts.UNSAFE_LIBRARY


class UnsafeSettingError(StoreError):
    """The library did not take a setting on which durability or privacy rests."""

    sentence = texts.UNSAFE_SETTING


class PlainFileError(StoreError):
    """The file is not encrypted."""

    sentence = texts.PLAIN_FILE


class WrongKeyError(StoreError):
    """The file does not open with this key: it is another one, or damaged at its beginning."""

    sentence = texts.WRONG_KEY


class DamagedError(StoreError):
    """A part of the file or of the server's disk cannot be read."""

    sentence = texts.DAMAGED


class BusyError(StoreError):
    """Somebody else holds what is needed, and did not let go in time."""

    sentence = texts.BUSY


class DiskFullError(StoreError):
    """No space is left on the disk."""

    sentence = texts.DISK_FULL


class DiskFailingError(StoreError):
    """The disk did not read or write."""

    sentence = texts.DISK_FAILING


class NoPermissionError(StoreError):
    """The file or its folder may not be written."""

    sentence = texts.NO_PERMISSION


class FolderMissingError(StoreError):
    """The folder is not there."""

    sentence = texts.FOLDER_MISSING


class FileMissingError(StoreError):
    """The file is not there, or was taken away while it was open."""

    sentence = texts.FILE_MISSING


class FileTakenError(StoreError):
    """There is a file already where a new one was to be."""

    sentence = texts.FILE_TAKEN


class CannotOpenError(StoreError):
    """The system did not open the file, for no reason that it tells."""

    sentence = texts.CANNOT_OPEN


class CommitUncertainError(StoreError):
    """The end of a transaction failed: it may be kept or not; look its UUID up in a new session."""

    sentence = texts.COMMIT_UNCERTAIN


class NewerFileError(StoreError):
    """A newer program wrote these records."""

    sentence = texts.NEWER_FILE


class UnknownRevisionError(StoreError):
    """The records have a shape that no version of this program gave them."""

    sentence = texts.UNKNOWN_REVISION


class BrokenLinksError(StoreError):
    """A row names another one that is not there."""

    sentence = texts.BROKEN_LINKS


class NotEmptyError(StoreError):
    """There are records where a new office was to be."""

    sentence = texts.NOT_EMPTY


class CopyDamagedError(StoreError):
    """A copy did not pass its examination."""

    sentence = texts.COPY_DAMAGED


class CopyNotHereError(StoreError):
    """Copies of this store are not made by the program."""

    sentence = texts.COPY_NOT_HERE


class ServerAwayError(StoreError):
    """The server does not answer, or let the connection fall."""

    sentence = texts.SERVER_AWAY


class ServerRefusedError(StoreError):
    """The server does not let this login do this."""

    sentence = texts.SERVER_REFUSED


class ServerFullError(StoreError):
    """No space is left on the server's disk."""

    sentence = texts.SERVER_FULL


class ServerUnfitError(StoreError):
    """The server is too old, or its database cannot hold Arabic."""

    sentence = texts.SERVER_UNFIT


class AddressError(StoreError):
    """The server's address is refused; `reason` is a key of texts.ADDRESS_FAULTS."""

    sentence = texts.BAD_ADDRESS

    def __init__(self, reason: str) -> None:
        super().__init__(f"address refused: {reason}", why=texts.ADDRESS_FAULTS[reason])
        self.reason = reason


class NetworkFolderError(StoreError):
    """The folder is on another machine."""

    sentence = texts.NETWORK_FOLDER


class CloudFolderError(StoreError):
    """The folder is copied to the internet by a synchronising program."""

    sentence = texts.CLOUD_FOLDER


class TooLittleSpaceError(StoreError):
    """The disk has less space left than is needed to go on safely."""

    sentence = texts.TOO_LITTLE_SPACE


_OF_SYSTEM: dict[int | None, type[StoreError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EIO: DiskFailingError,
    errno.EACCES: NoPermissionError,
    errno.EPERM: NoPermissionError,
    errno.EROFS: NoPermissionError,
    errno.ENOENT: FolderMissingError,
    errno.ENOTDIR: FolderMissingError,
}


def of_system(error: OSError, name: str) -> StoreError:
    """What an error of the system about a file means for a person."""
    kind = _OF_SYSTEM.get(error.errno, CannotOpenError)
    return kind(f"{name}: {errno.errorcode.get(error.errno or 0, type(error).__name__)}")
