"""Orders: the checkout, their states and clocks, and what the Open API reads of them."""
