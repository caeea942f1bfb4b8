"""What `shopkeeper doctor` looks at: small functions, each of which answers what it found and a remedy."""
