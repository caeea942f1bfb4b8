"""SELECTs behind the pages; nothing here writes."""
