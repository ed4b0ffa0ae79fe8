"""The NVIDIA cards that submissions may compute on; nothing here loads a library of CUDA."""
