"""Words of what shows how far long work is."""

STOP = "إيقاف"
