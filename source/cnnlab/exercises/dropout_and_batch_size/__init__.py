"""The exercises of the lesson on dropout and batch size."""
