"""The short visits: opened with what they need, ended with one act each."""
