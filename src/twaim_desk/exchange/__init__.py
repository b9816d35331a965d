"""Strangers' Excel and CSV in, read by a child process; CSV and plain workbooks out."""
