"""The interview: one file for each kind of page, and the frame that leads from one to the next."""
