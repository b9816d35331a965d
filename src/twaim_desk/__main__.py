"""Starts the program."""


def main() -> int:
    return 0
