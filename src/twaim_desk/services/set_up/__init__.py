"""Setting up a real office: what was typed so far, whether it can be, and the office of it."""
