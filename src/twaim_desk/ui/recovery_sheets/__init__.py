"""New recovery sheets, in the window."""
