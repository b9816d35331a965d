"""Files on harm: opened, looked into by their committee, negotiated, settled, closed."""
