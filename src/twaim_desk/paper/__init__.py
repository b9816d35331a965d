"""Value in, document out: what leaves the desk on paper. No Qt, no database."""
