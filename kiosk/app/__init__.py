"""Puts the parts together by constructor, once: what a program is made of is written here and nowhere else."""

from kiosk.app.board import Board, make_board
from kiosk.app.content import form_service, load_articles, load_forms, load_value_sets
from kiosk.app.lobby import Lobby, lobby_on, make_lobby
from kiosk.app.record import (
    Clock,
    KioskMemory,
    LobbyRecord,
    kept_clinic,
    lobby_record,
    make_delivery,
    open_database,
    open_for_lobby,
    own_folder,
)
from kiosk.app.staff import Staff, make_staff
from kiosk.clock import system_clock

__all__ = [
    "Board",
    "Clock",
    "KioskMemory",
    "Lobby",
    "LobbyRecord",
    "Staff",
    "form_service",
    "kept_clinic",
    "load_articles",
    "load_forms",
    "load_value_sets",
    "lobby_on",
    "lobby_record",
    "make_board",
    "make_delivery",
    "make_lobby",
    "make_staff",
    "open_database",
    "open_for_lobby",
    "own_folder",
    "system_clock",
]
