"""The tables, one file per subject; foreign keys by table name, relationships one way."""
