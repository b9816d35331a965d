"""The roles on a PostgreSQL server: who owns the tables, and who works at a counter.

Owners only migrate. Counters read, add and change rows, and delete only where a table allows it.
"""

OWNER = "office_owner"
APP = "office_app"

# Once for each server, as its administrator.
ROLES = f"""\
CREATE ROLE {OWNER} NOLOGIN;
CREATE ROLE {APP} NOLOGIN;
"""

# Once in each office's database, as its administrator, before the program makes its tables.
GRANTS = f"""\
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO {OWNER};
GRANT USAGE ON SCHEMA public TO {APP};
ALTER DEFAULT PRIVILEGES FOR ROLE {OWNER} IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE ON TABLES TO {APP};
ALTER DEFAULT PRIVILEGES FOR ROLE {OWNER} IN SCHEMA public
  GRANT USAGE ON SEQUENCES TO {APP};
"""


def login(name: str, role: str) -> str:
    """A login of one counter (in `office_app`) or of who migrates (in `office_owner`)."""
    return f'CREATE ROLE "{name}" LOGIN IN ROLE {role};\n'
