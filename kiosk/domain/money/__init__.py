"""Money: amounts, what a patient owes and why, payments and how they stand, plans, and the close of a day."""
