"""Tables whose rows are added and never changed, and tables whose rows may be deleted.

Where the time of people's data is over, rows go that may else never be deleted: those that the same
transaction has named in `destroying`, of tables that are marked for it. The trail is not.

Called by migrations: on SQLite a table that a batch rebuilt has lost its triggers, so the migration
that rebuilds one calls `keep_append_only` again.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, text

from twaim_desk.db.models.base import Base
from twaim_desk.db.roles import APP
from twaim_desk.db.session import Store

APPEND_ONLY = "append_only"  # in a table's `info`: db/migrations/make.py writes the calls
DELETABLE = "deletable"
DESTROYABLE = "destroyable"
REFUSED_ACTS = ("UPDATE", "DELETE")

_REFUSE_CHANGE = """CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$"""
_REFUSE_UNNAMED = """CREATE OR REPLACE FUNCTION refuse_unnamed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ BEGIN
  IF EXISTS (SELECT FROM destroying WHERE table_name = TG_TABLE_NAME AND row_id = OLD.id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$"""
_LET_CALL = f"""DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP}') THEN
    GRANT EXECUTE ON FUNCTION {{function}} TO {APP};
  END IF;
END $$"""
_REVOKE = f"""DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP}') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON {{table}} FROM {APP};
  END IF;
END $$"""
_LET_DELETE = _REVOKE.replace("REVOKE UPDATE, DELETE, TRUNCATE", "GRANT DELETE").replace(
    f"FROM {APP};", f"TO {APP};"
)


def keep_append_only(connection: Connection, table: str) -> None:
    """Have the engine refuse UPDATE and DELETE, and TRUNCATE where there is one; repeatable."""
    statements = _on_server(table) if _is_server(connection) else _in_file(table)
    for statement in statements:
        connection.execute(text(statement))


def let_delete(connection: Connection, table: str) -> None:
    """Let the counters delete rows of a table, which they may not otherwise on a server."""
    if _is_server(connection):
        connection.execute(text(_LET_DELETE.format(table=table)))


def let_destroy(connection: Connection, table: str) -> None:
    """Let rows of a table be deleted that are named in `destroying`, and no others; repeatable."""
    statements = _named_on_server(table) if _is_server(connection) else _named_in_file(table)
    for statement in statements:
        connection.execute(text(statement))


def append_only() -> list[str]:
    """The tables of an office whose rows are never changed."""
    return [each.name for each in Base.metadata.sorted_tables if each.info.get(APPEND_ONLY)]


def changeable(store: Store, tables: Iterable[str]) -> list[str]:
    """Those of the tables whose rows this login could change or delete: none, in a sound office."""
    with store.reader.connect() as connection:
        is_final = _is_final_on_server if _is_server(connection) else _is_final_in_file
        return [table for table in tables if not is_final(connection, table)]


def _is_server(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def _in_file(table: str) -> list[str]:
    statements = []
    for act in REFUSED_ACTS:
        name = f"{table}_no_{act.lower()}"
        refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        statements += [
            f"DROP TRIGGER IF EXISTS {name}",
            f"CREATE TRIGGER {name} BEFORE {act} ON {table} {refuse}",
        ]
    return statements


def _named_in_file(table: str) -> list[str]:
    """In a file whoever writes may delete; only what is append-only has to let go."""
    if table not in append_only():
        return []
    named = f"SELECT 1 FROM destroying WHERE table_name = '{table}' AND row_id = OLD.id"
    when = f"BEFORE DELETE ON {table} WHEN NOT EXISTS ({named})"
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    return [
        f"DROP TRIGGER IF EXISTS {table}_no_delete",
        f"CREATE TRIGGER {table}_no_delete {when} {refuse}",
    ]


def _named_on_server(table: str) -> list[str]:
    """A counter may delete nothing itself: it calls what the tables' owner lets it call."""
    function = f"destroy_{table}()"
    named = f"(SELECT row_id FROM destroying WHERE table_name = '{table}')"
    as_owner = "LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp"
    doing = f"DELETE FROM {table} WHERE id IN {named}"
    own = [
        f"CREATE OR REPLACE FUNCTION {function} RETURNS void {as_owner} AS $$ {doing} $$",
        f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC",
        _LET_CALL.format(function=function),
    ]
    if table not in append_only():
        return own
    changes = f"BEFORE UPDATE OR TRUNCATE ON {table} EXECUTE FUNCTION refuse_change()"
    rows = f"BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_unnamed()"
    return [
        *own,
        _REFUSE_UNNAMED,
        f"DROP TRIGGER IF EXISTS {table}_final ON {table}",
        f"DROP TRIGGER IF EXISTS {table}_named ON {table}",
        f"CREATE TRIGGER {table}_final {changes}",
        f"CREATE TRIGGER {table}_named {rows}",
    ]


def _on_server(table: str) -> list[str]:
    acts = f"UPDATE OR DELETE OR TRUNCATE ON {table}"
    return [
        _REFUSE_CHANGE,
        f"DROP TRIGGER IF EXISTS {table}_final ON {table}",
        f"CREATE TRIGGER {table}_final BEFORE {acts} EXECUTE FUNCTION refuse_change()",
        _REVOKE.format(table=table),
    ]


def _is_final_in_file(connection: Connection, table: str) -> bool:
    asked = text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table")
    there = set(connection.execute(asked, {"table": table}).scalars())
    return {f"{table}_no_{act.lower()}" for act in REFUSED_ACTS} <= there


def _is_final_on_server(connection: Connection, table: str) -> bool:
    asked = text(
        "SELECT NOT (has_table_privilege(c.oid, 'UPDATE') OR has_table_privilege(c.oid, 'DELETE')"
        " OR has_table_privilege(c.oid, 'TRUNCATE')) AND t.tgenabled IN ('O', 'A')"
        " FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid"
        " WHERE c.oid = to_regclass(:table) AND t.tgname = :name"
    )
    return bool(connection.execute(asked, {"table": table, "name": f"{table}_final"}).scalar())
