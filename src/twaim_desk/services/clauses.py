"""Every clause of the policies: fulfilled and shown by a test, or planned."""

from enum import StrEnum

from twaim_desk.domain.policy import Clause, Policy
from twaim_desk.errors import ExpectedError
from twaim_desk.services.before_office import shipped_forms
from twaim_desk.texts import cli as texts


class ClauseState(StrEnum):
    """How far the program does what a clause asks."""

    FULFILLED = "fulfilled"
    PARTLY = "partly"
    PLANNED = "planned"


def shipped_policies(policy_id: str | None = None) -> tuple[Policy, ...]:
    """The policies that ship, or the one named."""
    policies = shipped_forms().policies
    if policy_id is None:
        return tuple(policies.values())
    if policy_id not in policies:
        sentence = texts.UNKNOWN_POLICY.format(known=texts.SEPARATOR.join(policies))
        raise ExpectedError("unknown policy", user_message=sentence)
    return (policies[policy_id],)


def state_of(clause: Clause) -> ClauseState:
    """How far the program does what the clause asks."""
    if clause.is_fulfilled:
        return ClauseState.FULFILLED
    return ClauseState.PARTLY if clause.fulfilled_by else ClauseState.PLANNED


def totals_of(policy: Policy) -> dict[str, int]:
    """How many clauses of a policy are in each state."""
    states = [state_of(clause) for clause in policy.clauses]
    return {state.value: states.count(state) for state in ClauseState}
