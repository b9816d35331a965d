"""The committees: who sits in them, what they meet about, what they decide."""
