"""The cord: a picture of two signatures, drawn from the hash of the words they stand under."""

from afspraak.web.cord.drawing import FORMS, draw
from afspraak.web.cord.shape import Shape

__all__ = ["FORMS", "Shape", "draw"]
