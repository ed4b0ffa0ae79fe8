"""Small base networks that the project trained itself, and the source tasks they learned."""

from cnnlab.bases.contract import Contract
from cnnlab.bases.pretrained import NAMES, Pretrained, pretrained
from cnnlab.bases.sources import source_images

__all__ = ["NAMES", "Contract", "Pretrained", "pretrained", "source_images"]
