"""A filled sample office: the same people and requests for the same seed and day."""
