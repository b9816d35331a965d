"""The policy, clause by clause."""
