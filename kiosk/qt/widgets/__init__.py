"""Widgets that several windows are made of: text that gives way, lists that share their room, rows that wrap."""
