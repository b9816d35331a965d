"""twaim-desk: the reception desk of an Arabic-speaking association."""
