"""The states of a request and its numbers."""

import pytest

from twaim_desk.domain.numbering import complaint_number, request_number
from twaim_desk.domain.request import State

WAITING = {"complete", "with_researcher", "with_committee", "accepted", "rejected", "deferred"}
DONE = {"draft", "incomplete", "told", "delivered", "closed", "withdrawn"}


def test_the_states_are_those_that_were_decided() -> None:
    assert {state.value for state in State} == WAITING | DONE


@pytest.mark.parametrize("state", State)
def test_only_telling_the_answer_ends_the_waiting(state: State) -> None:
    assert state.waits_for_answer is (state.value in WAITING)


@pytest.mark.parametrize(
    ("count", "number"),
    [(1, "TW-1448-000001"), (123, "TW-1448-000123"), (1_234_567, "TW-1448-1234567")],
)
def test_a_request_number_reads_as_decided(count: int, number: str) -> None:
    assert request_number("TW", 1448, count) == number


def test_a_complaint_has_a_series_of_its_own() -> None:
    assert complaint_number("TW", 1448, 12) == "TW-1448-C0012"
