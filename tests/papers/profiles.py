"""The example papers as each association would issue them: letterhead, words, digits, promise."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from tests.papers.hard import inside
from tests.papers.others import Example
from twaim_desk.domain.blank_papers import EmptyForm, FilledForm
from twaim_desk.domain.paper_parts import PrintedPromise
from twaim_desk.domain.profile import Contact, Letterhead
from twaim_desk.services.before_office import (
    Association,
    association,
    promise_for,
    promise_in_words,
    shipped_forms,
)

PROFILES = ("twaim", "general", "khair-albiqa", "awj", "dumat-nahhal")
COMPLETE_ON = date(2026, 3, 1)


def as_issued_by(example: Example, profile: str) -> Example:
    """The example with the name, the words and the promise of an association."""
    of = association(profile)
    return replace(example, value=_changed(example.value, of), digits=of.profile.digits)


def _changed(value: Any, of: Association) -> Any:
    if isinstance(value, Letterhead):
        return of.profile.letterhead
    if isinstance(value, Contact):
        return of.profile.contact
    if isinstance(value, PrintedPromise):
        return _promise(of)
    if isinstance(value, str):
        return _words(of.profile.person).get(value, value)
    changed = inside(value, lambda _, part: _changed(part, of))
    if isinstance(changed, (EmptyForm, FilledForm)):
        changed = replace(changed, title=of.profile.request_form)
    return changed


def _promise(of: Association) -> PrintedPromise:
    made = promise_for(of, COMPLETE_ON)
    return PrintedPromise(promise_in_words(of, made), made.reply_by, made.not_before)


@cache
def _words(person: str) -> dict[str, str]:
    """What the examples call the person, and what this association does."""
    people = shipped_forms().people
    said, wanted = people["beneficiary"], people[person]
    names = ("the_masculine", "the_feminine", "the_plural_genitive")
    words = {getattr(said, name): getattr(wanted, name) for name in names}
    both = " / ".join
    genders = names[:2]
    words[both(getattr(said, one) for one in genders)] = both(
        getattr(wanted, one) for one in genders
    )
    return words
