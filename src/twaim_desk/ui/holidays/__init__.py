"""The place of the holidays of the office, and of what must be answered before one."""
