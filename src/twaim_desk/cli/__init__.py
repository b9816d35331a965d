"""The command line, for administrators and scripts: the services of the desk without its window."""
