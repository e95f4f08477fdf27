"""The tests, and the programs that they start: what all of them make is of made-up people."""

import os

# Who keeps keys in another place is tested by name.
os.environ["KIOSK_KEYS"] = "file"
