"""Writes a word to a temporary file and takes it away: what a canary is to see."""

import sys
import tempfile

if __name__ == "__main__":
    with tempfile.NamedTemporaryFile("w", encoding=sys.argv[2]) as file:
        file.write(sys.argv[1])
