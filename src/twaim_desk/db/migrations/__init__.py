"""The scripts that change the tables, and how they are made."""
