"""Those whom the association contacts before they ask."""
