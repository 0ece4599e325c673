"""Small programs as they are found in services, each with what blocks and what looks like it."""
