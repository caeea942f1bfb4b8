"""The control plane under /_sandbox/: what tests, people and the page do that the platform's API cannot."""
