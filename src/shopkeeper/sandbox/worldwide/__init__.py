"""Global products: described once by a seller who sells across borders, and published market by market."""
