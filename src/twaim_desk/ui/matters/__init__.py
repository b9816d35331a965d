"""Complaints, suggestions and enquiries."""
