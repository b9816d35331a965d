"""Files on harm."""
