"""The forms of the office, edited: the association, its services and its documents."""
