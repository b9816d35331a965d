"""The index of the folder for overseers: one page that any browser shows, without a network."""

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from twaim_desk.domain.digits import written
from twaim_desk.domain.evidence import Evidence
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.texts import evidence as texts

_STYLE = (
    "body{font:17px/1.7 'IBM Plex Sans Arabic',Tahoma,sans-serif;color:#000;background:#fff;"
    "max-width:60em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border-bottom:1px solid #888;padding:.2em .5em;text-align:right;vertical-align:top}"
    "code{direction:ltr;unicode-bidi:isolate;font-size:.75em;word-break:break-all}"
    "h2{border-bottom:2px solid #000;margin-top:2em}"
)


def evidence_index(value: Evidence) -> bytes:
    """The page: the same bytes for the same value."""
    parts = [
        f"<h1>{escape(texts.TITLE)}</h1>",
        f"<p><strong>{escape(value.letterhead.name)}</strong></p>",
        _paragraph(texts.MADE_ON.format(day=_day(value, value.on))),
        *_policy(value),
        *_undertakings(value),
        *_papers(value),
        *_months(value),
        *_proofs(value),
        *_content(value),
    ]
    head = (
        '<!doctype html>\n<html lang="ar" dir="rtl">\n<head><meta charset="utf-8">'
        f"<title>{escape(texts.TITLE)}</title><style>{_STYLE}</style></head>\n<body>\n"
    )
    return (head + "\n".join(parts) + "\n</body>\n</html>\n").encode()


def _policy(value: Evidence) -> Iterable[str]:
    policy, adopted = value.policy, value.policy.adopted
    yield _heading(texts.POLICY)
    yield f"<h3>{escape(policy.title)}</h3>"
    yield _paragraph(texts.SOURCE.format(source=policy.source))
    said = texts.NOT_ADOPTED
    if adopted is not None:
        day = _day(value, adopted.on)
        said = texts.ADOPTED.format(by=adopted.by, session=adopted.session, day=day)
    yield _paragraph(said)
    for section in policy.sections:
        clauses = [one for one in policy.clauses if one.section == section.id]
        if clauses:
            yield f"<h4>{escape(section.title)}</h4>"
            yield _table(
                (), [(f"<bdi>{escape(one.id)}</bdi>", escape(one.text)) for one in clauses]
            )


def _undertakings(value: Evidence) -> Iterable[str]:
    yield _heading(texts.UNDERTAKINGS)
    yield _table(
        texts.UNDERTAKINGS_COLUMNS,
        [
            (
                escape(one.role),
                escape(one.name),
                escape(one.title),
                "" if one.version is None else written(one.version, value.digits),
                texts.NOT_SIGNED if one.on is None else _day(value, one.on),
            )
            for one in value.signed
        ],
    )


def _papers(value: Evidence) -> Iterable[str]:
    yield _heading(texts.PAPERS)
    yield _paragraph(texts.PAPERS_ABOUT)
    lines = (f"<li>{_link(one.file, one.title)}</li>" for one in value.papers)
    yield f"<ul>{''.join(lines)}</ul>"


def _months(value: Evidence) -> Iterable[str]:
    yield _heading(texts.MONTHS)
    if not value.months:
        yield _paragraph(texts.NO_MONTHS)
        return
    rows = [
        (escape(one.month), _link(one.file, one.file), _day(value, one.closed_on),
         _code(one.digest))
        for one in value.months
    ]  # fmt: skip
    yield _table(texts.MONTHS_COLUMNS, rows)


def _proofs(value: Evidence) -> Iterable[str]:
    trail, tried = value.trail, value.rehearsed
    said = texts.TRAIL_OK if trail.ok else texts.TRAIL_OLDER
    if trail.first_bad is not None:
        said = texts.TRAIL_BROKEN
    bad = "" if trail.first_bad is None else written(trail.first_bad, value.digits)
    yield _heading(texts.TRAIL)
    yield _paragraph(said.format(rows=written(trail.rows, value.digits), row=bad))
    yield _heading(texts.REHEARSAL)
    if tried is None:
        yield _paragraph(texts.NOT_REHEARSED)
        return
    said = texts.REHEARSED_LOST if tried.lost else texts.REHEARSED
    yield _paragraph(said.format(day=_day(value, tried.on)))


def _content(value: Evidence) -> Iterable[str]:
    yield _heading(texts.CONTENT)
    rows = [(_link(one.file, one.file), _code(one.digest)) for one in value.content]
    yield _table(texts.CONTENT_COLUMNS, rows)


def _day(value: Evidence, day: date) -> str:
    return both_calendars(day, value.table, value.digits)


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"


def _link(file: str, said: str) -> str:
    return f'<a href="{escape(file)}"><bdi>{escape(said)}</bdi></a>'


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are escaped already."""
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rows)
    return f"<table>{f'<tr>{head}</tr>' if heads else ''}\n{body}</table>"
