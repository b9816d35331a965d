"""What is due to be given."""
