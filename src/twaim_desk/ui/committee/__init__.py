"""The committees: sessions, members, decisions."""
