"""What `python3 check.py` runs, and how; docs/checks.md says which check shows what."""
