"""What a patient is handed on paper, in a language of theirs."""
