"""The exercises of the lesson `cnn-mechanics`, one module each."""
