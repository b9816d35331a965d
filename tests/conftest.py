"""What holds for all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.memory import roomy_memory

if TYPE_CHECKING:
    from tests.stores import Server

# A busy machine is slow now and then; how long a parser may take has tests of its own.
settings.register_profile("desk", deadline=None)
settings.load_profile("desk")

if (memory := roomy_memory()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server, started once, when a test asks for it."""
    from tests import stores  # most tests need nothing of a store

    with stores.a_server() as running:
        yield running
