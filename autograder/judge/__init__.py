"""The judge: runs a submission's cells in a confined kernel and alone decides on points."""
