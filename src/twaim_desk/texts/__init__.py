"""Every Arabic sentence that the program itself says, one module per screen or subject."""
