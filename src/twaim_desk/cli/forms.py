"""`twaim-desk profile check` and `twaim-desk clauses`: what the forms hold, and what is wrong."""

import argparse
import glob
from collections.abc import Iterator
from pathlib import Path

from twaim_desk.cli import profile_files, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.domain.digits import Digits, arabic_indic, fold_digits, written
from twaim_desk.domain.policy import Clause, Policy
from twaim_desk.services.clauses import shipped_policies, state_of, totals_of
from twaim_desk.services.form_check import Contents, FormCheck, check_form
from twaim_desk.texts import cli as texts


def describe_profile(parser: Parser) -> None:
    """Give the parser what `profile` and its own commands take."""
    commands = parser.add_subparsers(title=texts.COMMANDS, metavar="COMMAND", required=True)
    check = commands.add_parser("check", help=texts.PROFILE_CHECK, description=texts.PROFILE_CHECK)
    check.add_argument("files", metavar="FILE", nargs="+", help=texts.PROFILE_FILES)
    check.add_argument("--json", action="store_true", help=texts.JSON)
    check.set_defaults(run=run_check)
    profile_files.describe(commands)


def describe_clauses(parser: Parser) -> None:
    """Give the parser what `clauses` takes."""
    parser.add_argument("--policy", metavar="ID", type=fold_digits, help=texts.CLAUSES_POLICY)
    parser.add_argument("--json", action="store_true", help=texts.JSON)
    parser.set_defaults(run=run_clauses)


def run_check(arguments: argparse.Namespace) -> int:
    """Print what each file contains, and every problem of every file; 1 if there is any."""
    checks = [check_form(path) for path in files_of(arguments.files)]
    if arguments.json:
        terminal.say_json({"files": [_check_facts(check) for check in checks]})
    for check in checks:
        if check.contents is not None and not arguments.json:
            terminal.say(_contents_line(check.path, check.contents))
        for problem in check.problems:
            terminal.say_error(str(problem))
    return 1 if any(check.problems for check in checks) else 0


def run_clauses(arguments: argparse.Namespace) -> int:
    """Print the clauses of the policies and what has become of each."""
    policies = shipped_policies(arguments.policy)
    if arguments.json:
        terminal.say_json({"policies": [_policy_facts(policy) for policy in policies]})
    else:
        for policy in policies:
            terminal.say("\n".join(_policy_lines(policy)))
    return 0


def files_of(names: list[str]) -> list[Path]:
    """The files that were named, each once; patterns are expanded where the shell has not."""
    found = (name for given in names for name in _expanded(given))
    return [Path(name) for name in dict.fromkeys(found)]


def _expanded(name: str) -> list[str]:
    if not glob.has_magic(name) or glob.glob(glob.escape(name)):  # noqa: PTH207
        return [name]
    return sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207 - may be absolute


def _contents_line(path: Path, contents: Contents) -> str:
    sentence = texts.CONTENTS_WITH_TITLE if contents.title else texts.CONTENTS
    kind = texts.KINDS.get(contents.kind, texts.OTHER_KIND)
    head = sentence.format(path=path, kind=kind, title=contents.title)
    return texts.SEPARATOR.join([head, *_counts(contents.counts)])


def _counts(counts: dict[str, int]) -> Iterator[str]:
    for name, number in counts.items():
        what = texts.COUNTS[name]
        yield texts.COUNT.format(what=what, number=written(number, Digits.ARABIC))


def _check_facts(check: FormCheck) -> dict[str, object]:
    contents = check.contents
    return {
        "file": str(check.path),
        "kind": None if contents is None else contents.kind,
        "title": (contents.title or None) if contents is not None else None,
        "counts": {} if contents is None else contents.counts,
        "problems": [
            {"file": str(one.path), "line": one.line, "sentence": one.sentence}
            for one in check.problems
        ],
    }


def _policy_lines(policy: Policy) -> Iterator[str]:
    yield texts.POLICY_HEADING.format(id=arabic_indic(policy.id), title=policy.title)
    for clause in policy.clauses:
        yield from ("  " * depth + line for depth, line in _clause_lines(clause))
    yield texts.SEPARATOR.join(_counts({"clauses": len(policy.clauses), **totals_of(policy)}))
    yield ""


def _clause_lines(clause: Clause) -> Iterator[tuple[int, str]]:
    state = texts.STATES[state_of(clause)]
    text = " ".join(clause.text.split())
    yield 1, texts.CLAUSE.format(id=clause.id, state=state, text=text)
    if clause.fulfilled_by:
        yield 2, texts.FULFILLED_BY.format(names=texts.SEPARATOR.join(clause.fulfilled_by))
        yield 2, texts.SHOWN_BY.format(names=texts.SEPARATOR.join(clause.shown_by))
    if clause.planned is not None:
        yield 2, texts.PLANNED.format(plan=clause.planned)


def _policy_facts(policy: Policy) -> dict[str, object]:
    return {
        "id": policy.id,
        "title": policy.title,
        "clauses": [_clause_facts(clause) for clause in policy.clauses],
        "totals": totals_of(policy),
    }


def _clause_facts(clause: Clause) -> dict[str, object]:
    state = state_of(clause)
    return {
        "id": clause.id,
        "section": clause.section,
        "text": clause.text,
        "state": state.value,
        "state_in_words": texts.STATES[state],
        "fulfilled_by": list(clause.fulfilled_by),
        "shown_by": list(clause.shown_by),
        "planned": clause.planned,
    }
