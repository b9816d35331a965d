"""How the office is watched over: supervisory visits, the management, liaison officers."""
