"""One request, and how it is corrected or cancelled."""
