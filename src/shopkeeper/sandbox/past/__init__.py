"""Real orders from the files of others: their readers, and the way in which a sandbox lives them again."""
