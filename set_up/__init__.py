"""What start.py and check.py share: a whole `.venv`, and a system that can show a window.

Standard library only: it runs before anything is installed.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
