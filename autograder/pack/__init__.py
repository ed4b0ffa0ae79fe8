"""`python -m autograder pack LESSON…`: one file with what students get of a course."""
