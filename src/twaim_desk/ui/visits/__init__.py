"""The short visits: one page of questions each, then what was done."""
