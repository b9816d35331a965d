"""An old list of people and their requests, read row by row."""
