"""`python -m cnnlab.doctor` says what the course finds here, and the cure for what is missing.

Nothing here imports another package at its top: where one is missing, the doctor must still speak.
"""
