"""What the platform tells a shop of its sales: figures that agree with its orders."""
