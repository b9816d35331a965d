"""Pages about the policies themselves: the register, copies, signatures, notices, the guide."""
