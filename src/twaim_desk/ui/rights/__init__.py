"""What people are owed: agreements, shortcomings and their remedies, their works."""
