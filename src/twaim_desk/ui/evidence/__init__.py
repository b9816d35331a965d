"""The folder for those who oversee the office."""
