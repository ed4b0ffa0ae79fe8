"""The exercises of the lesson on transfer learning."""
