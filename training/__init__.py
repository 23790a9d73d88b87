"""Trains the reader's model: from corpora to models/reader/."""
