"""The exercise of the first lesson: how good is a network?"""
