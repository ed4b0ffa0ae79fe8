"""Lesson plans: what a teacher does with a lesson, part by part and mistake by mistake."""
