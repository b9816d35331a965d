"""What must be true inside a policy file beyond its types."""

from dataclasses import fields

from twaim_desk.domain.policy import Clause, Policy, ReplyRule
from twaim_desk.domain.sentences import places_of
from twaim_desk.form_files.common_checks import check_repeated, check_repeated_ids
from twaim_desk.form_files.lines import Where
from twaim_desk.form_files.problems import FormFile
from twaim_desk.texts import form_files as texts

LONGEST_PERIOD = 366


def check_policy(policy: Policy, form: FormFile) -> None:
    """Note every clause that nothing fulfils, and every name that nothing bears."""
    check_repeated_ids([clause.id for clause in policy.clauses], form, "clauses")
    check_repeated_ids([section.id for section in policy.sections], form, "sections")
    check_repeated_ids([tool.id for tool in policy.tools], form, "tools")
    check_repeated([one.channel for one in policy.channels], form, "channels")
    sections = {section.id for section in policy.sections}
    for at, clause in enumerate(policy.clauses):
        if clause.section not in sections:
            sentence = texts.UNKNOWN_SECTION
            form.refuse(("clauses", at, "section"), sentence, value=clause.section)
        _check_fulfilment(clause, at, form)
    _check_clause_names(policy, form)
    _check_reply(policy.reply, form)


def _check_fulfilment(clause: Clause, at: int, form: FormFile) -> None:
    if clause.fulfilled_by and not clause.shown_by:
        form.refuse(("clauses", at), texts.CLAUSE_WITHOUT_TEST, id=clause.id)
    elif clause.shown_by and not clause.fulfilled_by:
        form.refuse(("clauses", at), texts.CLAUSE_TEST_OF_NOTHING, id=clause.id)
    elif not clause.fulfilled_by and clause.planned is None:
        form.refuse(("clauses", at), texts.CLAUSE_BY_NOTHING, id=clause.id)


def _check_clause_names(policy: Policy, form: FormFile) -> None:
    clauses = {clause.id for clause in policy.clauses}
    named: list[tuple[Where, str | None]] = [(("reply", "clause"), policy.reply.clause)]
    named += [(("channels", at, "clause"), one.clause) for at, one in enumerate(policy.channels)]
    named += [(("tools", at, "clause"), one.clause) for at, one in enumerate(policy.tools)]
    gate = policy.gate
    named += [(("gate", key.name), getattr(gate, key.name)) for key in fields(gate)]
    for where, name in named:
        if name is not None and name not in clauses:
            form.refuse(where, texts.UNKNOWN_CLAUSE, value=name)


def _check_reply(rule: ReplyRule, form: FormFile) -> None:
    for key in ("max_working_days", "min_calendar_days"):
        period = getattr(rule, key)
        if period is not None and not 1 <= period <= LONGEST_PERIOD:
            sentence = texts.PERIOD_OUT_OF_RANGE
            form.refuse(("reply", key), sentence, first=1, last=LONGEST_PERIOD)
    if rule.max_working_days is None and rule.promise_by_board is None:
        form.refuse(("reply",), texts.RULE_WITHOUT_BOARD)
    if rule.max_working_days is not None and rule.promise_by_board is not None:
        form.refuse(("reply", "promise_by_board"), texts.RULE_WITH_BOARD)
    _check_places("promise", rule.promise, _days_said(rule), form)
    if rule.promise_by_board is not None:
        needed = [*_days_said(rule), "reply_by"]
        _check_places("promise_by_board", rule.promise_by_board, needed, form)


def _days_said(rule: ReplyRule) -> list[str]:
    said = [] if rule.max_working_days is None else ["reply_by"]
    return said if rule.min_calendar_days is None else [*said, "not_before"]


def _check_places(key: str, sentence: str, needed: list[str], form: FormFile) -> None:
    """Note a day that is not said, and a place for which there would be no words."""
    places = places_of(sentence)
    allowed = {"channel", *needed} | ({"days"} if "reply_by" in needed else set())
    for place in places:
        if place not in allowed:
            form.refuse(("reply", key), texts.BAD_PLACE, value=place)
    for place in needed:
        if place not in places:
            form.refuse(("reply", key), texts.PROMISE_WITHOUT_PLACE, value=place)
