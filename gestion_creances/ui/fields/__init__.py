"""What pages are built of: cards, figures, pills, and fields that check themselves while one types."""
