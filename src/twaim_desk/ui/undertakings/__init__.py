"""Reading and signing before the desk opens."""
