"""What a clause names must be there: what fulfils it, and the test that shows it."""

import ast
import importlib
from functools import cache
from pathlib import Path

from twaim_desk.domain.policy import Clause
from twaim_desk.services.before_office import shipped_forms

ROOT = Path(__file__).parents[2]


@cache
def names_of_tests_in(file: Path) -> frozenset[str]:
    """The names of the tests in a file, those of classes after the class's name."""
    return frozenset(_tests_of(ast.parse(file.read_text(encoding="utf-8")), ""))


def _tests_of(tree: ast.Module | ast.ClassDef, prefix: str) -> list[str]:
    found = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            found.append(prefix + node.name)
        elif isinstance(node, ast.ClassDef):
            found += _tests_of(node, f"{prefix}{node.name}::")
    return found


def is_a_test(name: str) -> bool:
    file, _, test = name.partition("::")
    path = ROOT / file
    return path.is_file() and test in names_of_tests_in(path)


def is_there(name: str) -> bool:
    """Whether a path exists, or a module has the attribute."""
    if ":" not in name:
        return (ROOT / name).exists()
    module, _, attributes = name.partition(":")
    try:
        found: object = importlib.import_module(module)
    except ImportError:
        return False
    for attribute in attributes.split("."):
        found = getattr(found, attribute, None)
    return found is not None


def missing_for(clause: Clause) -> list[str]:
    """What the clause names and is not there."""
    missing = [name for name in clause.fulfilled_by if not is_there(name)]
    return missing + [name for name in clause.shown_by if not is_a_test(name)]


def test_what_fulfils_a_clause_and_what_shows_it_are_there() -> None:
    policies = shipped_forms().policies.values()
    clauses = [(policy.id, clause) for policy in policies for clause in policy.clauses]
    assert any(clause.fulfilled_by for _, clause in clauses)
    missing = {
        f"{policy} {clause.id}": names
        for policy, clause in clauses
        if (names := missing_for(clause))
    }
    assert not missing


def test_what_is_not_there_is_found() -> None:
    here = "tests/forms/test_clauses.py"
    assert is_a_test(f"{here}::test_what_is_not_there_is_found")
    assert not is_a_test(f"{here}::test_of_nothing")
    assert not is_a_test("tests/forms/test_of_nothing.py::test_of_nothing")
    assert is_there("forms/policies")
    assert not is_there("forms/nothing.toml")
    assert is_there("twaim_desk.domain.promise:Promise.complete_on")
    assert not is_there("twaim_desk.domain.promise:nothing")
    assert not is_there("twaim_desk.domain.nothing:promise")
