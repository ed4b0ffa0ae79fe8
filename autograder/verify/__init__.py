"""`python -m autograder verify`: do an instructor's exercises hold what all exercises hold?"""
