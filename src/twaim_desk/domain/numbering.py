"""The numbers that people copy by hand: one gapless series for each kind and Hijri year."""


def request_number(prefix: str, year: int, count: int) -> str:
    """Such as TW-1448-000123."""
    return f"{prefix}-{year}-{count:06}"


def emergency_number(prefix: str, year: int, count: int) -> str:
    """Such as TW-1448-E0012, for an interview that is taken on paper."""
    return f"{prefix}-{year}-E{count:04}"


def old_request_number(prefix: str, year: int, count: int) -> str:
    """Such as TW-1448-H000012, for a request of an old list, by the year in which it came in."""
    return f"{prefix}-{year}-H{count:06}"


def complaint_number(prefix: str, year: int, count: int) -> str:
    """Such as TW-1448-C0012."""
    return f"{prefix}-{year}-C{count:04}"


def harm_number(prefix: str, year: int, count: int) -> str:
    """Such as TW-1448-D0012, for a file on harm."""
    return f"{prefix}-{year}-D{count:04}"


def destruction_number(prefix: str, year: int, count: int) -> str:
    """Such as TW-1448-X003, of a list of what is destroyed."""
    return f"{prefix}-{year}-X{count:03}"


def session_number(prefix: str, year: int, count: int) -> str:
    """Such as TW-1448-S012; every committee counts by itself."""
    return f"{prefix}-{year}-S{count:03}"
