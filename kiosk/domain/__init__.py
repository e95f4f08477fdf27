"""Values and rules, without Qt, SQL, clock, file or network: time arrives as an argument."""
