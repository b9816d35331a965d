"""What holds for all tests."""

from hypothesis import settings

# A busy machine is slow now and then; how long a parser may take has tests of its own.
settings.register_profile("desk", deadline=None)
settings.load_profile("desk")
