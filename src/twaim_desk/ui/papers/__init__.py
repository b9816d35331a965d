"""Papers by themselves."""
