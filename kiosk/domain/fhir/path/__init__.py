"""FHIRPath (N1) on JSON as Python has it: what questionnaires calculate and decide with. Pure, and fast to start."""

from kiosk.domain.fhir.path.environment import Environment
from kiosk.domain.fhir.path.evaluation import compiled, evaluate
from kiosk.domain.fhir.path.syntax import FhirPathError, parse
from kiosk.domain.fhir.path.system import Item, Items

__all__ = ["Environment", "FhirPathError", "Item", "Items", "compiled", "evaluate", "parse"]
