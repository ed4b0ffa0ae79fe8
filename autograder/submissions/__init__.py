"""What learners hand in, from a platform's export to a job for the judge.

Everything here reads hostile files and runs none of them.
"""
