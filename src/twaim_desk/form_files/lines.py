"""On which line each part of a TOML text stands; asked only when a file is refused."""

import re
from collections import Counter, deque
from collections.abc import Iterator

Where = tuple[str | int, ...]
_Tokens = deque[tuple[str, int]]

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}' + r"|'''.*?'{3,5}"  # strings of several lines
    r'|"(?:\\.|[^"\\\n])*"' + r"|'[^'\n]*'"
    r"|#[^\n]*|[\[\]{},=.\n]|[^\s\[\]{},=.\"'#]+",
    re.DOTALL,
)
_CLOSING = {"[": "]", "{": "}"}
_BETWEEN = {"\n", ",", "=", "]", "}"}  # begins nothing


def lines_of(text: str) -> dict[Where, int]:
    """The line of every table, key and item of a TOML text, such as ("clauses", 3, "text").

    The text has been found sound; of another, some lines are missing.
    """
    lines: dict[Where, int] = {(): 1}
    items: Counter[Where] = Counter()  # how many tables of a list have been read
    tokens = deque(_tokens(text))
    table: Where = ()
    while tokens:
        if tokens[0][0] in _BETWEEN:
            tokens.popleft()
        elif tokens[0][0] == "[":
            table = _read_header(tokens, lines, items)
        else:
            _read_pair(tokens, table, lines)
    return lines


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    line = 1
    for match in _TOKEN.finditer(text):
        token = match[0]
        if not token.startswith("#"):
            yield token, line
        line += token.count("\n")


def _read_header(tokens: _Tokens, lines: dict[Where, int], items: Counter[Where]) -> Where:
    line = tokens.popleft()[1]
    is_array = _skip(tokens, "[")
    *outer, last = _read_key(tokens)
    while _skip(tokens, "]"):
        pass
    table: Where = ()
    for part in outer:
        table = (*table, part)
        lines.setdefault(table, line)
        if table in items:
            table = (*table, items[table] - 1)
    table = (*table, last)
    lines.setdefault(table, line)
    if is_array:
        items[table] += 1
        table = (*table, items[table] - 1)
    lines[table] = line
    return table


def _read_pair(tokens: _Tokens, table: Where, lines: dict[Where, int]) -> None:
    line = tokens[0][1]
    where = table
    for part in _read_key(tokens):
        where = (*where, part)
        lines.setdefault(where, line)
    _skip(tokens, "=")
    _read_inside(tokens, where, lines)


def _read_key(tokens: _Tokens) -> list[str]:
    parts = []
    while tokens and tokens[0][0] not in {"=", "]", "\n"}:
        part = tokens.popleft()[0]
        if part != ".":
            parts.append(part[1:-1] if part[0] in "\"'" else part)
    return parts or [""]


def _read_inside(tokens: _Tokens, where: Where, lines: dict[Where, int]) -> None:
    """Pass over a value, noting what it holds; an item stands where its first word does."""
    opening = tokens[0][0] if tokens else ""
    closing = _CLOSING.get(opening)
    if closing is None:
        while tokens and tokens[0][0] not in {"\n", ",", "]", "}"}:
            tokens.popleft()
        return
    tokens.popleft()
    at = 0
    while tokens and not _skip(tokens, closing):
        if tokens[0][0] in _BETWEEN:
            tokens.popleft()
        elif opening == "{":
            _read_pair(tokens, where, lines)
        else:
            lines[(*where, at)] = tokens[0][1]
            _read_inside(tokens, (*where, at), lines)
            at += 1


def _skip(tokens: _Tokens, token: str) -> bool:
    found = bool(tokens) and tokens[0][0] == token
    if found:
        tokens.popleft()
    return found
