"""The short visits: each one block of questions, then one act."""
