"""Printing: preview, printer, the question afterwards, and the way by hand."""
