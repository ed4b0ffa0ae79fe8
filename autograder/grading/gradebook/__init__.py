"""nbgrader's own gradebook, SQLite or PostgreSQL, read and written a class at a time."""
