"""`python -m autograder new-course DIR`: an instructor's own folder beside the project."""
