"""Everything on screen."""
