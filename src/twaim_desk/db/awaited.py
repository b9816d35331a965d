"""The day by which a request still awaits its answer, kept by the engine, whoever writes.

State and promise stand in two tables; without one column that tells both, what is due in a large
office could only be found by reading every open request.
"""

from sqlalchemy import Connection, text

from twaim_desk.domain.request import State

AWAITED = "awaited"  # in the `info` of the promises: db/migrations/make.py writes the call
_WAITS = ", ".join(f"'{state}'" for state in State if state.waits_for_answer)
_DUE = f"""CASE WHEN NEW.state IN ({_WAITS})
    THEN (SELECT effective FROM promise WHERE request_id = NEW.id) END"""
_PROMISED = f"""UPDATE request SET answer_due = NEW.effective
    WHERE id = NEW.request_id AND state IN ({_WAITS})"""

_STATE_IN_FILE = f"""CREATE TRIGGER request_awaited AFTER UPDATE OF state ON request
  BEGIN UPDATE request SET answer_due = {_DUE} WHERE id = NEW.id; END"""
_NEW_IN_FILE = f"""CREATE TRIGGER promise_awaited_new AFTER INSERT ON promise
  BEGIN {_PROMISED}; END"""
_MOVED_IN_FILE = f"""CREATE TRIGGER promise_awaited AFTER UPDATE OF effective ON promise
  BEGIN {_PROMISED}; END"""
_BY_STATE = f"""CREATE OR REPLACE FUNCTION await_by_state() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN NEW.answer_due = {_DUE}; RETURN NEW; END $$"""
_BY_PROMISE = f"""CREATE OR REPLACE FUNCTION await_by_promise() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN {_PROMISED}; RETURN NULL; END $$"""
_STATE_ON_SERVER = """CREATE TRIGGER request_awaited BEFORE UPDATE OF state ON request
  FOR EACH ROW EXECUTE FUNCTION await_by_state()"""
_PROMISE_ON_SERVER = """CREATE TRIGGER promise_awaited
  AFTER INSERT OR UPDATE OF effective ON promise
  FOR EACH ROW EXECUTE FUNCTION await_by_promise()"""

_IN_FILE = (
    "DROP TRIGGER IF EXISTS request_awaited",
    _STATE_IN_FILE,
    "DROP TRIGGER IF EXISTS promise_awaited_new",
    _NEW_IN_FILE,
    "DROP TRIGGER IF EXISTS promise_awaited",
    _MOVED_IN_FILE,
)
_ON_SERVER = (
    _BY_STATE,
    "DROP TRIGGER IF EXISTS request_awaited ON request",
    _STATE_ON_SERVER,
    _BY_PROMISE,
    "DROP TRIGGER IF EXISTS promise_awaited ON promise",
    _PROMISE_ON_SERVER,
)


def keep_awaited(connection: Connection, _table: str) -> None:
    """Have the engine keep the day with every change of a state or a promise; repeatable."""
    is_server = connection.dialect.name == "postgresql"
    for statement in _ON_SERVER if is_server else _IN_FILE:
        connection.execute(text(statement))
