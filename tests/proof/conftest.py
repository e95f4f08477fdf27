"""What lies in the folders beside this is added to copies of the program, and belongs to none of its tests."""

collect_ignore = ["parking"]
