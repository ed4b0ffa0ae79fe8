"""How well two people agree who marked the same written answers."""
