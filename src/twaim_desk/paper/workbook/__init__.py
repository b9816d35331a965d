"""Workbooks: sheets that openpyxl makes, and long tables that are streamed into them."""

import os

# openpyxl writes other bytes where lxml is installed; a month has the same bytes everywhere.
os.environ["OPENPYXL_LXML"] = "False"
