"""The class report: what a class did, lesson by lesson and over the course."""
