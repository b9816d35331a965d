"""Rounds of satisfaction: their list, one of them, its sheets and papers, what is improved."""
