"""Everything SQLAlchemy: tables, queries, engines, migrations."""
