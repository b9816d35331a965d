"""The guided set-up of an office, one step on each page."""
