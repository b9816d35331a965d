"""Taking the trail on as it stands."""
