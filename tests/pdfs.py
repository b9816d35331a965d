"""A PDF of pages with one blue square each, made by hand."""

A5 = (419.53, 595.28)
A4_ACROSS = (841.89, 595.28)
SQUARE = b"0 0 1 rg 100 100 200 200 re f"


def a_pdf(pages: int = 1, size: tuple[float, float] = A5) -> bytes:
    """A whole file with that many pages."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * at) for at in range(pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count %d/Kids[%s]>>"]
    objects[1] %= (pages, kids)
    for at in range(pages):
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R>>"
        objects.append(page % (*size, 4 + 2 * at))
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(SQUARE), SQUARE))
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    start = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return made + start + table + end % (len(objects) + 1, len(made))
