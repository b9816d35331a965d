"""Texts that no spreadsheet takes for a formula, and back again.

A cell that begins with one of the signs below, or with an apostrophe, gets an apostrophe before
it; whoever takes one apostrophe away from each cell that begins with one has every text again.
"""

import re

SIGNS = "=+-@\t\r\n＝＋－＠"
MARK = "'"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def protected(text: str) -> str:
    """The text as a cell of a CSV file."""
    return f"{MARK}{text}" if text[:1] in {*SIGNS, MARK} and text else text


def unprotected(cell: str) -> str:
    """The text that a protected cell stands for."""
    return cell.removeprefix(MARK)


def writable(text: str) -> str:
    """The text without the signs that no XML can hold."""
    return _NOT_IN_XML.sub("\ufffd", text)
