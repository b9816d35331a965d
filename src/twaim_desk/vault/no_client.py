"""Keeps an HTTP client out of a desk that asks nobody over a network."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_CLIENT = "aiohttp"


class _Absent(ModuleType):
    """Has every class that is asked of it, and none of them does anything."""

    def __getattr__(self, name: str) -> type:
        return type(name, (), {})


@contextmanager
def without_client() -> Iterator[None]:
    """Import pyHanko without the client with which it could ask servers for the time.

    It imports that as a matter of course and takes half as long again; our seals have no timestamp
    of a server, and the frozen desk leaves the client out.
    """
    there = sys.modules.get(_CLIENT)
    sys.modules[_CLIENT] = there or _Absent(_CLIENT)
    try:
        yield
    finally:
        if there is None:
            del sys.modules[_CLIENT]
