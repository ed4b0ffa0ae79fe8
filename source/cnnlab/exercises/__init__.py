"""The exercises of each lesson: a package a lesson, a module an exercise."""
