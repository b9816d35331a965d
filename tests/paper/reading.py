"""What a reader of a PDF finds in it: its pages, and its words in the order one reads them."""

import re
import subprocess
import unicodedata

from set_up import system


def text_of(pdf: bytes) -> str:
    """The text as one copies it, line by line."""
    system.have_program("pdftotext", "poppler-utils")
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    return unicodedata.normalize("NFKC", done.stdout.decode("utf-8"))


def letters_of(text: str) -> str:
    """Its letters and digits alone: readers move spaces and brackets that stand beside numbers."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in plain if unicodedata.category(letter)[0] in "LN")


def says(pdf: bytes, *sentences: str) -> list[str]:
    """Those of the sentences that are not in the document, letter after letter."""
    whole = letters_of(text_of(pdf))
    return [sentence for sentence in sentences if letters_of(sentence) not in whole]


def pages_of(pdf: bytes) -> int:
    """How many pages a document has."""
    return len(re.findall(rb"/Type /Page\b", pdf))
