"""The day is confirmed where the clock stands before the last record."""
