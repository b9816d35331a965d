"""How long things are kept, what is destroyed after it, and what people ask of their own data."""
