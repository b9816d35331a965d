"""Side-by-side measurements: `python bench/run.py`."""
