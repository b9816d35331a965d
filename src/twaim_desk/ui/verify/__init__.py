"""Whether a paper is ours."""
