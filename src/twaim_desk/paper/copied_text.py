"""The text of a PDF as one would copy it, line by line."""


class NoTextError(Exception):
    """The bytes are no PDF that can be read."""


def copied_text(content: bytes) -> str:
    """The text of every page; raises NoTextError."""
    import pypdfium2  # type: ignore[import-untyped]  # needs time, and is seldom asked for

    try:
        with pypdfium2.PdfDocument(content) as document:
            pages = [page.get_textpage().get_text_range() for page in document]
    except pypdfium2.PdfiumError as error:
        raise NoTextError("PDFium cannot read it") from error
    return "\n".join(pages)
