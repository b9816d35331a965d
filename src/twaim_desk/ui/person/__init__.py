"""The file of one person."""
