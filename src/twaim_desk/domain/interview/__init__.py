"""The way of an interview: what is asked, in which order, and what is still missing."""
