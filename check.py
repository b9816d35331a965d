"""Proves the whole thing: sets up what the checks need and runs them: `python3 check.py --help`."""

import sys

import start

if __name__ == "__main__":
    sys.exit(start.run("checks.command"))
