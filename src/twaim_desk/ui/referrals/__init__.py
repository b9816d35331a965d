"""Referrals to the social researcher, from both sides."""
