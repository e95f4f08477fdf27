"""``python -m kiosk`` is the ``kiosk`` command."""

from kiosk.cli.main import run

if __name__ == "__main__":
    run()
