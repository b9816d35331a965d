"""What brings an office back on a new computer, step by step."""
