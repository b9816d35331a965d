"""Pages of what the desk works with: recordings, approved answers, the shelf."""
