"""What holds for all tests."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import stores

# A busy machine is slow now and then; how long a parser may take has tests of its own.
settings.register_profile("desk", deadline=None)
settings.load_profile("desk")


@pytest.fixture(scope="session")
def server() -> Iterator[stores.Server]:
    """A PostgreSQL server, started once, when a test asks for it."""
    with stores.a_server() as running:
        yield running
