"""The words of all papers as they ship, for what is drawn without an office."""

from functools import cache
from pathlib import Path

from twaim_desk import form_files, paths
from twaim_desk.domain.paper_words import PaperWords


@cache
def paper_words() -> PaperWords:
    """The words of all papers, read once."""
    return form_files.read_papers(Path(paths.shipped("forms", "papers")))
