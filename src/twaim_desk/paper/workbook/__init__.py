"""Workbooks: sheets that openpyxl makes, and long tables that are streamed into them."""
