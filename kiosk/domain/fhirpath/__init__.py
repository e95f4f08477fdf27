"""FHIRPath (N1) on JSON as Python has it: what questionnaires calculate and decide with. Pure, and fast to start."""

from kiosk.domain.fhirpath.evaluation import compiled, evaluate
from kiosk.domain.fhirpath.surroundings import Surroundings
from kiosk.domain.fhirpath.syntax import FhirPathError, parse
from kiosk.domain.fhirpath.system import Item, Items

__all__ = ["FhirPathError", "Item", "Items", "Surroundings", "compiled", "evaluate", "parse"]
